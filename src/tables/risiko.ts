import { z } from 'zod';
import { alamat } from '../domain/alamat.ts';
import { fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { kodeRekaman, rujukanCatatan, sumber, teks } from '../schemas/dasar.ts';

const record = z.strictObject({
	kode: kodeRekaman.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `risiko-1`.',
		examples: ['risiko-1'],
	}),
	nomor: teks.meta({ title: 'Nomor', description: 'Nomor seperti tercetak.' }),
	hambatan: teks.meta({ title: 'Hambatan', description: 'Hambatan seperti tercetak.' }),
	solusi: z
		.array(teks)
		.min(1)
		.meta({ title: 'Solusi', description: 'Alternatif solusi seperti tercetak.' }),
	sumber: sumber.meta({ title: 'Tempat di dokumen', description: 'Tempat di dokumen.' }),
	catatan: rujukanCatatan.meta({
		title: 'Catatan sumber',
		description: 'Catatan sumber yang menyangkut risiko ini.',
	}),
});
export type Risiko = z.output<typeof record>;

const schema = z.strictObject({
	risiko: z.array(record).meta({
		title: 'Hambatan',
		description: 'Hambatan dengan jalan keluarnya, urut seperti tercetak.',
	}),
});
const lists = { risiko: { field: 'risiko', record: 'Hambatan' } } as const;

/** Obstacles with their remedies. */
export const risiko: Table<typeof schema, typeof lists> = {
	file: 'risiko',
	schema,
	lists,
	subjects: ({ id, risiko: semua }) =>
		subjectsOf(
			semua,
			({ nomor }) => `Hambatan ${nomor}`,
			() => alamat.pelaksana(id),
		),
	published: [
		{
			nama: 'risiko',
			satu_baris: 'satu hambatan',
			kunci: ['kode'],
			columns: fields(record, 'kode', 'nomor', 'hambatan', 'solusi', 'catatan', 'sumber'),
			rows: ({ risiko: semua }) => semua,
		},
	],
};
