import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { neutralizeTeks, tulisCsv, tulisSel } from '../../../src/exports/csv.ts';
import { joinDaftar } from '../../../src/domain/daftar.ts';
import { splitDaftar } from '../../pisah-daftar.ts';

/** What a spreadsheet does with the quote: it hides it. Only a quote that the rule put there comes off. */
const restoreTeks = (teks: string): string =>
	teks.startsWith("'") && neutralizeTeks(teks.slice(1)) === teks ? teks.slice(1) : teks;

/** A generator of numbers between 0 and 1 that gives the same ones each time. */
function acak(benih: number): () => number {
	return () => {
		benih = (benih * 1664525 + 1013904223) % 2 ** 32;
		return benih / 2 ** 32;
	};
}
const huruf = ['a', 'Satu', ';', '; ', '"', '""', ' ', ',', "'", '=', '-', '@', '\n', '\t', '2,5'];
/** Texts of up to six pieces, of those that could be taken for separators, quotes and formulas. */
function* teksAcak(banyak: number, benih: number): Generator<string> {
	const angka = acak(benih);
	for (let i = 0; i < banyak; i++)
		yield Array.from(
			{ length: Math.floor(angka() * 7) },
			() => huruf[Math.floor(angka() * huruf.length)],
		).join('');
}

describe('a list in a cell', () => {
	test('stands between semicolons, and an item with one is quoted', () => {
		expect(joinDaftar(['Satu; Dua', 'Tiga'])).toBe('"Satu; Dua"; Tiga');
		expect(joinDaftar(['Kata "kutip"', 'a'])).toBe('"Kata ""kutip"""; a');
		expect(joinDaftar(['a', 'b'])).toBe('a; b');
		expect(joinDaftar([])).toBe('');
	});

	test('comes apart into the items that it was joined of, whatever they hold', () => {
		const teks = [...teksAcak(6000, 7)];
		for (let i = 0; i + 3 <= teks.length; i += 3) {
			const daftar = teks.slice(i, i + 1 + (i % 3));
			expect(splitDaftar(joinDaftar(daftar))).toEqual(daftar);
		}
	});

	test('is read by an ordinary CSV reader with semicolons', () => {
		const daftar = ['Satu; Dua', 'Tiga', 'Kata "kutip"; "lagi"'];
		expect(parse(joinDaftar(daftar), { delimiter: '; ' })).toEqual([daftar]);
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
	])('gets a quote before it: %j', (teks) => expect(neutralizeTeks(teks)).toBe(`'${teks}`));

	test.each(['-2,5', '-3', '+5', '-1.234,56', '-12%', '-12 %', '-', '–', 'a=b', '2 (dua) + 1', ''])(
		'a number, a printed dash and other text stay as they are: %j',
		(teks) => expect(neutralizeTeks(teks)).toBe(teks),
	);

	test('is neutralised in the items of a list too, and numbers of the data are not', () => {
		expect(tulisSel(['=1+1', 'dua', '-3'])).toBe("'=1+1; dua; '-3");
		expect(tulisSel(-2.5)).toBe('-2.5');
		expect(tulisSel(false)).toBe('false');
	});

	test('can be had back from the CSV, and no other text loses a quote of its own', () => {
		for (const teks of teksAcak(6000, 11)) expect(restoreTeks(neutralizeTeks(teks))).toBe(teks);
	});

	test('never begins a cell of a CSV', () => {
		const baris = [...teksAcak(2000, 13)].map((a, i) => ({ a, b: [a, `${i}`] }));
		const csv: string[][] = parse(tulisCsv({ kolom: ['a', 'b'], baris }), {
			record_delimiter: '\r\n',
		});
		expect(csv).toHaveLength(baris.length + 1);
		const rumus = csv
			.flat()
			.filter((sel) => /^[\s"]*[=+\-@]/.test(sel) && sel !== '-' && !/^[+-]?\d[\d,]*$/.test(sel));
		expect(rumus).toEqual([]);
	});
});

test('CSV quotes what needs quotes, joins lists, and leaves absent cells empty', () => {
	const csv = tulisCsv({
		kolom: ['a', 'b', 'c'],
		baris: [{ a: 'satu, "dua"', b: ['x', 'y'], c: null }],
	});
	expect(csv).toBe('a,b,c\r\n"satu, ""dua""",x; y,\r\n');
});
