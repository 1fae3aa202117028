import { z } from 'zod';
import { sumber, tahun, tanggal, teks, teksAtauKosong } from './dasar.ts';

/**
 * Realisasi sebuah indikator yang dimuat di situs ini, dengan sumbernya: laporan pemerintah daerah, atau
 * dokumen peta jalan itu sendiri bila uraiannya menyebut nilai yang sudah dicapai. Tidak pernah diperkirakan.
 * Satu tahun ditulis dua kali hanya bila nilai yang kemudian mengoreksi yang terdahulu: tanggal terbitnya
 * lebih baru, dan `keterangan`-nya menyebut koreksi itu. Yang terbit terakhir yang berlaku.
 */
export const realisasi = z.strictObject({
	/** Tahun yang diukur; `null` bila sumbernya tidak menyebut tahun itu, sehingga tidak dibandingkan dengan target. */
	tahun: tahun.nullable(),
	/** Nilai seperti tertulis: angka, kata dari `urutan` skala, atau kata itu dengan angkanya, seperti `B (63,52)`. */
	teks,
	/**
	 * Tanggal terbit laporannya; `null` bila nilainya dilaporkan dokumen peta jalan ini sendiri. Nilai seperti itu
	 * boleh lebih tua daripada masa dokumen.
	 */
	tanggal_terbit: tanggal.nullable(),
	/** Dokumen yang melaporkan dengan halamannya, atau tempatnya di dokumen peta jalan ini. */
	sumber,
	/** Penjelasan tambahan, bila ada; wajib untuk koreksi. */
	keterangan: teksAtauKosong.default(null),
});

/**
 * Perubahan target: nilai lama tetap disimpan. Yang berlaku untuk satu tahun ialah perubahan terakhir yang
 * dokumennya bertanggal paling lambat 31 Desember tahun itu.
 */
export const perubahanTarget = z.strictObject({
	/** Tahun target yang diubah. */
	tahun,
	/** Nilai sebelum diubah, sama dengan yang tercetak atau dengan `baru` perubahan sebelumnya; `null` bila belum bertarget. */
	lama: teksAtauKosong,
	/** Nilai baru seperti tercetak; `-` bila targetnya dicabut. */
	baru: teks,
	/** Nomor dokumen yang mengubah. */
	dokumen: teks,
	/** Tanggal dokumen yang mengubah. */
	tanggal,
});

/** Keadaan sebuah aksi pada satu tanggal, dengan buktinya. */
export const keadaanAksi = z.strictObject({
	/** Keadaan yang dinyatakan sumber. */
	keadaan: z.enum(['direncanakan', 'berjalan', 'selesai', 'dihentikan']),
	/** Tanggal keadaan itu dinyatakan. */
	tanggal,
	/** Bukti: dokumen yang menyatakannya. */
	bukti: sumber,
});
export type Realisasi = z.infer<typeof realisasi>;
export type PerubahanTarget = z.infer<typeof perubahanTarget>;
export type KeadaanAksi = z.infer<typeof keadaanAksi>;
