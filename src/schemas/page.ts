import { z } from 'zod';
import { text } from './base.ts';

/** Bagian depan (`---`) sebuah halaman umum `halaman/<nama>.mdx` atau panduan `panduan/<nama>.mdx`. Bidang lain tidak diterima. */
export const pageSchema = z.strictObject({
	/** Judul halaman; tampil di kepala halaman dan di tab peramban. */
	title: text,
	/** Satu kalimat `Singkatnya …`, tanpa kata `Singkatnya`; tampil juga di hasil mesin pencari. */
	description: text.optional(),
	/** `false` bila halaman pendek dan tidak memerlukan daftar isi di sampingnya. */
	tableOfContents: z.boolean().optional(),
});
export type GeneralPage = z.infer<typeof pageSchema>;
