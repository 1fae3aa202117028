import { z } from 'zod';
import { address } from '../domain/address.ts';
import { common, fields } from './columns.ts';
import { subjectsOf } from './subjects.ts';
import type { Table } from './table.ts';
import { withEmptyReasons } from './alasan-kosong.ts';
import { numberRows } from './rows.ts';
import {
	recordKode,
	reference,
	catatanReference,
	slug,
	sumber,
	tahun,
	text,
	textOrEmpty,
} from '../schemas/base.ts';

const citation = z.strictObject({
	tertulis: text.meta({ title: 'Tertulis', description: 'Kutipan seperti tercetak.' }),
	untuk: text.meta({ title: 'Untuk', description: 'Untuk apa dikutip, beberapa kata.' }),
	dalam: reference(slug, 'dasarHukum').nullable().default(null).meta({
		title: 'Dalam',
		description:
			'Kode peraturan lain, bila peraturan ini disebut di dalam kutipan peraturan itu saja, misalnya sebagai perubahannya; `null` bila berdiri sendiri. Yang di dalam tidak menjadi baris daftar dasar hukum.',
	}),
	sumber,
});

const record = z.strictObject({
	kode: recordKode.meta({
		title: 'Kode',
		description:
			'Kode yang sama untuk peraturan yang sama di semua peta jalan, misalnya `uu-25-2009` atau `perda-contoh-4-2010`.',
		examples: ['uu-25-2009', 'perda-contoh-4-2010'],
	}),
	jenis: z
		.enum([
			'undang-undang',
			'peraturan-pemerintah',
			'peraturan-presiden',
			'keputusan-presiden',
			'peraturan-menteri',
			'peraturan-daerah',
			'peraturan-bupati',
			'keputusan-bupati',
			'surat',
			'lain',
		])
		.meta({ title: 'Jenis', description: 'Jenis peraturan.' }),
	nama_jenis: text.meta({
		title: 'Nama jenis',
		description:
			'Nama jenis lengkap seperti pada kutipan, misalnya `Peraturan Menteri Dalam Negeri`.',
		examples: ['Peraturan Menteri Dalam Negeri'],
	}),
	nomor: textOrEmpty.meta({
		title: 'Nomor',
		description: 'Nomor; `null` bila tidak disebut.',
	}),
	tahun: tahun
		.nullable()
		.meta({ title: 'Tahun', description: 'Tahun; `null` bila tidak disebut.' }),
	tentang: textOrEmpty.meta({
		title: 'Tentang',
		description: 'Perihal (`tentang …`) seperti tercetak; `null` bila tidak disebut.',
	}),
	kutipan: z
		.array(citation)
		.min(1)
		.meta({ title: 'Kutipan', description: 'Di mana dan sebagai apa peraturan ini dikutip.' }),
	catatan: catatanReference('peraturan ini'),
});
export type DasarHukum = z.output<typeof record>;

const schema = z.strictObject({
	dasar_hukum: z
		.array(record)
		.meta({ title: 'Peraturan', description: 'Peraturan yang dikutip dokumen.' }),
});
const lists = { dasarHukum: { field: 'dasar_hukum', record: 'Peraturan' } } as const;

/** Regulations that the document cites. */
export const dasarHukum: Table<typeof schema, typeof lists> = {
	file: 'dasar-hukum',
	schema,
	lists,
	subjects: ({ dasarHukum: all }) =>
		subjectsOf(
			all,
			({ kode, kutipan }) => kutipan[0]?.tertulis ?? kode,
			({ kode }) => address.peraturan(kode),
		),
	published: [
		{
			nama: 'dasar_hukum',
			satu_baris: 'satu kutipan sebuah peraturan',
			kunci: ['kode', 'urutan'],
			columns: [
				...fields(record, 'kode', 'jenis', 'nama_jenis', 'nomor', 'tahun', 'tentang'),
				...fields(citation, 'tertulis', 'untuk'),
				...fields(record, 'catatan'),
				...fields(citation, 'sumber'),
				common.urutan('kutipan peraturan itu'),
				...fields(citation, 'dalam'),
				common.alasanKosong,
			],
			rows: (peta) =>
				withEmptyReasons(
					peta,
					peta.dasarHukum.flatMap(({ kutipan, ...satu }) =>
						numberRows(kutipan.map((content) => ({ ...satu, ...content }))),
					),
					{ nomor: { sifat: 'isian' }, tahun: { sifat: 'isian' }, tentang: { sifat: 'isian' } },
				),
		},
	],
};
