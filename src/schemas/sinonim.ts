import { z } from 'zod';
import { slug, teks } from './dasar.ts';

/** `content/sinonim.yaml`: kata yang dianggap searti oleh pencarian. */
export const sinonimSchema = z.strictObject({
	sinonim: z.array(
		z.strictObject({
			/** Nama kelompok; tidak tampil di situs. */
			kode: slug,
			/** `dua`: setiap kata menemukan semua kata lain. `satu`: hanya kata pertama yang menemukan kata lainnya. */
			arah: z.enum(['dua', 'satu']),
			/** Kata atau frasa, seperti yang diketik orang atau tertulis di dokumen. */
			kata: z.array(teks).min(2),
		}),
	),
});
export type Sinonim = z.infer<typeof sinonimSchema>['sinonim'][number];
