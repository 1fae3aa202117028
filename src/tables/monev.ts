import { z } from 'zod';
import { address } from '../domain/address.ts';
import { column, common, field, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { withEmptyReasons } from './alasan-kosong.ts';
import type { Row } from './rows.ts';
import {
	kodePerangkat,
	recordKode,
	reference,
	catatanReference,
	slug,
	sumber,
	text,
	textOrEmpty,
} from '../schemas/base.ts';

const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `monitoring-a`.',
		examples: ['monitoring-a'],
	}),
	jenis: z
		.enum(['monitoring', 'evaluasi', 'informasi', 'anggaran', 'instrumen', 'pelaporan'])
		.meta({ title: 'Jenis', description: 'Bagian monitoring dan evaluasi.' }),
	nomor: textOrEmpty.meta({
		title: 'Nomor',
		description: 'Nomor atau huruf seperti tercetak.',
	}),
	teks: text.meta({
		title: 'Bunyi',
		description: 'Apa yang dilakukan, dibiayai, dipakai, atau dilaporkan; seperti tercetak.',
	}),
	rincian: z
		.array(text)
		.default([])
		.meta({ title: 'Rincian', description: 'Rincian butir seperti tercetak.' }),
	pelaksana: textOrEmpty.default(null).meta({
		title: 'Pelaksana',
		description: 'Pelaksana atau penanggung jawab seperti tercetak; `null` bila tidak disebut.',
	}),
	perangkat_daerah: z.array(kodePerangkat).default([]).meta({
		title: 'Perangkat daerah',
		description: 'Kode perangkat daerah pelaksana, bila disebut.',
	}),
	waktu: textOrEmpty.default(null).meta({
		title: 'Waktu',
		description: 'Waktu atau durasi seperti tercetak; `null` bila tidak disebut.',
	}),
	sumber,
	catatan: catatanReference('baris ini'),
});
export type Monev = z.output<typeof record>;

const component = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description: 'Kode ringkas, misalnya `pengungkit`.',
		examples: ['pengungkit'],
	}),
	nama: text.meta({ title: 'Nama', description: 'Nama komponen seperti tercetak.' }),
	bobot: z.number().nonnegative().nullable().meta({
		unit: 'poin dari 100',
		title: 'Bobot',
		description: 'Bobot seperti tercetak; `null` bila tidak dirinci sumber.',
	}),
	induk: reference(slug, 'bobot').nullable().meta({
		title: 'Induk',
		description: 'Kode komponen induk; `null` untuk komponen teratas.',
	}),
	sumber,
	catatan: catatanReference('komponen ini'),
});
export type Bobot = z.output<typeof component>;

const schema = z.strictObject({
	monev: z.array(record).meta({
		title: 'Pemantauan dan evaluasi',
		description: 'Siapa memantau apa, kapan, dan dengan apa.',
	}),
	bobot: z
		.array(component)
		.default([])
		.meta({ title: 'Bobot', description: 'Bobot komponen evaluasi, bila dokumen menyatakannya.' }),
});
const lists = {
	monev: { field: 'monev', record: 'Baris pemantauan dan evaluasi' },
	bobot: { field: 'bobot', record: 'Komponen induk' },
} as const;

/** A row of monitoring and evaluation, not of a weight. */
const isNotBobot = ({ jenis }: Row): boolean => jenis !== 'bobot';

/** Who monitors what, when and with what; and the weights of the evaluation. */
export const monev: Table<typeof schema, typeof lists> = {
	file: 'monev',
	schema,
	lists,
	subjects: ({ id, monev: all, bobot }) =>
		subjectsOf(
			[...all, ...bobot],
			() => 'Pemantauan dan evaluasi',
			() => address.monev(id),
		),
	published: [
		{
			nama: 'monev',
			satu_baris: 'satu baris pemantauan dan evaluasi, atau satu komponen bobot',
			kunci: ['jenis', 'kode'],
			columns: [
				...fields(record, 'kode'),
				column(
					'jenis',
					`pilihan: ${[...record.shape.jenis.options, 'bobot'].join(', ')}`,
					'Bagian monitoring dan evaluasi; `bobot` untuk komponen bobot evaluasi.',
				),
				...fields(record, 'nomor'),
				field(record.shape.teks, 'isi'),
				...fields(record, 'rincian', 'pelaksana', 'perangkat_daerah', 'waktu'),
				...fields(component, 'bobot', 'induk'),
				...fields(record, 'catatan', 'sumber'),
				common.alasanKosong,
			],
			rows: (peta) =>
				withEmptyReasons(
					peta,
					[
						...peta.monev.map(({ teks: isi, ...satu }) => ({
							...satu,
							isi,
							bobot: null,
							induk: null,
						})),
						...peta.bobot.map(({ nama, ...satu }) => ({
							...satu,
							jenis: 'bobot',
							isi: nama,
							nomor: null,
							rincian: [],
							pelaksana: null,
							perangkat_daerah: [],
							waktu: null,
						})),
					],
					{
						nomor: { sifat: 'isian', berlaku: isNotBobot },
						pelaksana: { sifat: 'isian', berlaku: isNotBobot },
						waktu: { sifat: 'isian', berlaku: isNotBobot },
						bobot: { sifat: 'isian', berlaku: (row) => !isNotBobot(row) },
					},
				),
		},
	],
};
