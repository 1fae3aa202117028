import { z } from 'zod';
import { rujukanCatatan, sumber, teks } from './dasar.ts';

/** Bagian depan (`---`) sebuah bab `bab/<n>-<nama>.mdx`. */
export const babSchema = z.strictObject({
	/** Judul bab dengan kata-kata sumber. */
	judul: teks,
	/** Nomor bab seperti tercetak, misalnya `I`. */
	nomor: teks,
	/** Urutan baca, mulai 1. */
	urutan: z.int().positive(),
	/** Satu kalimat `Singkatnya …`, tanpa kata `Singkatnya`. */
	ringkas: teks,
	/** Bagian dokumen yang diceritakan kembali, misalnya `BAB II`. */
	sumber,
	/** Catatan sumber yang menyangkut bab ini. */
	catatan: rujukanCatatan,
});
export type Bab = z.infer<typeof babSchema>;
