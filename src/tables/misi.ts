import { z } from 'zod';
import { address } from '../domain/address.ts';
import { common, field, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { withEmptyReasons } from './alasan-kosong.ts';
import { recordKode, catatanReference, sumber, text } from '../schemas/base.ts';

const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode misi, misalnya `misi-1`.',
		examples: ['misi-1'],
	}),
	nomor: text.meta({ title: 'Nomor', description: 'Nomor misi seperti tercetak.' }),
	teks: text.meta({ title: 'Bunyi', description: 'Bunyi misi, dikutip apa adanya.' }),
	tujuan: z
		.array(text)
		.default([])
		.meta({ title: 'Tujuan', description: 'Tujuan misi, bila dirinci.' }),
	sasaran: z
		.array(text)
		.default([])
		.meta({ title: 'Sasaran', description: 'Sasaran misi, bila dirinci.' }),
	sumber,
	catatan: catatanReference('misi ini'),
});
export type Misi = z.output<typeof record>;

const schema = z.strictObject({
	misi: z.array(record).meta({ title: 'Misi', description: 'Misi daerah yang dikutip dokumen.' }),
});
const lists = { misi: { field: 'misi', record: 'Misi' } } as const;

/** Missions of the region, as the document quotes them. */
export const misi: Table<typeof schema, typeof lists> = {
	file: 'misi',
	schema,
	lists,
	subjects: ({ id, misi: all }) =>
		subjectsOf(
			all,
			({ nomor }) => `Misi ${nomor}`,
			() => address.visiMisi(id),
		),
	published: [
		{
			nama: 'misi',
			satu_baris: 'satu misi',
			kunci: ['kode'],
			columns: [
				...fields(record, 'kode', 'nomor'),
				field(record.shape.teks, 'misi'),
				...fields(record, 'tujuan', 'sasaran', 'catatan', 'sumber'),
				common.alasanKosong,
			],
			rows: (peta) =>
				withEmptyReasons(
					peta,
					peta.misi.map(({ teks: bunyi, ...satu }) => ({ ...satu, misi: bunyi })),
					{ tujuan: { sifat: 'isian' }, sasaran: { sifat: 'isian' } },
				),
		},
	],
};
