import { z } from 'zod';
import { keluaranAksiSchema } from '../../schemas/keluaran.ts';
import { otherPeran, forAllOpd } from '../../schemas/peran.ts';
import { perPeriode } from '../../schemas/per-periode.ts';
import { keadaanAksi } from '../../schemas/realisasi.ts';
import { ownSentence } from '../../schemas/own-sentence.ts';
import {
	kodePerangkat,
	fixedKode,
	fixedRecordKode,
	areaKode,
	reference,
	slug,
	catatanReference,
	counterpart,
	sumber,
	tahun,
	text,
	textOrEmpty,
} from '../../schemas/base.ts';

/** Apa yang direncanakan sebuah aksi pada satu tahun. */
export const rencanaTahunanSchema = z.strictObject({
	tahun: tahun.meta({ title: 'Tahun', description: 'Tahun rencana.' }),
	butir: z.union([z.array(text).min(1), z.literal('-'), z.null()]).meta({
		title: 'Butir',
		description:
			'Butir rencana seperti tercetak; `-` bila tercetak strip; `null` bila selnya kosong.',
	}),
});

/** Satu rencana aksi atau kegiatan. */
export const aksiSchema = z.strictObject({
	kode: fixedRecordKode.meta({
		title: 'Kode',
		description: 'Kode tetap, misalnya `KT-5.2.c`. Sekali terbit tidak diganti.',
		examples: ['KT-5.2.c'],
	}),
	alias: z.array(fixedKode).default([]).meta({
		title: 'Kode lama',
		description:
			'Kode yang pernah dipakai aksi ini, bila kodenya terpaksa diganti. Alamat lama dialihkan ke halaman aksi ini; kode lama tidak boleh dipakai rekaman lain.',
	}),
	nomor: text.meta({ title: 'Nomor', description: 'Huruf atau nomor seperti tercetak.' }),
	nama: text.meta({ title: 'Nama', description: 'Bunyi rencana aksi seperti tercetak.' }),
	singkatnya: ownSentence,
	penanggung_jawab: z.array(kodePerangkat).default([]).meta({
		title: 'Penanggung jawab',
		description:
			'Penanggung jawab pada baris aksi; bila tercetak per keluaran, tulis pada keluarannya.',
	}),
	penanggung_jawab_tertulis: textOrEmpty.default(null).meta({
		title: 'Penanggung jawab tertulis',
		description:
			'Isi sel penanggung jawab seperti tercetak pada baris aksi; `null` bila kosong atau tercetak per keluaran.',
	}),
	penanggung_jawab_hilang: z.boolean().default(false).meta({
		title: 'Penanggung jawab hilang',
		description: 'Benar bila isi sel itu hilang dari salinan sumber.',
	}),
	...otherPeran('aksi'),
	semua_perangkat: forAllOpd,
	indikator: z.array(reference(slug, 'indikator')).default([]).meta({
		title: 'Indikator',
		description: 'Kode indikator yang dilayani aksi ini, bila sumber menyatakannya.',
	}),
	masalah: textOrEmpty.default(null).meta({
		title: 'Masalah',
		description: 'Masalah yang hendak diatasi aksi ini, seperti tercetak; `null` bila tidak ada.',
	}),
	keluaran: z
		.array(keluaranAksiSchema)
		.default([])
		.meta({ title: 'Keluaran', description: 'Keluaran aksi, urut seperti tercetak.' }),
	quick_win: z.array(reference(fixedKode, 'quickWins')).default([]).meta({
		title: 'Quick win',
		description: 'Kode quick win yang memuat aksi ini, hanya bila sumber menyatakannya.',
	}),
	rencana: z
		.array(rencanaTahunanSchema)
		.default([])
		.meta({ title: 'Rencana', description: 'Rencana per tahun, bila dokumen merincinya.' }),
	...perPeriode,
	keadaan: z.array(keadaanAksi).default([]).meta({
		title: 'Keadaan',
		description: 'Keadaan aksi yang dinyatakan sumber, terbaru di atas.',
	}),
	sumber: sumber.optional().meta({
		description:
			'Tempat di dokumen, bila letaknya tidak dapat disusun dari area, kelompok, dan nomor.',
	}),
	catatan: catatanReference('aksi ini'),
});

/** Satu hasil yang diharapkan dari sebuah unit teratas atau kelompok. */
export const hasilSchema = z.strictObject({
	teks: text.meta({ title: 'Bunyi', description: 'Bunyi hasil seperti tercetak.' }),
	padanan: counterpart(
		'Kunci pembanding indikator yang disebut kalimat ini, misalnya `sakip`; `null` bila tidak ada. Dengan kunci ini halaman Bandingkan tidak menyebutnya tidak ada bila tabel indikator tidak memuatnya.',
		'sakip',
	),
	sumber: sumber.optional().meta({
		description: 'Tempat di dokumen, bila bukan dari tabel program.',
	}),
	catatan: catatanReference('hasil ini'),
});

/** Kelompok rencana aksi di dalam unit teratas, atau di dalam kelompok yang lebih besar. */
export const kelompokSchema = z.strictObject({
	nomor: textOrEmpty.meta({
		title: 'Nomor',
		description: 'Nomor kelompok seperti tercetak; `null` bila tidak bernomor.',
	}),
	nama: textOrEmpty.meta({
		title: 'Nama',
		description: 'Judul kelompok seperti tercetak; `null` bila hilang atau memang tidak ada.',
	}),
	singkatnya: ownSentence,
	hilang_di_awal: textOrEmpty.default(null).meta({
		title: 'Hilang di awal',
		description: 'Pengumuman baris yang hilang dari salinan, ditampilkan di awal kelompok.',
	}),
	hilang_di_akhir: textOrEmpty.default(null).meta({
		title: 'Hilang di akhir',
		description: 'Pengumuman baris yang mungkin hilang, ditampilkan di akhir kelompok.',
	}),
	hasil: z.array(hasilSchema).default([]).meta({
		title: 'Hasil',
		description: 'Hasil yang diharapkan dari kelompok ini, seperti tercetak.',
	}),
	indikator: z.array(reference(slug, 'indikator')).default([]).meta({
		title: 'Indikator',
		description: 'Kode indikator yang dilayani kelompok ini, bila sumber menyatakannya.',
	}),
	masalah: textOrEmpty.default(null).meta({
		title: 'Masalah',
		description:
			'Masalah yang hendak diatasi kelompok ini, seperti tercetak; `null` bila tidak ada.',
	}),
	catatan: catatanReference('kelompok ini'),
	aksi: z.array(aksiSchema).default([]).meta({
		title: 'Aksi',
		description:
			'Rencana aksi, urut seperti tercetak; hanya pada kelompok tanpa kelompok di bawahnya.',
	}),
	get kelompok(): z.ZodDefault<z.ZodArray<typeof kelompokSchema>> {
		return z.array(kelompokSchema).default([]).meta({
			title: 'Kelompok',
			description:
				'Kelompok di bawah kelompok ini, bila dokumen bertingkat; nama tiap tingkatnya ada pada `tingkatan` di dokumen.yaml.',
		});
	},
});

/** `program/<n>-<area>.yaml`: satu unit teratas dalam tabel program. */
export const programSchema = z.strictObject({
	area: areaKode.meta({ title: 'Area', description: 'Kunci area nasional.' }),
	nomor: z
		.int()
		.positive()
		.meta({ unit: 'nomor urut', title: 'Nomor', description: 'Nomor area menurut dokumen ini.' }),
	nama: text.meta({ title: 'Nama', description: 'Nama area menurut dokumen ini.' }),
	singkatnya: ownSentence,
	nama_program: textOrEmpty.default(null).meta({
		title: 'Nama program',
		description: 'Judul program di dalam area, bila tercetak; `null` bila tidak ada atau hilang.',
	}),
	hasil: z
		.array(hasilSchema)
		.default([])
		.meta({ title: 'Hasil', description: 'Hasil yang diharapkan, seperti tercetak.' }),
	sumber: sumber.meta({
		description:
			'Bagian dan tabel asal; letak tiap aksi disusun sesudahnya: `…, area 5, kelompok 2, huruf c`.',
	}),
	catatan: catatanReference('area ini'),
	kelompok: z
		.array(kelompokSchema)
		.default([])
		.meta({ title: 'Kelompok', description: 'Kelompok rencana aksi, urut seperti tercetak.' }),
});

export type Program = z.infer<typeof programSchema>;
export type Kelompok = z.infer<typeof kelompokSchema>;
export type Aksi = z.infer<typeof aksiSchema>;
