import { z } from 'zod';
import { penanggungJawab, rujukanCatatan, slug, sumber, teks, teksAtauKosong } from './dasar.ts';

/** Satu huruf pelaksanaan atau strategi, dengan butirnya. */
export const rincian = z.strictObject({
	/** Huruf atau nomor seperti tercetak; `null` bila tidak bernomor. */
	nomor: teksAtauKosong,
	/** Bunyi seperti tercetak. */
	teks,
	/** Butir di bawahnya. */
	butir: z.array(teks).default([]),
	/** Penanggung jawab khusus huruf ini, bila tercetak berbeda dari sasarannya. */
	penanggung_jawab: z.array(slug).default([]),
	/** Isi sel penanggung jawab khusus huruf ini; `null` bila mengikuti sasarannya. */
	penanggung_jawab_tertulis: teksAtauKosong.default(null),
	/** Benar bila isi sel itu hilang dari salinan sumber. */
	penanggung_jawab_hilang: z.boolean().default(false),
	/** Catatan sumber yang menyangkut huruf ini. */
	catatan: rujukanCatatan,
});

/** Satu sasaran reformasi birokrasi. */
export const sasaranSchema = z.strictObject({
	/** Kode ringkas, misalnya `sasaran-1`. */
	kode: slug,
	/** Nomor seperti tercetak. */
	nomor: teks,
	/** Bunyi sasaran seperti tercetak. */
	nama: teks,
	/** Bunyi lain untuk sasaran yang sama atau sejajar di bagian lain dokumen. */
	sebutan_lain: z.array(z.strictObject({ teks, sumber })).default([]),
	/** Tujuan yang menaungi sasaran, bila tercetak di tabel yang sama. */
	tujuan: teksAtauKosong.default(null),
	/** Kalimat pengantar strategi, bila tercetak. */
	pengantar: teksAtauKosong.default(null),
	/** Pelaksanaan atau strategi berhuruf. */
	pelaksanaan: z.array(rincian).default([]),
	...penanggungJawab,
	/** Tempat di dokumen. */
	sumber,
	/** Catatan sumber yang menyangkut sasaran ini. */
	catatan: rujukanCatatan,
});

/** `sasaran.yaml`. */
export const berkasSasaranSchema = z.strictObject({ sasaran: z.array(sasaranSchema) });
export type Sasaran = z.infer<typeof sasaranSchema>;
