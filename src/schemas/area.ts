import { z } from 'zod';
import { kunciArea, teks } from './dasar.ts';

/** `content/area-perubahan.yaml`: delapan area perubahan nasional, satu kunci untuk semua peta jalan. */
export const areaPerubahanSchema = z.strictObject({
	area: z
		.array(
			z.strictObject({
				/** Kunci area; dipakai di alamat dan data. */
				kode: kunciArea,
				/** Nama umum area. */
				nama: teks,
				/** Nama satu atau dua kata untuk grafik dan peta kecil. */
				singkat: teks,
				/** Apa artinya bagi warga, satu kalimat. */
				penjelasan: teks,
			}),
		)
		.length(8),
});
export type AreaPerubahan = z.infer<typeof areaPerubahanSchema>['area'][number];
