import { z } from 'zod';
import { keluaranSchema } from '../../schemas/keluaran.ts';
import { keadaanAksi } from '../../schemas/realisasi.ts';
import { ownSentence } from '../../schemas/own-sentence.ts';
import {
	kodePerangkat,
	fixedKode,
	fixedRecordKode,
	areaKode,
	reference,
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
	pendukung: z
		.array(kodePerangkat)
		.default([])
		.meta({ title: 'Perangkat daerah pendukung', description: 'Kode perangkat daerah pendukung.' }),
	pendukung_tertulis: textOrEmpty.default(null).meta({
		title: 'Pendukung tertulis',
		description: 'Isi sel pendukung seperti tercetak; `null` bila tidak ada.',
	}),
	keluaran: z
		.array(keluaranSchema)
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

/** Kelompok rencana aksi di dalam area. */
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
	catatan: catatanReference('kelompok ini'),
	aksi: z
		.array(aksiSchema)
		.meta({ title: 'Aksi', description: 'Rencana aksi, urut seperti tercetak.' }),
});

/** Satu hasil yang diharapkan dari sebuah area. */
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

/** `program/<n>-<area>.yaml`: satu area perubahan dalam tabel program. */
export const programSchema = z.strictObject({
	area: areaKode.meta({ title: 'Area', description: 'Kunci area nasional.' }),
	nomor: z
		.int()
		.positive()
		.meta({ unit: 'nomor urut', title: 'Nomor', description: 'Nomor area menurut dokumen ini.' }),
	nama: text.meta({ title: 'Nama', description: 'Nama area menurut dokumen ini.' }),
	singkatnya: ownSentence,
	nama_program: textOrEmpty.meta({
		title: 'Nama program',
		description: 'Judul program di dalam area, bila tercetak; `null` bila tidak ada atau hilang.',
	}),
	hasil: z
		.array(hasilSchema)
		.meta({ title: 'Hasil', description: 'Hasil yang diharapkan, seperti tercetak.' }),
	sumber: sumber.meta({
		description:
			'Bagian dan tabel asal; letak tiap aksi disusun sesudahnya: `…, area 5, kelompok 2, huruf c`.',
	}),
	catatan: catatanReference('area ini'),
	kelompok: z
		.array(kelompokSchema)
		.min(1)
		.meta({ title: 'Kelompok', description: 'Kelompok rencana aksi, urut seperti tercetak.' }),
});

export type Program = z.infer<typeof programSchema>;
export type Kelompok = z.infer<typeof kelompokSchema>;
export type Aksi = z.infer<typeof aksiSchema>;
