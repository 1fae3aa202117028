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
 * Bidang yang isinya dapat hilang dari salinan; dinamai menurut bidang rekaman yang membawa catatannya. Sel
 * penanggung jawab punya tandanya sendiri pada rekamannya: `penanggung_jawab_hilang`.
 */
export const bidangHilang = z.enum([
	'nama_program',
	'hasil',
	'kelompok',
	'kriteria',
	'indikator',
	'target',
	'pendukung',
	'nilai',
	'satuan',
]);

/**
 * `catatan.yaml`: apa yang di sumber hilang, kosong, bertentangan, janggal, atau diperbaiki ejaannya.
 * `penafsiran`: cara kami membaca sel yang rusak atau menggabungkan potongan.
 */
export const berkasCatatanSchema = z.strictObject({
	catatan: z.array(
		z
			.strictObject({
				/** Kode ringkas, misalnya `sakip-titik-awal`; dirujuk dari rekaman lain. */
				kode: slug,
				/** Jenis catatan. */
				jenis: jenisCatatan,
				/** Judul singkat. */
				judul: teks,
				/** Penjelasan untuk pembaca: apa yang terjadi dan apa yang kami tampilkan, tanpa menyalahkan. */
				penjelasan: teks,
				/** Apa yang ada di sumber, satu untuk setiap tempat: kutipan apa adanya, atau gambaran isinya. */
				tertulis: z
					.array(
						z.strictObject({
							/** Kutipan kata demi kata; bila `gambaran` benar, gambaran dengan kata-kata kita. */
							teks,
							/** Tempat di dokumen. */
							sumber,
							/**
							 * Benar bila teks ini menggambarkan dengan kata-kata kita apa yang tertulis atau tidak
							 * ada di sumber, bukan kutipan: sel yang dirangkai dengan titik koma, sel kosong,
							 * tempat pergantian halaman.
							 */
							gambaran: z.boolean().default(false),
						}),
					)
					.min(1),
				/** Seperti ditampilkan di situs; `null` bila ditampilkan apa adanya atau dikosongkan. */
				ditampilkan: teksAtauKosong.default(null),
				/**
				 * Hanya untuk jenis `hilang`: bidang mana pada rekaman yang membawa catatan ini yang kosong
				 * karena isinya hilang dari salinan. Tanpa ini, sel kosong dianggap kosong di sumbernya.
				 */
				bidang_hilang: z.array(bidangHilang).min(1).optional(),
			})
			.refine((satu) => satu.jenis === 'hilang' || satu.bidang_hilang === undefined, {
				message: 'bidang-hilang',
				path: ['bidang_hilang'],
			}),
	),
});
export type Catatan = z.infer<typeof berkasCatatanSchema>['catatan'][number];
export type BidangHilang = z.infer<typeof bidangHilang>;
export type JenisCatatan = z.infer<typeof jenisCatatan>;
