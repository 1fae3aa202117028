/** A table that only this test defines: what a newcomer gets for one file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../../src/content/check.ts';
import type { PetaJalan } from '../../../src/domain/peta-jalan.ts';
import { serializeCsv } from '../../../src/exports/csv.ts';
import { editorFiles } from '../../../src/exports/editor-schemas.ts';
import { serializeJson } from '../../../src/exports/json.ts';
import { listPetaJalanTables } from '../../../src/exports/table.ts';
import {
	kodePerangkat,
	recordKode,
	catatanReference,
	sumber,
	text,
} from '../../../src/schemas/base.ts';
import { listReferrers } from '../../../src/tables/back-links.ts';
import { fields } from '../../../src/tables/columns.ts';
import { tables } from '../../../src/tables/index.ts';
import { subjectsOf } from '../../../src/tables/subjects.ts';
import type { Table } from '../../../src/tables/table.ts';
import { makeFolder, sampleContent, samplePeta } from '../../sample-content.ts';

const record = z.strictObject({
	kode: recordKode.meta({ title: 'Kode', description: 'Kode ringkas, misalnya `inovasi-1`.' }),
	nama: text.meta({ title: 'Nama', description: 'Nama inovasi seperti tercetak.' }),
	tahun_mulai: z
		.int()
		.meta({ title: 'Tahun mulai', description: 'Tahun inovasi dimulai.', unit: 'tahun' }),
	pemilik: z
		.array(kodePerangkat)
		.meta({ title: 'Pemilik', description: 'Kode perangkat daerah pemiliknya.' }),
	sumber,
	catatan: catatanReference('inovasi ini'),
});
const schema = z.strictObject({
	inovasi: z.array(record).meta({ title: 'Inovasi', description: 'Inovasi daerah.' }),
});
const lists = { inovasi: { field: 'inovasi', record: 'Inovasi' } } as const;

type WithInovasi = PetaJalan & { inovasi: z.output<typeof record>[] };
const inovasiOf = (peta: PetaJalan) => (peta as WithInovasi).inovasi;

const inovasi: Table<typeof schema, typeof lists> = {
	file: 'inovasi',
	schema,
	lists,
	subjects: (peta) =>
		subjectsOf(
			inovasiOf(peta),
			({ nama }) => `Inovasi ${nama}`,
			({ kode }) => `/${peta.id}/inovasi/#${kode}`,
		),
	published: [
		{
			nama: 'inovasi',
			satu_baris: 'satu inovasi daerah',
			kunci: ['kode'],
			columns: fields(record, 'kode', 'nama', 'tahun_mulai', 'pemilik', 'catatan', 'sumber'),
			rows: inovasiOf,
		},
	],
};
const registry = { ...tables, inovasi };

const { folder, hapus } = makeFolder('tabel');
sampleContent(folder);
afterAll(hapus);

/** Two sound rows, the second of which carries a note that a record of the sample carries too. */
const sound = `inovasi:
  - kode: inovasi-1
    nama: Layanan satu hari
    tahun_mulai: 2031
    pemilik: [dinas-contoh]
    sumber: {bagian: BAB V}
  - kode: inovasi-2
    nama: Loket keliling
    tahun_mulai: 2032
    pemilik: []
    sumber: {bagian: BAB V}
    catatan: [NOTE]
`;

/** Checks the sample with this content of `inovasi.yaml`. */
const check = (yaml: string) => {
	writeFileSync(join(folder, samplePeta.polos, 'inovasi.yaml'), yaml);
	return checkContent(folder, undefined, undefined, registry);
};
const [note] = checkContent(folder).muatan.petaJalan[0]?.peta.catatan ?? [];
const yaml = sound.replace('NOTE', note?.kode ?? '');
const read = () => check(yaml).muatan.petaJalan[0]?.peta as WithInovasi;
const published = () =>
	listPetaJalanTables(read(), (path) => path, registry).find(({ nama }) => nama === 'inovasi');

test('it is read and typed', () => {
	expect(check(yaml).temuan).toEqual([]);
	expect(read().inovasi.map(({ nama }) => nama)).toEqual(['Layanan satu hari', 'Loket keliling']);
});

test.each([
	['a misspelt field', ['nama: Layanan', 'nmaa: Layanan'], 3, /`nmaa` tidak dikenal/, /`nama`/],
	['a code that stands twice', ['inovasi-2', 'inovasi-1'], 7, /sudah dipakai/, /kode lain/],
	[
		'an agency that is not there',
		['[dinas-contoh]', '[dinas-conto]'],
		5,
		/Perangkat daerah `dinas-conto` tidak ada/,
		/Maksud Anda `dinas-contoh`/,
	],
	['a text for a year', ['2031', 'kapan'], 4, /seharusnya/, /angka/],
] as const)('%s is found in it', (_name, [from, to], line, wrong, mend) => {
	const { temuan } = check(yaml.replace(from, to));
	expect(temuan).toHaveLength(1);
	expect(temuan[0]).toMatchObject({ baris: line });
	expect(temuan[0]?.salah).toMatch(wrong);
	expect(temuan[0]?.fix).toMatch(mend);
});

test('a note knows the record that carries it', () => {
	expect(listReferrers(read(), [], registry).get(note?.kode ?? '')).toContainEqual({
		label: 'Inovasi Loket keliling',
		ke: '/contoh-2030/inovasi/#inovasi-2',
	});
});

test('it is published as CSV and JSON, after the tables that were there before', () => {
	const table = published();
	if (!table) throw new Error('The table is not published.');
	expect(serializeCsv(table).split('\r\n')[1]).toBe(
		'inovasi-1,Layanan satu hari,2031,dinas-contoh,,BAB V',
	);
	expect(JSON.parse(serializeJson(table))[0]).toEqual({
		kode: 'inovasi-1',
		nama: 'Layanan satu hari',
		tahun_mulai: 2031,
		pemilik: ['dinas-contoh'],
		catatan: [],
		sumber: 'BAB V',
	});
	const names = listPetaJalanTables(read(), (path) => path, registry).map(({ nama }) => nama);
	expect(names.at(-1)).toBe('inovasi');
});

test('the dictionary tells meaning, type and unit of its columns', () => {
	expect(published()?.columns.slice(2, 4)).toEqual([
		{
			name: 'tahun_mulai',
			meaning: 'Tahun inovasi dimulai.',
			type: 'bilangan bulat',
			unit: 'tahun',
		},
		{ name: 'pemilik', meaning: 'Kode perangkat daerah pemiliknya.', type: 'daftar kode' },
	]);
});

test('editors complete and check it', () => {
	const files = editorFiles(registry);
	expect(files.get('settings.json')).toContain('"content/*/inovasi.yaml"');
	expect(files.get('skema/inovasi.json')).toContain('Nama inovasi seperti tercetak.');
});
