import { z } from 'zod';
import {
	desimal,
	kunciArea,
	penanggungJawab,
	rujukanCatatan,
	slug,
	sumber,
	tahun,
	teks,
	teksAtauKosong,
} from './dasar.ts';
import { perubahanTarget, realisasi } from './realisasi.ts';

/** Jenis indikator: indikator sasaran, indikator area, kegiatan prioritas bertarget, atau titik awal tanpa target. */
export const jenisIndikator = z.enum(['sasaran', 'area', 'kegiatan', 'titik_awal']);

/** Arah yang diinginkan menurut pembacaan kita, bukan kata sumber: `naik` bila makin besar makin baik. */
export const arah = z.enum(['naik', 'turun', 'tetap']);

/** Cara membaca nilai sebuah indikator. */
export const skalaSchema = z.strictObject({
	/**
	 * `angka` skor atau indeks; `persen`; `jumlah` banyaknya sesuatu; `peringkat` huruf berurutan;
	 * `opini` opini pemeriksa; `tingkat` level dengan atau tanpa catatan; `ya_tidak`.
	 */
	jenis: z.enum(['angka', 'persen', 'jumlah', 'peringkat', 'opini', 'tingkat', 'ya_tidak']),
	/** Nilai dari yang terendah ke yang tertinggi, untuk skala berurutan; kosong untuk skala angka. */
	urutan: z.array(teks).default([]),
	/** Rentang skala bila dinyatakan sumber, misalnya skor 0–100. */
	rentang: z.strictObject({ min: z.number(), maks: z.number() }).nullable().default(null),
	/** Tanda desimal nilainya, bila lain dari `desimal` di dokumen.yaml. */
	desimal: desimal.optional(),
});

/** Nilai satu indikator, seperti tercetak di sumber. */
export const nilaiSchema = z.strictObject({
	/** `baseline` titik awal atau `target`. Realisasi ditulis terpisah. */
	peran: z.enum(['baseline', 'target']),
	/** Tahun nilai; `null` bila kolomnya hanya berjudul `Baseline`. */
	tahun: tahun.nullable(),
	/** Persis seperti tercetak; `-` bila tercetak strip; `null` bila selnya kosong. */
	teks: teksAtauKosong,
});

/** Satu indikator. */
export const indikatorSchema = z.strictObject({
	/** Kode ringkas, misalnya `nilai-sakip`; menjadi alamat halamannya dan tidak diganti. */
	kode: slug,
	/**
	 * Kode yang pernah dipakai indikator ini, bila kodenya terpaksa diganti. Alamat lama dialihkan
	 * ke halaman indikator ini; kode lama tidak boleh dipakai indikator lain.
	 */
	alias: z.array(slug).default([]),
	/** Nama seperti tercetak. */
	nama: teks,
	/** Nama pendek untuk judul grafik dan menu; bila tidak ada dipakai nama. */
	singkat: teks.optional(),
	/** Jenis indikator. */
	jenis: jenisIndikator,
	/** Kunci area, bila indikator milik satu area. */
	area: kunciArea.nullable().default(null),
	/** Kode sasaran dari `sasaran.yaml`, bila indikator milik satu sasaran. */
	sasaran: slug.nullable().default(null),
	/** Satuan seperti tercetak; `-` bila tercetak strip; `null` bila kosong. */
	satuan: teksAtauKosong,
	/** Arah yang diinginkan menurut pembacaan kita; tampil sebagai bacaan situs. `null` bila tidak kita tetapkan. */
	arah: arah.nullable(),
	/** Cara membaca nilainya. */
	skala: skalaSchema,
	/** Kunci pembanding antarpeta jalan, misalnya `sakip`; `null` bila tidak ada padanannya. */
	padanan: slug.nullable().default(null),
	...penanggungJawab,
	/** Nilai tercetak, urut tahun; sel kosong tetap ditulis dengan `teks: null`. */
	nilai: z.array(nilaiSchema),
	/** Realisasi yang dimuat di situs ini. */
	realisasi: z.array(realisasi).default([]),
	/** Riwayat perubahan target, urut tanggal dokumennya. */
	perubahan_target: z.array(perubahanTarget).default([]),
	/** Tempat di dokumen. */
	sumber,
	/** Catatan sumber yang menyangkut indikator ini. */
	catatan: rujukanCatatan,
});

/** `indikator.yaml`: semua indikator sebuah peta jalan, urut seperti tercetak. */
export const berkasIndikatorSchema = z.strictObject({ indikator: z.array(indikatorSchema) });
export type Indikator = z.infer<typeof indikatorSchema>;
export type Skala = z.infer<typeof skalaSchema>;
