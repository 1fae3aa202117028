import { z } from 'zod';
import { periode, tahun, date, text, textOrEmpty } from './base.ts';

/**
 * Realisasi sebuah indikator yang dimuat di situs ini, dengan sumbernya: laporan pemerintah daerah, atau
 * dokumen peta jalan itu sendiri bila uraiannya menyebut nilai yang sudah dicapai. Tidak pernah diperkirakan.
 * Satu tahun ditulis dua kali hanya bila nilai yang kemudian mengoreksi yang terdahulu: tanggal terbitnya
 * lebih baru, dan `keterangan`-nya menyebut koreksi itu. Yang terbit terakhir yang berlaku.
 */
export const realisasi = z.strictObject({
	tahun: tahun.nullable().meta({
		title: 'Tahun',
		description:
			'Tahun yang diukur; `null` bila sumbernya tidak menyebut tahun itu, sehingga tidak dibandingkan dengan target.',
	}),
	periode: periode.nullable().default(null).meta({
		title: 'Periode',
		description:
			'Triwulan, semester, atau bulan tahun itu, bila yang diukur bukan setahun penuh; `null` untuk nilai setahun.',
	}),
	teks: text.meta({
		title: 'Bunyi',
		description:
			'Nilai seperti tertulis: angka, kata dari `urutan` skala, atau kata itu dengan angkanya, seperti `B (63,52)`.',
	}),
	tanggal_terbit: date.nullable().meta({
		title: 'Tanggal terbit',
		description:
			'Tanggal terbit laporannya; `null` bila nilainya dilaporkan dokumen peta jalan ini sendiri. Nilai seperti itu boleh lebih tua daripada masa dokumen.',
	}),
	sumber: text.meta({
		title: 'Tempat di dokumen',
		description:
			'Dokumen yang melaporkan dengan halamannya, atau tempatnya di dokumen peta jalan ini.',
	}),
	keterangan: textOrEmpty.default(null).meta({
		title: 'Keterangan',
		description: 'Penjelasan tambahan, bila ada; wajib untuk koreksi.',
	}),
});

/**
 * Perubahan target: nilai lama tetap disimpan. Yang berlaku untuk satu tahun ialah perubahan terakhir yang
 * dokumennya bertanggal paling lambat 31 Desember tahun itu.
 */
export const perubahanTarget = z.strictObject({
	tahun: tahun.meta({ title: 'Tahun', description: 'Tahun target yang diubah.' }),
	lama: textOrEmpty.meta({
		title: 'Lama',
		description:
			'Nilai sebelum diubah, sama dengan yang tercetak atau dengan `baru` perubahan sebelumnya; `null` bila belum bertarget.',
	}),
	baru: text.meta({
		title: 'Baru',
		description: 'Nilai baru seperti tercetak; `-` bila targetnya dicabut.',
	}),
	dokumen: text.meta({ title: 'Dokumen', description: 'Nomor dokumen yang mengubah.' }),
	tanggal: date.meta({ title: 'Tanggal', description: 'Tanggal dokumen yang mengubah.' }),
});

/** Keadaan sebuah aksi pada satu tanggal, dengan buktinya. */
export const keadaanAksi = z.strictObject({
	keadaan: z
		.enum(['direncanakan', 'berjalan', 'selesai', 'dihentikan'])
		.meta({ title: 'Keadaan', description: 'Keadaan yang dinyatakan sumber.' }),
	tanggal: date.meta({ title: 'Tanggal', description: 'Tanggal keadaan itu dinyatakan.' }),
	bukti: text.meta({ title: 'Bukti', description: 'Bukti: dokumen yang menyatakannya.' }),
});
export type Realisasi = z.infer<typeof realisasi>;
export type PerubahanTarget = z.infer<typeof perubahanTarget>;
export type KeadaanAksi = z.infer<typeof keadaanAksi>;
