import { z } from 'zod';
import { alamat } from '../domain/alamat.ts';
import { common, field, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { withAlasanKosong } from './alasan-kosong.ts';
import { kodeRekaman, rujukanCatatan, sumber, teks } from '../schemas/dasar.ts';

const record = z.strictObject({
	kode: kodeRekaman.meta({
		title: 'Kode',
		description: 'Kode misi, misalnya `misi-1`.',
		examples: ['misi-1'],
	}),
	nomor: teks.meta({ title: 'Nomor', description: 'Nomor misi seperti tercetak.' }),
	teks: teks.meta({ title: 'Bunyi', description: 'Bunyi misi, dikutip apa adanya.' }),
	tujuan: z
		.array(teks)
		.default([])
		.meta({ title: 'Tujuan', description: 'Tujuan misi, bila dirinci.' }),
	sasaran: z
		.array(teks)
		.default([])
		.meta({ title: 'Sasaran', description: 'Sasaran misi, bila dirinci.' }),
	sumber: sumber.meta({ title: 'Tempat di dokumen', description: 'Tempat di dokumen.' }),
	catatan: rujukanCatatan.meta({
		title: 'Catatan sumber',
		description: 'Catatan sumber yang menyangkut misi ini.',
	}),
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
	subjects: ({ id, misi: semua }) =>
		subjectsOf(
			semua,
			({ nomor }) => `Misi ${nomor}`,
			() => alamat.petaJalan(id),
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
				withAlasanKosong(
					peta,
					peta.misi.map(({ teks: bunyi, ...satu }) => ({ ...satu, misi: bunyi })),
					{ tujuan: { sifat: 'isian' }, sasaran: { sifat: 'isian' } },
				),
		},
	],
};
