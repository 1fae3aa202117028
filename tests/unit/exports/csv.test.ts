import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { neutralizeText, serializeCsv, serializeCell } from '../../../src/exports/csv.ts';
import { joinList } from '../../../src/domain/cell-list.ts';
import { splitList } from '../../split-list.ts';

/** What a spreadsheet does with the quote: it hides it. Only a quote that the rule put there comes off. */
const restoreText = (text: string): string =>
	text.startsWith("'") && neutralizeText(text.slice(1)) === text ? text.slice(1) : text;

/** A generator of numbers between 0 and 1 that gives the same ones each time. */
function random(seed: number): () => number {
	return () => {
		seed = (seed * 1664525 + 1013904223) % 2 ** 32;
		return seed / 2 ** 32;
	};
}
const letters = [
	'a',
	'Satu',
	';',
	'; ',
	'"',
	'""',
	' ',
	',',
	"'",
	'=',
	'-',
	'@',
	'\n',
	'\t',
	'2,5',
];
/** Texts of up to six pieces, of those that could be taken for separators, quotes and formulas. */
function* randomText(count: number, seed: number): Generator<string> {
	const number = random(seed);
	for (let i = 0; i < count; i++)
		yield Array.from(
			{ length: Math.floor(number() * 7) },
			() => letters[Math.floor(number() * letters.length)],
		).join('');
}

describe('a list in a cell', () => {
	test('stands between semicolons, and an item with one is quoted', () => {
		expect(joinList(['Satu; Dua', 'Tiga'])).toBe('"Satu; Dua"; Tiga');
		expect(joinList(['Kata "kutip"', 'a'])).toBe('"Kata ""kutip"""; a');
		expect(joinList(['a', 'b'])).toBe('a; b');
		expect(joinList([])).toBe('');
	});

	test('comes apart into the items that it was joined of, whatever they hold', () => {
		const texts = [...randomText(6000, 7)];
		for (let i = 0; i + 3 <= texts.length; i += 3) {
			const list = texts.slice(i, i + 1 + (i % 3));
			expect(splitList(joinList(list))).toEqual(list);
		}
	});

	test('is read by an ordinary CSV reader with semicolons', () => {
		const list = ['Satu; Dua', 'Tiga', 'Kata "kutip"; "lagi"'];
		expect(parse(joinList(list), { delimiter: '; ' })).toEqual([list]);
	});
});

describe('a text that begins like a formula', () => {
	test.each([
		'=1+1',
		'=Jumlah contoh',
		'+cmd|calc',
		'- a. Menyusun prosedur',
		'-2+3',
		'@SUM(A1)',
		'\t=1+1',
		'\rteks',
		'  =1+1',
		'"=1+1"',
		"'=1+1",
		'＝1+1',
		'＋1+1',
		'－1+1',
		'＠SUM(A1)',
		'\u200B=1+1',
		'- - - - -',
	])('gets a quote before it: %j', (text) => expect(neutralizeText(text)).toBe(`'${text}`));

	test.each(['-2,5', '-3', '+5', '-1.234,56', '-12%', '-12 %', '-', '–', 'a=b', '2 (dua) + 1', ''])(
		'a number, a printed dash and other text stay as they are: %j',
		(text) => expect(neutralizeText(text)).toBe(text),
	);

	test('is neutralised in the items of a list too, and numbers of the data are not', () => {
		expect(serializeCell(['=1+1', 'dua', '-3'])).toBe("'=1+1; dua; '-3");
		expect(serializeCell(-2.5)).toBe('-2.5');
		expect(serializeCell(false)).toBe('false');
	});

	test('can be had back from the CSV, and no other text loses a quote of its own', () => {
		for (const text of randomText(6000, 11)) expect(restoreText(neutralizeText(text))).toBe(text);
	});

	test('never begins a cell of a CSV', () => {
		const baris = [...randomText(2000, 13)].map((a, i) => ({ a, b: [a, `${i}`] }));
		const csv: string[][] = parse(serializeCsv({ kolom: ['a', 'b'], baris }), {
			record_delimiter: '\r\n',
		});
		expect(csv).toHaveLength(baris.length + 1);
		const formula = csv
			.flat()
			.filter(
				(cell) => /^[\s"]*[=+\-@]/.test(cell) && cell !== '-' && !/^[+-]?\d[\d,]*$/.test(cell),
			);
		expect(formula).toEqual([]);
	});
});

test('CSV quotes what needs quotes, joins lists, and leaves absent cells empty', () => {
	const csv = serializeCsv({
		kolom: ['a', 'b', 'c'],
		baris: [{ a: 'satu, "dua"', b: ['x', 'y'], c: null }],
	});
	expect(csv).toBe('a,b,c\r\n"satu, ""dua""",x; y,\r\n');
});
