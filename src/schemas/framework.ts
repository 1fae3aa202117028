import { z } from 'zod';
import { recordKode, tahun, text } from './base.ts';

/** Gambar yang dapat dipakai untuk satu unit; dinamai menurut bentuknya. */
export const unitIcon = z.enum([
	'putaran',
	'naskah',
	'bagan',
	'alur',
	'orang',
	'grafik',
	'mata',
	'gedung',
]);
export type UnitIcon = z.output<typeof unitIcon>;

/** Banyaknya warna yang dapat dipakai unit. */
export const unitColours = 8;

/** Satu unit teratas sebuah kerangka: area, tema, atau sasaran strategis. */
export const unitSchema = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kunci unit, sama untuk semua peta jalan dengan kerangka ini; dipakai di alamat.',
		examples: ['unit-contoh'],
	}),
	nama: text.meta({ title: 'Nama', description: 'Nama umum unit.' }),
	penjelasan: text.meta({
		title: 'Penjelasan',
		description: 'Apa artinya bagi warga, satu kalimat.',
	}),
	ikon: unitIcon.optional().meta({ title: 'Ikon', description: 'Gambar kecil unit, bila ada.' }),
	warna: z
		.int()
		.min(1)
		.max(unitColours)
		.optional()
		.meta({
			title: 'Warna',
			description: `Nomor warna situs, 1 sampai ${unitColours}; bila tidak ditulis, menurut urutannya.`,
		}),
});
export type Unit = z.output<typeof unitSchema>;

/** `kerangka/<kode>.yaml`: kerangka nasional yang menjadi susunan peta jalan. */
export const kerangkaSchema = z.strictObject({
	nama: text.meta({ title: 'Nama', description: 'Nama kerangka.' }),
	peraturan: text.meta({
		title: 'Peraturan',
		description: 'Peraturan yang menetapkannya, dengan nomor dan tahunnya.',
	}),
	berlaku: z
		.strictObject({
			mulai: tahun.meta({ title: 'Mulai', description: 'Tahun pertama kerangka berlaku.' }),
			selesai: tahun.nullable().meta({
				title: 'Selesai',
				description: 'Tahun terakhir; `null` bila tidak disebut.',
			}),
		})
		.meta({ title: 'Berlaku', description: 'Tahun berlakunya menurut peraturannya.' }),
	unit: z
		.array(unitSchema)
		.min(1)
		.meta({ title: 'Unit', description: 'Unit teratas kerangka, urut.' }),
});
export type Kerangka = z.output<typeof kerangkaSchema>;
