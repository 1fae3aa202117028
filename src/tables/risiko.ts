import { z } from 'zod';
import { address } from '../domain/address.ts';
import { fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { recordKode, catatanReference, sumber, text } from '../schemas/base.ts';

const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `risiko-1`.',
		examples: ['risiko-1'],
	}),
	nomor: text.meta({ title: 'Nomor', description: 'Nomor seperti tercetak.' }),
	hambatan: text.meta({ title: 'Hambatan', description: 'Hambatan seperti tercetak.' }),
	solusi: z
		.array(text)
		.min(1)
		.meta({ title: 'Solusi', description: 'Alternatif solusi seperti tercetak.' }),
	sumber,
	catatan: catatanReference('risiko ini'),
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
	subjects: ({ id, risiko: all }) =>
		subjectsOf(
			all,
			({ nomor }) => `Hambatan ${nomor}`,
			() => address.pelaksana(id),
		),
	published: [
		{
			nama: 'risiko',
			satu_baris: 'satu hambatan',
			kunci: ['kode'],
			columns: fields(record, 'kode', 'nomor', 'hambatan', 'solusi', 'catatan', 'sumber'),
			rows: ({ risiko: all }) => all,
		},
	],
};
