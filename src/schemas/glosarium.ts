import { z } from 'zod';
import { slug, text, textOrEmpty } from './base.ts';

/** `content/glosarium.yaml`: istilah dan singkatan, satu kalimat untuk warga. */
export const glosariumSchema = z.strictObject({
	istilah: z
		.array(
			z.strictObject({
				kode: slug.meta({
					title: 'Kode',
					description: 'Kode ringkas; menjadi jangkar di halaman glosarium.',
				}),
				istilah: text.meta({
					title: 'Istilah',
					description: 'Istilah atau singkatan, ejaan baku situs ini.',
				}),
				kepanjangan: textOrEmpty.meta({
					title: 'Kepanjangan',
					description: 'Kepanjangan singkatan; `null` bila bukan singkatan.',
				}),
				bahasa: z
					.enum(['id', 'en'])
					.default('id')
					.meta({ title: 'Bahasa', description: 'Bahasa istilah bila bukan Indonesia.' }),
				arti: text.meta({
					title: 'Arti',
					description:
						'Arti dalam satu atau dua kalimat, untuk warga yang belum pernah mendengarnya.',
				}),
				sebutan_lain: z
					.array(text)
					.default([])
					.meta({
						title: 'Sebutan lain',
						description: 'Tulisan lain untuk istilah yang sama, misalnya `WBK/WBBM`.',
						examples: ['WBK/WBBM'],
					}),
				lihat: z
					.array(slug)
					.default([])
					.meta({ title: 'Lihat', description: 'Kode istilah lain yang berkaitan.' }),
			}),
		)
		.meta({ title: 'Istilah', description: 'Istilah dan singkatan, satu kalimat untuk warga.' }),
	inggris: z
		.array(text)
		.default([])
		.meta({
			title: 'Inggris',
			description:
				'Kata dan frasa bahasa Inggris lain yang dipakai dokumen, supaya pembaca layar melafalkannya dengan benar di seluruh situs; istilah ber-`bahasa: en` dan kepanjangannya tidak perlu diulang.',
			examples: ['Standard Operating Procedures'],
		}),
});
export type Istilah = z.infer<typeof glosariumSchema>['istilah'][number];
