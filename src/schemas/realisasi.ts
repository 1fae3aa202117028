import { z } from 'zod';
import { sumber, tahun, tanggal, teks, teksAtauKosong } from './dasar.ts';

/** Realisasi sebuah indikator yang sudah dipublikasikan pemerintah daerah. Tidak pernah diperkirakan. */
export const realisasi = z.strictObject({
	/** Tahun yang diukur. */
	tahun,
	/** Nilai seperti dipublikasikan. */
	teks,
	/** Tanggal publikasi. */
	tanggal_terbit: tanggal,
	/** Dokumen yang memublikasikan, dengan halamannya. */
	sumber,
	/** Penjelasan tambahan, bila ada. */
	keterangan: teksAtauKosong.default(null),
});

/** Perubahan target: nilai lama tetap disimpan. */
export const perubahanTarget = z.strictObject({
	/** Tahun target yang diubah. */
	tahun,
	/** Nilai lama seperti tercetak. */
	lama: teks,
	/** Nilai baru seperti tercetak. */
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
