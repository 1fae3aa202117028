import { z } from 'zod';
import { slug, sumber, teks, teksAtauKosong } from './dasar.ts';

/** Jenis catatan sumber. */
export const jenisCatatan = z.enum([
	'hilang',
	'kosong',
	'kontradiksi',
	'janggal',
	'perbaikan',
	'penafsiran',
]);

/**
 * `catatan.yaml`: apa yang di sumber hilang, kosong, bertentangan, janggal, atau diperbaiki ejaannya.
 * `penafsiran`: cara kami membaca sel yang rusak atau menggabungkan potongan.
 */
export const berkasCatatanSchema = z.strictObject({
	catatan: z.array(
		z.strictObject({
			/** Kode ringkas, misalnya `sakip-titik-awal`; dirujuk dari rekaman lain. */
			kode: slug,
			/** Jenis catatan. */
			jenis: jenisCatatan,
			/** Judul singkat. */
			judul: teks,
			/** Penjelasan untuk pembaca: apa yang terjadi dan apa yang kami tampilkan, tanpa menyalahkan. */
			penjelasan: teks,
			/** Seperti tertulis di sumber, satu untuk setiap tempat. */
			tertulis: z.array(z.strictObject({ teks, sumber })).min(1),
			/** Seperti ditampilkan di situs; `null` bila ditampilkan apa adanya atau dikosongkan. */
			ditampilkan: teksAtauKosong.default(null),
		}),
	),
});
export type Catatan = z.infer<typeof berkasCatatanSchema>['catatan'][number];
export type JenisCatatan = z.infer<typeof jenisCatatan>;
