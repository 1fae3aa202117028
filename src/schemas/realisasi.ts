import { z } from 'zod';
import { sumber, tahun, tanggal, teks, teksAtauKosong } from './dasar.ts';

/**
 * Realisasi sebuah indikator yang sudah dipublikasikan pemerintah daerah. Tidak pernah diperkirakan.
 * Satu tahun ditulis dua kali hanya bila nilai yang kemudian mengoreksi yang terdahulu: tanggal terbitnya
 * lebih baru, dan `keterangan`-nya menyebut koreksi itu. Yang terbit terakhir yang berlaku.
 */
export const realisasi = z.strictObject({
	/** Tahun yang diukur. */
	tahun,
	/** Nilai seperti dipublikasikan: angka, atau kata dari `urutan` skala. */
	teks,
	/** Tanggal publikasi. */
	tanggal_terbit: tanggal,
	/** Dokumen yang memublikasikan, dengan halamannya. */
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
