import { z } from 'zod';
import { perubahanTarget, realisasi } from '../../schemas/realisasi.ts';
import { ownSentence } from '../../schemas/own-sentence.ts';
import {
	decimal,
	periode,
	recordKode,
	areaKode,
	penanggungJawab,
	reference,
	catatanReference,
	counterpart,
	slug,
	sumber,
	tahun,
	text,
	textOrEmpty,
} from '../../schemas/base.ts';

/** Jenis indikator: indikator sasaran, indikator area, kegiatan prioritas bertarget, atau titik awal tanpa target. */
export const jenisIndikator = z.enum(['sasaran', 'area', 'kegiatan', 'titik_awal']);

/** Arah yang diinginkan menurut pembacaan kita, bukan kata sumber: `naik` bila makin besar makin baik. */
export const arah = z.enum(['naik', 'turun', 'tetap']);

/** Cara membaca nilai sebuah indikator. */
export const skalaSchema = z.strictObject({
	jenis: z.enum(['angka', 'persen', 'jumlah', 'peringkat', 'opini', 'tingkat', 'ya_tidak']).meta({
		title: 'Jenis',
		description:
			'`angka` skor atau indeks; `persen`; `jumlah` banyaknya sesuatu; `peringkat` huruf berurutan; `opini` opini pemeriksa; `tingkat` level dengan atau tanpa catatan; `ya_tidak`.',
	}),
	urutan: z.array(text).default([]).meta({
		title: 'Urutan',
		description:
			'Nilai dari yang terendah ke yang tertinggi, untuk skala berurutan; kosong untuk skala angka.',
	}),
	rentang: z
		.strictObject({
			min: z.number().meta({ title: 'Terendah', description: 'Nilai terendah skala.' }),
			maks: z.number().meta({ title: 'Tertinggi', description: 'Nilai tertinggi skala.' }),
		})
		.nullable()
		.default(null)
		.meta({
			title: 'Rentang',
			description: 'Rentang skala bila dinyatakan sumber, misalnya skor 0–100.',
		}),
	desimal: decimal.optional().meta({
		title: 'Desimal',
		description: 'Tanda desimal nilainya, bila lain dari `desimal` di dokumen.yaml.',
	}),
});

/** Nilai satu indikator, seperti tercetak di sumber. */
export const nilaiSchema = z.strictObject({
	peran: z.enum(['baseline', 'target']).meta({
		title: 'Peran',
		description: '`baseline` titik awal atau `target`. Realisasi ditulis terpisah.',
	}),
	tahun: tahun.nullable().meta({
		title: 'Tahun',
		description: 'Tahun nilai; `null` bila kolomnya hanya berjudul `Baseline`.',
	}),
	periode: periode.nullable().default(null).meta({
		title: 'Periode',
		description:
			'Triwulan, semester, atau bulan tahun itu, bila nilainya bukan untuk setahun penuh; `null` untuk nilai setahun.',
	}),
	teks: textOrEmpty.meta({
		title: 'Bunyi',
		description: 'Persis seperti tercetak; `-` bila tercetak strip; `null` bila selnya kosong.',
	}),
});

/** Satu indikator. */
export const indikatorSchema = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description:
			'Kode ringkas, misalnya `nilai-sakip`; menjadi alamat halamannya dan tidak diganti.',
		examples: ['nilai-sakip'],
	}),
	alias: z.array(slug).default([]).meta({
		title: 'Kode lama',
		description:
			'Kode yang pernah dipakai indikator ini, bila kodenya terpaksa diganti. Alamat lama dialihkan ke halaman indikator ini; kode lama tidak boleh dipakai indikator lain.',
	}),
	nama: text.meta({ title: 'Nama', description: 'Nama seperti tercetak.' }),
	singkat: text.optional().meta({
		title: 'Singkat',
		description: 'Nama pendek untuk judul grafik dan menu; bila tidak ada dipakai nama.',
	}),
	singkatnya: ownSentence,
	jenis: jenisIndikator.meta({ title: 'Jenis', description: 'Jenis indikator.' }),
	area: areaKode.nullable().default(null).meta({
		title: 'Area',
		description: 'Kunci unit teratasnya, misalnya area, bila indikator milik satu unit.',
	}),
	sasaran: reference(slug, 'sasaran').nullable().default(null).meta({
		title: 'Sasaran',
		description: 'Kode sasaran dari `sasaran.yaml`, bila indikator milik satu sasaran.',
	}),
	satuan: textOrEmpty.meta({
		title: 'Satuan',
		description: 'Satuan seperti tercetak; `-` bila tercetak strip; `null` bila kosong.',
	}),
	arah: arah.nullable().meta({
		title: 'Arah',
		description:
			'Arah yang diinginkan menurut pembacaan kita; tampil sebagai bacaan situs. `null` bila tidak kita tetapkan.',
	}),
	skala: skalaSchema.meta({ title: 'Skala', description: 'Cara membaca nilainya.' }),
	padanan: counterpart(
		'Kunci pembanding antarpeta jalan, misalnya `sakip`; `null` bila tidak ada padanannya.',
		'sakip',
	),
	...penanggungJawab,
	nilai: z.array(nilaiSchema).meta({
		title: 'Nilai',
		description: 'Nilai tercetak, urut tahun; sel kosong tetap ditulis dengan `teks: null`.',
	}),
	realisasi: z
		.array(realisasi)
		.default([])
		.meta({ title: 'Realisasi', description: 'Realisasi yang dimuat di situs ini.' }),
	perubahan_target: z.array(perubahanTarget).default([]).meta({
		title: 'Perubahan target',
		description: 'Riwayat perubahan target, urut tanggal dokumennya.',
	}),
	sumber,
	catatan: catatanReference('indikator ini'),
});

export type Indikator = z.infer<typeof indikatorSchema>;
export type Skala = z.infer<typeof skalaSchema>;
