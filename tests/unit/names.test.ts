import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const [, kept = '', other = ''] = readFileSync(join(root, 'tests/name-words.txt'), 'utf8').split(
	/^#.*\n/m,
);
const wordsOf = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));
const nouns = wordsOf(kept);
const indonesian = wordsOf(other);

/** What to do about a word that is found. */
const advice =
	'Use the English word, or move a new noun of the field to the first list of tests/name-words.txt.';

/** Endings and beginnings that only Indonesian words have. */
const affixes = /^(?:meng|meny|peng|peny)|[a-z]{2}(?:kan|nya)$/;

/** The words of a name: `listAksiByOpd` has `list`, `aksi`, `by` and `opd`. */
const splitName = (name: string): string[] =>
	name
		.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
		.toLowerCase()
		.split(' ');

/** The words of a name that should be English. */
const findIndonesian = (name: string): string[] =>
	splitName(name).filter(
		(word) => !nouns.has(word) && (indonesian.has(word) || affixes.test(word)),
	);

const exported =
	/^export (?:async )?(?:const|let|function\*?|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm;

const listFiles = (folders: readonly string[]): string[] =>
	folders
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
				join(folder, path),
			),
		)
		.filter((path) => /\.(?:ts|astro|css)$/.test(path));

const files = listFiles(['src', 'scripts']);

/** Addresses of pages, tags of chapters, tables of `content/` and sample content keep the words that readers and editors meet. */
const published = /^(?:src\/(?:pages|embeds|tables)|tests\/(?:fixtures|\.tmp|unit\/tables))\//;

test('the two lists have no word in common', () => {
	expect([...nouns].filter((word) => indonesian.has(word))).toEqual([]);
});

describe('a name is English around the nouns of the field', () => {
	test.each(['listAksiByOpd', 'parseTarget', 'PetaJalan', 'renderPageSvg', 'opdJenisLabels'])(
		'%s is',
		(name) => expect(findIndonesian(name)).toEqual([]),
	);
	test.each([
		['tulisAngka', ['tulis', 'angka']],
		['hitungAksi', ['hitung']],
		['BarisTabel', ['baris', 'tabel']],
		['urutkanOpd', ['urutkan']],
		['mengulang', ['mengulang']],
	])('%s is not', (name, words) => expect(findIndonesian(name)).toEqual(words));
});

test('every file name is', () => {
	const found = listFiles(['src', 'scripts', 'tests'])
		.filter((path) => !published.test(path))
		.flatMap((path) =>
			path
				.split(/[/.-]/)
				.flatMap(findIndonesian)
				.map((word) => `${path} (${word})`),
		);
	expect(found, advice).toEqual([]);
});

test('every exported name is', () => {
	const found = files.flatMap((path) =>
		[...readFileSync(join(root, path), 'utf8').matchAll(exported)].flatMap(([, name = '']) =>
			findIndonesian(name).map((word) => `${path}: ${name} (${word})`),
		),
	);
	expect(files.length).toBeGreaterThan(100);
	expect(found, advice).toEqual([]);
});
