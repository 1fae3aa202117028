import { z } from 'zod';
import { address } from '../domain/address.ts';
import { column, common, field, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { type Row, numberRows } from './rows.ts';
import {
	item,
	kodePerangkat,
	recordKode,
	areaKode,
	catatanReference,
	sumber,
	text,
	textOrEmpty,
} from '../schemas/base.ts';

const seat = z.strictObject({
	nomor: textOrEmpty.default(null).meta({
		title: 'Nomor',
		description: 'Nomor seperti tercetak; `null` bila tidak bernomor.',
	}),
	jabatan: text.meta({
		title: 'Jabatan',
		description: 'Jabatan dalam tim, misalnya `Anggota`.',
		examples: ['Anggota'],
	}),
	pemangku: text.meta({
		title: 'Pemangku',
		description: 'Jabatan kedinasan atau unit seperti tercetak.',
	}),
	perangkat_daerah: kodePerangkat.nullable().default(null).meta({
		title: 'Perangkat daerah',
		description: 'Kode perangkat daerah; `null` bila bukan perangkat daerah.',
	}),
});

const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `tim-pelaksana`.',
		examples: ['tim-pelaksana'],
	}),
	nama: text.meta({ title: 'Nama', description: 'Nama tim seperti tercetak.' }),
	jenis: z
		.enum(['pengarah', 'pelaksana', 'pokja', 'lain'])
		.meta({ title: 'Jenis', description: 'Peran tim dalam susunan.' }),
	nomor: textOrEmpty.default(null).meta({
		title: 'Nomor',
		description: 'Nomor seperti tercetak; `null` bila tidak bernomor.',
	}),
	area: areaKode
		.nullable()
		.default(null)
		.meta({ title: 'Area', description: 'Kunci area, untuk kelompok kerja.' }),
	uraian: textOrEmpty
		.default(null)
		.meta({ title: 'Uraian', description: 'Uraian singkat peran tim, dengan kata-kata kita.' }),
	tugas: z
		.array(item)
		.default([])
		.meta({ title: 'Tugas', description: 'Tugas tim seperti tercetak.' }),
	kedudukan: z.array(seat).default([]).meta({
		title: 'Kedudukan',
		description:
			'Kedudukan dalam tim: jabatan di tim dan jabatan kedinasan atau unit yang mengisinya.',
	}),
	sumber,
	catatan: catatanReference('tim ini'),
});
export type Tim = z.output<typeof record>;

const schema = z.strictObject({
	tim: z
		.array(record)
		.meta({ title: 'Tim', description: 'Tim reformasi birokrasi, susunan dan tugasnya.' }),
});
const lists = { tim: { field: 'tim', record: 'Tim' } } as const;

/** The teams with their duties and seats. */
export const tim: Table<typeof schema, typeof lists> = {
	file: 'tim',
	schema,
	lists,
	subjects: ({ id, tim: all }) =>
		subjectsOf(
			all,
			({ nama }) => nama,
			() => address.pelaksana(id),
		),
	published: [
		{
			nama: 'tim',
			satu_baris: 'satu tugas atau kedudukan sebuah tim; uraian memakai kata-kata situs ini',
			kunci: ['kode', 'urutan'],
			columns: [
				...fields(record, 'kode', 'nama', 'jenis', 'area'),
				column('tugas_nomor', 'teks', 'Nomor tugas seperti tercetak; kosong pada baris kedudukan.'),
				column('tugas', 'teks', 'Bunyi tugas seperti tercetak; kosong pada baris kedudukan.'),
				field(seat.shape.jabatan, 'jabatan_tim'),
				...fields(seat, 'pemangku', 'perangkat_daerah'),
				...fields(record, 'catatan', 'sumber'),
				common.urutan('timnya, tugas lebih dahulu'),
				...fields(record, 'nomor', 'uraian'),
				field(seat.shape.nomor, 'kedudukan_nomor'),
			],
			rows: ({ tim: all }) => all.flatMap(rowsOfTim),
		},
	],
};

/** Duties, then seats, one a row; a team without either has one row. */
function rowsOfTim({ tugas, kedudukan, ...satu }: Tim): Row[] {
	const contents: Row[] = [
		...tugas.map(({ nomor, teks: bunyi }) => ({ tugas_nomor: nomor, tugas: bunyi })),
		...kedudukan.map(({ nomor, jabatan, pemangku, perangkat_daerah }) => ({
			jabatan_tim: jabatan,
			pemangku,
			perangkat_daerah,
			kedudukan_nomor: nomor,
		})),
	];
	return numberRows((contents.length > 0 ? contents : [{}]).map((part) => ({ ...satu, ...part })));
}
