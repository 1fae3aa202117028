import { z } from 'zod';
import { rujukanCatatan, slug, sumber, teks, teksAtauKosong } from './dasar.ts';

/** Satu nama lain yang tercetak untuk perangkat daerah yang sama. */
export const varianNama = z.strictObject({
	/** Nama seperti tercetak. */
	tertulis: teks,
	/** Tempat di dokumen. */
	sumber,
});

/** Satu perangkat daerah atau unit yang disebut dokumen. */
export const perangkatDaerahSchema = z.strictObject({
	/** Kode ringkas, misalnya `bagian-organisasi`; menjadi alamat halamannya. */
	kode: slug,
	/** Nama seperti tercetak pada daftar, atau pada kemunculan pertamanya bila tidak terdaftar. */
	nama: teks,
	/** Singkatan yang dipakai dokumen, misalnya `BKPP`. */
	singkatan: teksAtauKosong.default(null),
	/** Jenis unit. */
	jenis: z.enum([
		'pimpinan',
		'sekretariat',
		'bagian',
		'inspektorat',
		'badan',
		'dinas',
		'satuan',
		'kecamatan',
		'kelurahan',
		'rumah-sakit',
		'unit',
		'kelompok',
	]),
	/** Judul kelompok pada daftar perangkat daerah, seperti tercetak; `null` bila tidak terdaftar. */
	kelompok: teksAtauKosong.default(null),
	/** Nomor pada daftar, seperti tercetak; `null` bila tidak terdaftar. */
	nomor: teksAtauKosong.default(null),
	/** Tipe seperti tercetak, misalnya `TIPE A`; `null` bila selnya kosong atau tidak terdaftar. */
	tipe: teksAtauKosong.default(null),
	/** Benar bila unit ini tercantum pada daftar perangkat daerah dokumen. */
	terdaftar: z.boolean(),
	/** Nama lain yang tercetak; dikelompokkan ke sini tanpa mengubah teks asalnya. */
	varian: z.array(varianNama).default([]),
	/** Kunci pembanding antarpeta jalan menurut urusannya, misalnya `kepegawaian`; `null` bila tidak ada. */
	padanan: slug.nullable().default(null),
	/** Tempat di dokumen. */
	sumber,
	/** Catatan sumber yang menyangkut unit ini. */
	catatan: rujukanCatatan,
});

/** `perangkat-daerah.yaml`. */
export const berkasPerangkatDaerahSchema = z.strictObject({
	perangkat_daerah: z.array(perangkatDaerahSchema),
});
export type PerangkatDaerah = z.infer<typeof perangkatDaerahSchema>;
