import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { splitList } from '../split-list.ts';
import { readData, readTable, distFiles, dist } from './dist.ts';

interface DataIndex {
	id: string;
	tabel: { nama: string; kunci: string[]; baris: number }[];
}
type Row = Record<string, unknown>;

/** A text of a CSV as it was before a quote kept it from beginning a formula. */
const withoutQuotes = (text: string): string => text.replace(/^'(?=[\s'"]*[=+@-])/, '');

const index = readData<DataIndex[]>('index.json');
const aksi = (id: string) => readTable<Row>(id, 'aksi');

test('no employee number and no mobile phone number is published', () => {
	const nomor = /\b19\d{6}[ .]?(19|20)\d{4}[ .]?\d[ .]?\d{3}\b|(?:\+62|\b0)8\d{8,11}\b/;
	for (const path of distFiles().filter((distFile) => /\.(html|json|csv)$/.test(distFile)))
		expect(readFileSync(`${dist}${path}`, 'utf8'), path).not.toMatch(nomor);
});

/** The way to a record: in JSON its steps, in CSV their numbers and names in one line. */
const isSteps = (cell: unknown): cell is { nama: string | null }[] =>
	Array.isArray(cell) && typeof cell[0] === 'object';

describe.each(index.map((dataIndex) => [dataIndex.id, dataIndex] as const))(
	'data of %s',
	(id, { tabel }) => {
		test.each(tabel.map((table) => [table.nama, table.baris] as const))(
			'%s has the same rows as CSV and JSON',
			(name, row) => {
				const json = readData<Row[]>(`${id}/${name}.json`);
				const csv = parse(readFileSync(`${dist}/data/${id}/${name}.csv`), {
					columns: true,
				}) as unknown as Row[];
				expect(json).toHaveLength(row);
				expect(csv).toHaveLength(row);
				expect(Object.keys(csv[0] ?? {})).toEqual(Object.keys(json[0] ?? {}));
				expect(
					json.every((oneRow) => typeof oneRow.sumber === 'string' && oneRow.sumber.length > 3),
				).toBe(true);
			},
		);

		test('every table has the key that the index declares', () => {
			for (const { nama, kunci } of tabel) {
				const rows = readData<Row[]>(`${id}/${nama}.json`);
				const mention = rows.map((row) => JSON.stringify(kunci.map((column) => row[column])));
				expect(kunci.length, nama).toBeGreaterThan(0);
				expect(new Set(mention).size, nama).toBe(rows.length);
			}
		});

		test('CSV says the same as JSON: lists come apart, texts lose only the quote before a formula', () => {
			for (const { nama } of tabel) {
				const json = readData<Row[]>(`${id}/${nama}.json`);
				const csv: string[][] = parse(readFileSync(`${dist}/data/${id}/${nama}.csv`));
				const columns = csv[0] ?? [];
				for (const [i, content] of json.entries())
					for (const [k, title] of columns.entries()) {
						const [cell = '', original] = [csv[i + 1]?.[k], content[title]];
						const place = `${nama} ${i + 1} ${title}`;
						if (isSteps(original)) {
							const steps = withoutQuotes(cell).split(' > ');
							expect(
								steps.map((step) => step.replace(/^\S+\.(?: |$)/, '')),
								place,
							).toEqual(original.map((step) => step.nama ?? ''));
						} else if (Array.isArray(original))
							expect(splitList(cell).map(withoutQuotes), place).toEqual(original);
						else expect(withoutQuotes(cell), place).toBe(original === null ? '' : String(original));
					}
			}
		});

		test('no cell of its CSV begins a formula', () => {
			for (const { nama } of tabel) {
				const csv: string[][] = parse(readFileSync(`${dist}/data/${id}/${nama}.csv`));
				const formula = csv.flat().filter((cell) => /^[\s"']*[=+@-]/.test(cell));
				const number = /^[+-]?\d+([.,]\d+)*( ?%)?$/;
				expect(
					formula.filter((cell) => !cell.startsWith("'") && cell !== '-' && !number.test(cell)),
					nama,
				).toEqual([]);
			}
		});

		test('every output, agency and note refers to a row that exists', () => {
			const kode = new Set(aksi(id).map((row) => row.kode));
			for (const row of readTable<Row>(id, 'keluaran')) expect(kode).toContain(row.kode_aksi);
			const opd = new Set(readTable<Row>(id, 'perangkat_daerah').map((row) => row.kode));
			for (const row of aksi(id))
				for (const oneOpd of row.penanggung_jawab as string[]) expect(opd).toContain(oneOpd);
		});

		test('every note is carried by a record or told in a chapter', () => {
			const catatan = readTable<Row>(id, 'catatan');
			const html = readFileSync(`${dist}/${id}/catatan/index.html`, 'utf8');
			for (const row of catatan) expect(html).toContain(`id="${String(row.kode)}"`);
		});
	},
);
