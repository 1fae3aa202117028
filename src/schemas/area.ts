import { z } from 'zod';
import { areaKeys, text } from './dasar.ts';

/** `content/area-perubahan.yaml`: delapan area perubahan nasional, satu kunci untuk semua peta jalan. */
export const areaPerubahanSchema = z.strictObject({
	area: z
		.array(
			z.strictObject({
				kode: areaKeys.meta({
					title: 'Kode',
					description: 'Kunci area; dipakai di alamat dan data.',
				}),
				nama: text.meta({ title: 'Nama', description: 'Nama umum area.' }),
				penjelasan: text.meta({
					title: 'Penjelasan',
					description: 'Apa artinya bagi warga, satu kalimat.',
				}),
			}),
		)
		.length(8)
		.meta({
			title: 'Area perubahan',
			description: 'Delapan area perubahan nasional, satu kunci untuk semua peta jalan.',
		}),
});
export type AreaPerubahan = z.infer<typeof areaPerubahanSchema>['area'][number];
