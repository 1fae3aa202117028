import { z } from 'zod';

/** Huruf terbanyak dalam satu bagian alamat: kode, nama folder peta jalan, dan nama berkas menjadi nama folder situs. */
export const alamatTerpanjang = 200;

/** Kode ringkas: huruf kecil, angka, dan tanda hubung, misalnya `bagian-organisasi`. Dipakai di alamat halaman. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')
	.max(alamatTerpanjang, 'panjang');

/** Kode tetap yang dikutip orang, misalnya `KT-5.2.c` atau `PK-QW.1`. Di alamat: huruf kecil, titik menjadi tanda hubung. */
export const kodeTetap = z
	.string()
	.regex(/^[A-Z]{2,4}-[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/, 'kode')
	.max(alamatTerpanjang, 'panjang');

/** Teks satu sel atau kalimat: tidak boleh kosong dan tidak berspasi di ujung. Sel kosong ditulis `null`. */
export const teks = z
	.string()
	.min(1, 'kosong')
	.refine((nilai) => nilai === nilai.trim(), 'spasi');

/** Teks yang boleh tidak ada: `null` berarti selnya kosong atau tidak tercantum di sumber. */
export const teksAtauKosong = teks.nullable();

/** Tempat di dokumen, satu kalimat yang dapat dibaca: `BAB IV.2, tabel Penetapan Titik Awal, baris 3`. */
export const sumber = teks;

/** Tahun takwim empat angka. */
export const tahun = z.int().min(1900).max(2100);

/** Tanggal ISO `TTTT-BB-HH`; ditampilkan dalam bahasa Indonesia. */
export const tanggal = z.preprocess(
	// Some YAML readers turn an unquoted date into a Date.
	(nilai) => (nilai instanceof Date ? nilai.toISOString().slice(0, 10) : nilai),
	z.iso.date(),
);

/** Tanda desimal: `koma` bila 61,68 berarti enam puluh satu koma enam delapan; `titik` bila ditulis 61.68. */
export const desimal = z.enum(['koma', 'titik']);

/** Kode entri `catatan.yaml` yang menyangkut rekaman ini. */
export const rujukanCatatan = z.array(slug).default([]);

/** Kunci satu dari delapan area perubahan nasional. */
export const kunciArea = z.enum([
	'manajemen-perubahan',
	'peraturan',
	'organisasi',
	'tatalaksana',
	'sdm',
	'akuntabilitas',
	'pengawasan',
	'pelayanan-publik',
]);
export type KunciArea = z.infer<typeof kunciArea>;

/** Siapa yang bertanggung jawab: kode perangkat daerah dan isi sel seperti tercetak. */
export const penanggungJawab = {
	/** Kode perangkat daerah dari `perangkat-daerah.yaml`; daftar kosong bila selnya kosong. */
	penanggung_jawab: z.array(slug).default([]),
	/** Isi sel persis seperti tercetak; `null` bila kosong. */
	penanggung_jawab_tertulis: teksAtauKosong,
	/** Benar bila isi selnya hilang dari salinan sumber; sel yang di sumber memang kosong tidak ditandai. */
	penanggung_jawab_hilang: z.boolean().default(false),
};
