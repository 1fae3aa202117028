import { z } from 'zod';
import { teks } from './dasar.ts';

/** Bagian depan (`---`) sebuah halaman umum `halaman/<nama>.mdx` atau panduan `panduan/<nama>.mdx`. Bidang lain tidak diterima. */
export const halamanSchema = z.strictObject({
	/** Judul halaman; tampil di kepala halaman dan di tab peramban. */
	title: teks,
	/** Satu kalimat `Singkatnya …`, tanpa kata `Singkatnya`; tampil juga di hasil mesin pencari. */
	description: teks.optional(),
	/** `false` bila halaman pendek dan tidak memerlukan daftar isi di sampingnya. */
	tableOfContents: z.boolean().optional(),
});
export type HalamanUmum = z.infer<typeof halamanSchema>;
