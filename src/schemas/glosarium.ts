import { z } from 'zod';
import { slug, teks, teksAtauKosong } from './dasar.ts';

/** `content/glosarium.yaml`: istilah dan singkatan, satu kalimat untuk warga. */
export const glosariumSchema = z.strictObject({
	istilah: z.array(
		z.strictObject({
			/** Kode ringkas; menjadi jangkar di halaman glosarium. */
			kode: slug,
			/** Istilah atau singkatan, ejaan baku situs ini. */
			istilah: teks,
			/** Kepanjangan singkatan; `null` bila bukan singkatan. */
			kepanjangan: teksAtauKosong,
			/** Bahasa istilah bila bukan Indonesia. */
			bahasa: z.enum(['id', 'en']).default('id'),
			/** Arti dalam satu atau dua kalimat, untuk warga yang belum pernah mendengarnya. */
			arti: teks,
			/** Tulisan lain untuk istilah yang sama, misalnya `WBK/WBBM`. */
			sebutan_lain: z.array(teks).default([]),
			/** Kode istilah lain yang berkaitan. */
			lihat: z.array(slug).default([]),
		}),
	),
});
export type Istilah = z.infer<typeof glosariumSchema>['istilah'][number];
