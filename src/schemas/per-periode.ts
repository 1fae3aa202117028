import { z } from 'zod';
import { catatanReference, date, periode, text, textOrEmpty } from './base.ts';

/** Isi satu sel kolom periode. */
const cell = textOrEmpty.meta({
	title: 'Bunyi',
	description: 'Persis seperti tercetak; `-` bila tercetak strip; `null` bila selnya kosong.',
});

/** Alamat umum yang dapat dibuka siapa pun. */
const publicLink = z.string().regex(/^https:\/\/[^\s/]+\S*$/, 'tautan');

/** Yang direncanakan atau ditargetkan pada satu periode. */
export const targetPeriodeSchema = z.strictObject({
	periode: periode.meta({ title: 'Periode', description: 'Periode yang direncanakan.' }),
	teks: cell,
});

/** Yang dilaporkan untuk satu periode. Tidak pernah diperkirakan, dan keadaannya tidak pernah dihitung situs ini. */
export const realisasiAksiSchema = z.strictObject({
	periode: periode.meta({ title: 'Periode', description: 'Periode yang dilaporkan.' }),
	teks: cell,
	status_tertulis: textOrEmpty.default(null).meta({
		title: 'Status tertulis',
		description:
			'Status seperti tercetak di sumber, misalnya `Target Tercapai`; `null` bila tidak ada. Situs tidak menghitungnya sendiri.',
		examples: ['Target Tercapai'],
	}),
	kendala: textOrEmpty
		.default(null)
		.meta({ title: 'Kendala', description: 'Kendala seperti tercetak; `null` bila tidak ada.' }),
	tindak_lanjut: textOrEmpty.default(null).meta({
		title: 'Tindak lanjut',
		description: 'Tindak lanjut seperti tercetak; `null` bila tidak ada.',
	}),
	catatan_evaluasi: textOrEmpty.default(null).meta({
		title: 'Catatan evaluasi',
		description: 'Catatan penilai seperti tercetak; `null` bila tidak ada.',
	}),
	bukti: publicLink.nullable().default(null).meta({
		title: 'Bukti',
		description:
			'Alamat lengkap bukti, hanya bila siapa pun dapat membukanya; `null` bila tidak ada.',
		kind: 'alamat',
	}),
	tanggal: date.nullable().default(null).meta({
		title: 'Tanggal',
		description: 'Tanggal laporannya; `null` bila sumbernya tidak menyebutnya.',
	}),
	sumber: text.optional().meta({
		title: 'Sumber',
		description:
			'Dokumen yang melaporkan dengan tempatnya; bila tidak ditulis, `per_periode.sumber_realisasi` di dokumen.yaml, atau tempat aksinya.',
	}),
});

/** Satu jumlah uang: rencana atau realisasi anggaran. */
export const anggaranSchema = z.strictObject({
	periode: periode.nullable().meta({
		title: 'Periode',
		description: 'Periode uang itu; `null` bila sumbernya tidak menyebut periode.',
	}),
	peran: z.enum(['rencana', 'realisasi']).meta({
		title: 'Peran',
		description: '`rencana` anggaran yang direncanakan, atau `realisasi` yang sudah dipakai.',
	}),
	teks: cell,
	satuan_tertulis: textOrEmpty.optional().meta({
		title: 'Satuan tertulis',
		description:
			'Satuan uang seperti tercetak, misalnya `rupiah` atau `juta`; bila tidak ditulis, `per_periode.satuan_anggaran` di dokumen.yaml.',
		examples: ['rupiah', 'juta'],
	}),
	nilai_rupiah: z.number().nonnegative().nullable().default(null).meta({
		title: 'Nilai rupiah',
		description:
			'Jumlahnya dalam rupiah, hanya bila tidak terbaca dari `teks` dan satuannya; dua jumlah dalam satu sel tetap `null`.',
		unit: 'rupiah',
	}),
	catatan: catatanReference('jumlah ini'),
});

/** Apa saja yang dapat tercetak per periode pada sebuah aksi atau keluarannya. */
export const perPeriode = {
	target_periode: z.array(targetPeriodeSchema).default([]).meta({
		title: 'Target per periode',
		description: 'Target atau rencana per periode, bila dokumen merincinya di sini.',
	}),
	realisasi: z.array(realisasiAksiSchema).default([]).meta({
		title: 'Realisasi',
		description: 'Realisasi per periode yang dimuat di situs ini.',
	}),
	anggaran: z
		.array(anggaranSchema)
		.default([])
		.meta({ title: 'Anggaran', description: 'Uang yang tercetak di sini, bila ada.' }),
	kumulatif: z.boolean().nullable().optional().meta({
		title: 'Kumulatif',
		description:
			'Benar bila angka per periode di sini dijumlahkan sejak awal tahun, salah bila per periode saja; bila tidak ditulis, `per_periode.kumulatif` di dokumen.yaml.',
	}),
};

/** Bagaimana dokumen menulis angka per periode dan uang. */
export const mannerPerPeriode = z.strictObject({
	kumulatif: z.boolean().nullable().default(null).meta({
		title: 'Kumulatif',
		description:
			'Benar bila dokumen menyatakan angka per periodenya kumulatif sejak awal tahun, salah bila menyatakan per periode saja, `null` bila tidak menyatakannya.',
	}),
	tulisan: z
		.strictObject({
			semester: textOrEmpty.default(null).meta({
				title: 'Semester',
				description: 'Tulisan semester; `{I}`, `{1}` atau `{01}` menjadi nomornya.',
				examples: ['Semester {I}'],
			}),
			triwulan: textOrEmpty.default(null).meta({
				title: 'Triwulan',
				description: 'Tulisan triwulan; `{I}`, `{1}` atau `{01}` menjadi nomornya.',
				examples: ['TW {I}'],
			}),
			bulan: textOrEmpty.default(null).meta({
				title: 'Bulan',
				description: 'Tulisan bulan; `{I}`, `{1}` atau `{01}` menjadi nomornya.',
				examples: ['B{01}', 'Bulan ke-{1}'],
			}),
		})
		.prefault({})
		.meta({
			title: 'Tulisan',
			description: 'Bagaimana dokumen menulis periodenya; `null` bila tidak berbeda dari situs.',
		}),
	satuan_anggaran: textOrEmpty.default(null).meta({
		title: 'Satuan anggaran',
		description:
			'Satuan uang yang tercetak pada judul kolom anggaran, misalnya `rupiah` atau `juta`; `null` bila tidak tercetak.',
		examples: ['rupiah', 'juta'],
	}),
	sumber_realisasi: textOrEmpty.default(null).meta({
		title: 'Sumber realisasi',
		description:
			'Dokumen yang melaporkan realisasi rencana aksi, bila bukan tabel rencana aksinya sendiri.',
	}),
});

export type TargetPeriode = z.output<typeof targetPeriodeSchema>;
export type RealisasiAksi = z.output<typeof realisasiAksiSchema>;
export type Anggaran = z.output<typeof anggaranSchema>;
