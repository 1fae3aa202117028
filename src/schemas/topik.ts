import { z } from 'zod';
import { slug, text } from './base.ts';

/** `content/topik.yaml`: urusan warga, dengan kata-kata yang dicari dalam rencana aksi. */
export const topikSchema = z.strictObject({
	topik: z
		.array(
			z.strictObject({
				kode: slug.meta({
					title: 'Kode',
					description: 'Kode ringkas; menjadi jangkar di halaman Untuk warga.',
					examples: ['pengaduan'],
				}),
				nama: text.meta({
					title: 'Nama',
					description: 'Nama urusan dalam beberapa kata, misalnya `Pengaduan dan keluhan`.',
					examples: ['Pengaduan dan keluhan'],
				}),
				penjelasan: text.meta({
					title: 'Penjelasan',
					description: 'Satu kalimat untuk warga: urusan apa saja yang dimaksud.',
				}),
				kata: z.array(text).min(1).meta({
					title: 'Kata',
					description:
						'Kata atau frasa seperti tertulis di dokumen. Rencana aksi masuk topik ini bila memuat salah satunya sebagai kata utuh; besar kecil huruf dan tanda baca tidak dibedakan.',
				}),
			}),
		)
		.meta({
			title: 'Topik',
			description: 'Urusan warga, urut seperti tampil di halaman Untuk warga.',
		}),
});
export type Topik = z.infer<typeof topikSchema>['topik'][number];
