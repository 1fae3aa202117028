import { z } from 'zod';
import { rujukanCatatan, slug, sumber, teks, teksAtauKosong } from './dasar.ts';

/** Satu nama lain yang tercetak untuk perangkat daerah yang sama. */
export const varianNama = z.strictObject({
	/** Nama seperti tercetak. */
	tertulis: teks,
	/** Tempat di dokumen. */
	sumber,
});

/** Satu tempat dokumen menyebut sebuah unit tanpa menyerahkan rencana aksi, indikator, atau kursi tim kepadanya. */
export const sebutanUnit = z.strictObject({
	/** Sebagai apa unit itu disebut, dengan kata kita sendiri; menyambung kalimat `Disebut …`. */
	sebagai: teks,
	/** Tempat di dokumen. */
	sumber,
});

/** Satu perangkat daerah, unit, atau kelompok yang disebut dokumen. */
export const perangkatDaerahSchema = z.strictObject({
	/** Kode ringkas, misalnya `bagian-organisasi`; menjadi alamat halamannya. */
	kode: slug,
	/** Nama seperti tercetak pada daftar; bila tidak terdaftar, nama lengkapnya yang pertama tercetak. */
	nama: teks,
	/** Singkatan yang dipakai dokumen, misalnya `BKPP`. */
	singkatan: teksAtauKosong.default(null),
	/** Jenis unit; `kelompok` untuk sebutan bersama seperti `Seluruh Perangkat Daerah`, yang dihitung terpisah. */
	jenis: z.enum([
		'pimpinan',
		'sekretariat',
		'bagian',
		'inspektorat',
		'badan',
		'dinas',
		'kantor',
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
	/** Tipe seperti tercetak pada daftar atau tabel lain, misalnya `TIPE A`; `null` bila selnya kosong atau tidak disebut. */
	tipe: teksAtauKosong.default(null),
	/** Benar bila unit ini tercantum pada daftar perangkat daerah dokumen. */
	terdaftar: z.boolean(),
	/** Benar bila dokumen baru mengusulkan unit ini; dihitung terpisah. */
	usulan: z.boolean().default(false),
	/** Nama lain yang tercetak; dikelompokkan ke sini tanpa mengubah teks asalnya. */
	varian: z.array(varianNama).default([]),
	/** Tempat lain dokumen menyebut unit ini. */
	sebutan: z.array(sebutanUnit).default([]),
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
