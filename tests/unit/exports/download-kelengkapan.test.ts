import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import type { PetaJalan } from '../../../src/domain/peta-jalan.ts';
import { listWrittenAksi } from '../../../src/domain/kelompok.ts';
import { makeComparisonTable } from '../../../src/exports/comparison.ts';
import { listPetaJalanTables } from '../../../src/exports/table.ts';
import type { Table } from '../../../src/tables/rows.ts';
import type { Step } from '../../../src/tables/way.ts';
import { assemblePetaJalan } from '../../../src/tables/assemble.ts';
import { tables } from '../../../src/tables/index.ts';
import type { Program } from '../../../src/tables/program/schema.ts';
import { contentFixture } from '../../sample-content.ts';
import {
	type Leaf,
	replaceLeaf,
	fillAll,
	type FieldPath,
	listLeaves,
	pathPattern,
} from './leaves.ts';
import { listUnits } from '../../../src/domain/unit.ts';

const table = (peta: PetaJalan): Table[] => listPetaJalanTables(peta, (path) => path);
const { petaJalan } = loadContent(contentFixture, []);

/** A road map in which every field that the schemas know is filled, each free text and code unlike any other. */
function fullPeta(): PetaJalan {
	let count = 0;
	const nomor = () => (count += 1);
	const berkas = Object.fromEntries(
		Object.values(tables).map(({ file, schema }) => [file, fillAll(schema, nomor)]),
	);
	const program = berkas.program as Program;
	// What an action says of a quick win is published with the quick win that it names.
	const [quickWin] = (berkas['quick-wins'] as { quick_wins: { kode: string }[] }).quick_wins;
	for (const aksi of listWrittenAksi(program)) aksi.quick_win = quickWin ? [quickWin.kode] : [];
	const peta = assemblePetaJalan('penuh', berkas, [program]);
	if (!peta) throw new Error('The sample has no document.');
	return peta;
}

/** What a framework says of its units: rows name them by code, and in the words of the document. */
const frameworkWords = 'words and looks of a unit, as its framework gives them';
const ownUnits = ['unit', 'dokumen.kerangka.unit_sendiri'].flatMap((path) =>
	['kode', 'nama', 'penjelasan', 'ikon', 'warna'].map((field) => `${path}.${field}`),
);

/** Fields that no cell holds word for word, each with its reason. */
const ownSentence = 'our own sentence for citizens: no column of the data contract';
const ownSentences = [
	'program.singkatnya',
	'program.kelompok.singkatnya',
	'program.kelompok.aksi.singkatnya',
	'program.kelompok.kelompok.singkatnya',
	'program.kelompok.kelompok.aksi.singkatnya',
	'indikator.singkatnya',
	'quickWins.singkatnya',
];
const exceptions: Record<string, string> = {
	...Object.fromEntries(ownUnits.map((path) => [path, frameworkWords])),
	'dokumen.kerangka.kode': 'names the framework, which the list of road maps publishes',
	'dokumen.kerangka.sebutan': 'stands in every place of an area: `…, area 5`',
	...Object.fromEntries(ownSentences.map((path) => [path, ownSentence])),
	'dokumen.indikator_utama': 'our choice of what the first page shows, not a fact of the document',
	id: 'the folder of the road map: it names the folder of the tables',
	'dokumen.ringkas': 'our own sentence for one page, with places for counts that the index gives',
};
/** Of these, those that no cell depends on either. */
const withoutEffect = new Set([
	'dokumen.ringkas',
	'dokumen.indikator_utama',
	'dokumen.kerangka.kode',
	...ownUnits,
	...ownSentences,
]);

/** Parts of a place in the document, which stand in its one readable string. */
const isPartOfPlace = (pattern: string): boolean => /sumber(\.juga)?\.\w+$/.test(pattern);

/** Texts and list items of all cells. */
const allCells = (list: readonly Table[]): Set<string> =>
	new Set(
		list.flatMap(({ kolom, baris }) =>
			baris.flatMap((content) =>
				kolom.flatMap((name) => {
					const cell = content[name];
					if (!Array.isArray(cell)) return typeof cell === 'string' ? [cell] : [];
					return cell.flatMap((item: string | Step) =>
						typeof item === 'string' ? item : Object.values(item),
					);
				}),
			),
		),
	);

const examples: [string, PetaJalan][] = [
	['the schemas', fullPeta()],
	...petaJalan.map(({ peta }): [string, PetaJalan] => [peta.id, peta]),
];

/** Free texts, as far as they can be told from codes, choices and dates; in the sample of the schemas all can. */
const free = ({ isi }: Leaf): boolean => typeof isi === 'string' && !/^[\w.-]*$/.test(isi);

/** Every row is named by the table's key, and by it alone. */
function expectKey({ nama, kunci, kolom, baris }: Table): void {
	expect(kolom, nama).toEqual(expect.arrayContaining([...kunci]));
	expect(new Set(kolom).size, nama).toBe(kolom.length);
	const contents = baris.map((row) => kunci.map((part) => row[part] ?? null));
	expect(contents.flat(), nama).not.toContain(null);
	const mention = contents.map((item) => JSON.stringify(item));
	expect(
		mention.filter((oneMention, i) => mention.indexOf(oneMention) !== i),
		nama,
	).toEqual([]);
}

describe.each(examples)('the tables of %s', (_nama, peta) => {
	const leaves = listLeaves(peta);

	test('hold every text of it, word for word', () => {
		// Texts that stand in several places are told apart by a mark, so that one place cannot speak for another.
		let marked: PetaJalan = peta;
		const marks = new Map<string, FieldPath>();
		for (const [i, leaf] of leaves.filter(free).entries()) {
			const text = `${String(leaf.isi)} ¶${i}`;
			marks.set(text, leaf.jalur);
			marked = replaceLeaf(marked, leaf.jalur, text);
		}
		const cells = allCells(table(marked));
		const joined = [...cells].join('\n');
		const lost = [...marks]
			.map(([text, paths]): [string, string] => [text, pathPattern(paths)])
			.filter(([text, pattern]) =>
				isPartOfPlace(pattern) ? !joined.includes(text) : !cells.has(text),
			)
			.map(([, pattern]) => pattern);
		expect([...new Set(lost)].filter((pattern) => !(pattern in exceptions))).toEqual([]);
	});

	test('have a key each, which no two rows share and no row lacks', () => {
		for (const oneTable of table(peta)) expectKey(oneTable);
	});

	test('have no cell outside their columns', () => {
		for (const { nama, kolom, baris } of table(peta))
			for (const content of baris)
				expect(
					Object.keys(content).filter((key) => !kolom.includes(key)),
					nama,
				).toEqual([]);
	});
});

/** Another value of the same kind. */
function other(content: unknown): unknown {
	if (typeof content === 'number') return content + 1;
	if (typeof content === 'boolean') return !content;
	const text = String(content);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.replace(/^2/, '1') : `${text}-lain`;
}

test('every kind of field decides some cell: codes, numbers, dates, choices and marks too', () => {
	const full = fullPeta();
	const first = new Map(
		listLeaves(full)
			.toReversed()
			.map((leaf) => [pathPattern(leaf.jalur), leaf]),
	);
	const quiet = [...first]
		.filter(([pattern, { jalur, isi }]) => {
			// A cell is marked as lost only where it is empty.
			const peta = pattern.endsWith('penanggung_jawab_hilang')
				? replaceLeaf(full, [...jalur.slice(0, -1), 'penanggung_jawab_tertulis'], null)
				: full;
			return (
				JSON.stringify(table(replaceLeaf(peta, jalur, other(isi)))) === JSON.stringify(table(peta))
			);
		})
		.map(([pattern]) => pattern);
	expect(new Set(quiet)).toEqual(withoutEffect);
});

test('the comparison of road maps has a key too', () => {
	const all = petaJalan.map(({ peta }) => peta);
	expectKey(makeComparisonTable(all, listUnits(all)));
});

test('no exception outlives its field', () => {
	const all = listLeaves(fullPeta()).map(({ jalur }) => pathPattern(jalur));
	expect(all).toEqual(expect.arrayContaining(Object.keys(exceptions)));
});
