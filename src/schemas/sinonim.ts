import { z } from 'zod';
import { slug, text } from './base.ts';

/** `content/sinonim.yaml`: kata yang dianggap searti oleh pencarian. */
export const sinonimSchema = z.strictObject({
	sinonim: z
		.array(
			z.strictObject({
				kode: slug.meta({ title: 'Kode', description: 'Nama kelompok; tidak tampil di situs.' }),
				arah: z.enum(['dua', 'satu']).meta({
					title: 'Arah',
					description:
						'`dua`: setiap kata menemukan semua kata lain. `satu`: hanya kata pertama yang menemukan kata lainnya.',
				}),
				kata: z.array(text).min(2).meta({
					title: 'Kata',
					description: 'Kata atau frasa, seperti yang diketik orang atau tertulis di dokumen.',
				}),
			}),
		)
		.meta({ title: 'Kelompok kata', description: 'Kata yang dianggap searti oleh pencarian.' }),
});
export type Sinonim = z.infer<typeof sinonimSchema>['sinonim'][number];
