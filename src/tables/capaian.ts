import { z } from 'zod';
import { column, common, field, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { withEmptyReasons } from './alasan-kosong.ts';
import {
	item,
	recordKode,
	areaKode,
	catatanReference,
	sumber,
	text,
	textOrEmpty,
} from '../schemas/base.ts';

const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `sdm-a-1`.',
		examples: ['sdm-a-1'],
	}),
	jenis: z
		.enum(['sudah', 'perlu'])
		.meta({ title: 'Jenis', description: '`sudah` dilakukan atau `perlu` ditingkatkan.' }),
	bagian: text.meta({ title: 'Bagian', description: 'Judul bagian area seperti tercetak.' }),
	area: areaKode
		.nullable()
		.meta({ title: 'Area', description: 'Kunci area; `null` bila bagiannya bukan satu area.' }),
	subbagian: textOrEmpty.default(null).meta({
		title: 'Subbagian',
		description:
			'Subbagian berhuruf yang menaungi butir ini, seperti tercetak; `null` bila tidak ada.',
	}),
	nomor: textOrEmpty.meta({
		title: 'Nomor',
		description: 'Nomor atau huruf butir seperti tercetak; `null` bila tidak bernomor.',
	}),
	teks: text.meta({ title: 'Bunyi', description: 'Bunyi butir seperti tercetak.' }),
	rincian: z
		.array(item)
		.default([])
		.meta({ title: 'Rincian', description: 'Rincian di bawahnya.' }),
	sumber,
	catatan: catatanReference('butir ini'),
});
export type Capaian = z.output<typeof record>;

const schema = z.strictObject({
	capaian: z.array(record).meta({
		title: 'Capaian',
		description: 'Apa yang menurut dokumen sudah dilakukan dan yang perlu ditingkatkan.',
	}),
});
const lists = { capaian: { field: 'capaian', record: 'Capaian' } } as const;

/** What has been done and what must improve, by the document. */
export const capaian: Table<typeof schema, typeof lists> = {
	file: 'capaian',
	schema,
	lists,
	subjects: ({ capaian: all }, { chapterWith }) =>
		subjectsOf(
			all,
			({ bagian }) => `Capaian: ${bagian}`,
			() => chapterWith('TabelCapaian'),
		),
	published: [
		{
			nama: 'capaian',
			satu_baris: 'satu hal yang menurut dokumen sudah dilakukan atau perlu ditingkatkan',
			kunci: ['kode'],
			columns: [
				...fields(record, 'kode', 'jenis', 'bagian', 'area', 'subbagian', 'nomor'),
				field(record.shape.teks, 'isi'),
				column('rincian', 'daftar teks', 'Rincian di bawahnya, nomor dan bunyinya.'),
				...fields(record, 'catatan', 'sumber'),
				column('rincian_nomor', 'daftar teks', 'Nomor atau huruf tiap rincian seperti tercetak.'),
				column('rincian_teks', 'daftar teks', 'Bunyi tiap rincian, tanpa nomornya.'),
				common.alasanKosong,
			],
			rows: (peta) =>
				withEmptyReasons(
					peta,
					peta.capaian.map(({ teks: isi, rincian, ...satu }) => ({
						...satu,
						isi,
						rincian: rincian.map(({ nomor, teks: bunyi }) => `${nomor} ${bunyi}`),
						rincian_nomor: rincian.map(({ nomor }) => nomor),
						rincian_teks: rincian.map(({ teks: bunyi }) => bunyi),
					})),
					{ subbagian: { sifat: 'isian' }, nomor: { sifat: 'isian' } },
				),
		},
	],
};
