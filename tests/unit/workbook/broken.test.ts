import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/environment.ts';
import { describeFault, Fault } from '../../../scripts/fault.ts';
import { readImportOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { loadContent } from '../../../src/content/load.ts';
import { exportWorkbook } from '../../../src/workbook/export.ts';
import { makeFolder, sampleContent, samplePeta } from '../../sample-content.ts';
import { type BaseSheet, tableCases } from '../../broken/tables.ts';

let folder = '';
let content = '';
let hapus = () => {};
let bytes: Uint8Array = new Uint8Array();
let base: BaseSheet[] = [];
let before: string[] = [];

/** Every file that an import could touch, with its text. */
const snapshot = (): string[] =>
	readdirSync(content, { recursive: true, encoding: 'utf8' })
		.sort()
		.map(
			(path) =>
				`${path} ${/\.(?:yaml|csv|mdx)$/.test(path) ? readFileSync(join(content, path), 'utf8') : ''}`,
		);

beforeAll(async () => {
	({ folder, hapus } = makeFolder('rusak'));
	content = sampleContent(join(folder, 'isi'));
	cpSync(join(root, 'content/kerangka/rb-2023.yaml'), join(content, 'kerangka/rb-2023.yaml'));
	const [load] = loadContent(content, []).petaJalan;
	if (!load) throw new Error('no road map');
	bytes = await exportWorkbook(load, []);
	base = (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({ name, rows }));
	before = snapshot();
});
afterAll(() => hapus());

const copy = (): BaseSheet[] =>
	base.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));

/** Tries an import and says what a person would read. Nothing but a fault in words may be thrown. */
async function importFile(name: string, file: Uint8Array): Promise<{ ok: boolean; text: string }> {
	const path = join(folder, name);
	writeFileSync(path, file);
	const identity = name.endsWith('.xlsx')
		? ['--id', samplePeta.polos]
		: ['--id', 'uji-2031', '--judul', 'Uji', '--daerah', 'Kabupaten Uji', '--mulai', '2031'];
	try {
		const { ok, said, wrong } = await runImport(
			readImportOptions([path, ...identity, '--coba']),
			content,
			new Date(),
		);
		return { ok, text: [...said, ...wrong].join('\n') };
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		return { ok: false, text: describeFault(error) };
	}
}

test.each(tableCases.map((one) => [one.nama, one] as const))('%s', async (_nama, one) => {
	const { ok, text } = await importFile(one.file, await one.make(copy()));
	expect(text).toMatch(one.expect);
	if (one.ok) expect(ok).toBe(true);
	expect(text).not.toMatch(/\n\s+at |undefined|\[object/);
	expect(text.length).toBeLessThan(60_000);
});

test('none of them has touched the content', () => {
	expect(tableCases.length).toBeGreaterThan(90);
	expect(snapshot()).toEqual(before);
	expect(
		readdirSync(folder).filter((name) => !/^(?:isi|buku|tabel|gambar|lama)/.test(name)),
	).toEqual([]);
});

/** An import goes through, or says where it does not; nothing else. */
async function holds(name: string, file: Uint8Array): Promise<void> {
	const { ok, text } = await importFile(name, file);
	expect(text).not.toMatch(/\n\s+at |undefined|\[object/);
	if (!ok)
		expect(text).toMatch(
			/(?:sel [A-Z]+\d+|baris \d+|lembar "|Berkas ini|Buku kerja ini|Tidak ada tabel|untuk [\w-]+\/)/,
		);
}

// The same tries on every run: what one finds becomes a case above.
const tries = (numRuns: number) => ({ seed: 2031, numRuns, endOnFailure: true });

test('whatever stands in a cell of the workbook is imported or said to be wrong there', async () => {
	const value = fc.oneof(
		fc.string({ maxLength: 40, unit: 'binary' }),
		fc.double({ noNaN: true }),
		fc.boolean(),
		fc.date({ noInvalidDate: true, min: new Date('1950-01-01'), max: new Date('2099-01-01') }),
		fc.constantFrom<CellValue>(
			null,
			'-',
			'0',
			'"',
			';',
			'#REF!',
			'=A1',
			'ya',
			'2031',
			'../x',
			'(kosong)',
		),
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), value), { minLength: 1, maxLength: 4 }),
			async (changes) => {
				const sheets = copy();
				for (const [s, r, c, content_] of changes) {
					const rows = sheets[s % sheets.length]?.rows ?? [];
					const row = rows[r % Math.max(rows.length, 1)];
					if (row) row[c % Math.max(row.length, 1)] = content_;
				}
				await holds('buku.xlsx', await writeXlsx({ sheets }));
			},
		),
		tries(12),
	);
});

test('a workbook with flipped bytes is read or refused', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
			async (flips) => {
				const broken = new Uint8Array(bytes);
				for (const [at, byte] of flips) broken[at % broken.length] = byte;
				await holds('buku.xlsx', broken);
			},
		),
		tries(12),
	);
});

test('a table cut and pasted anyhow is imported or said to be wrong', async () => {
	const table = `fokus,kegiatan utama,Rencana Aksi,Satuan,PIC,target tw 1,capaian tw 1
General,Tata kelola,1. Menyusun,Dokumen,Biro Umum,1,0
General,Tata kelola,2. Menguji,Laporan,Biro Umum,25%,"0,25"
Tematik,Layanan,a. Melayani,Persen,Seluruh OPD,-,
`;
	const piece = fc.oneof(
		fc.string({ maxLength: 12 }),
		fc.constantFrom(
			',',
			';',
			'\n',
			'"',
			'\t',
			'#NAME?',
			'=1',
			'\u202e',
			'\u0000',
			'1.250',
			'99999999999999999999',
		),
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.nat(), fc.nat(8), piece), { minLength: 1, maxLength: 5 }),
			async (splices) => {
				let text = table;
				for (const [at, cut, added] of splices) {
					const place = at % text.length;
					text = text.slice(0, place) + added + text.slice(place + cut);
				}
				await holds('tabel.csv', new TextEncoder().encode(text));
			},
		),
		tries(40),
	);
});
