import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseNumber, parseQuantity } from '../../../src/domain/numbers.ts';
import { parseTarget } from '../../../src/domain/target.ts';

/** Targets as people write them, and how each is to be read; `decimal` only where the document declares it. */
const notations = readFileSync(join(import.meta.dirname, '../../fixtures/notasi.tsv'), 'utf8')
	.replace(/\n$/, '')
	.split('\n')
	.slice(1)
	.map((row) => row.split('\t'));

const number = (text = '') => (text === '' ? null : Number(text));
const word = (text = '') => text || null;

describe('parseTarget', () => {
	test('there are at least 150 notations', () => {
		expect(
			new Set(notations.map(([text, , , , , , , , d]) => `${text} ${d}`)).size,
		).toBeGreaterThan(150);
	});

	test.each(notations)(
		'reads %j as %s',
		(teks = '', jenis, nilai, top, limit, satuan, per, tingkat, desimal) => {
			expect(parseTarget(teks, desimal === 'titik' ? { desimal } : {})).toMatchObject({
				teks,
				jenis,
				nilai: number(nilai),
				nilaiAtas: number(top),
				batas: word(limit),
				satuan: word(satuan),
				per: word(per),
				tingkat: word(tingkat),
			});
		},
	);

	test('a blank cell is blank, however it is written', () => {
		expect(parseTarget(null)).toMatchObject({ teks: null, jenis: 'kosong', keadaan: 'tidak_ada' });
		expect(parseTarget(' ').jenis).toBe('kosong');
	});

	test('no cell with words or digits is told as absent, blank, or left out', () => {
		for (const [text = '', jenis = ''] of notations)
			if (/\p{L}{2}|\d/u.test(text.replace(/(?:Rp )?[.…_]{2,}.*/, '')))
				expect(['kosong', 'strip', 'belum_diisi'], text).not.toContain(jenis);
	});

	test('what is not read stays as printed and has no number', () => {
		for (const [teks = '', jenis] of notations.filter(([, text]) => text === 'uraian'))
			expect(parseTarget(teks), teks).toMatchObject({ teks, jenis, nilai: null, nilaiAtas: null });
	});

	test('a declared order decides what is a grade, and that a number may be one', () => {
		const urutan = ['1', '2', '3 Dengan Catatan', '3'];
		expect(parseTarget('3', { urutan })).toMatchObject({
			jenis: 'tingkat',
			tingkat: '3',
			nilai: 3,
		});
		expect(parseTarget('3 Dengan Catatan', { urutan })).toMatchObject({
			jenis: 'tingkat',
			nilai: null,
		});
		expect(parseTarget('Level 3', { urutan })).toMatchObject({ tingkat: '3' });
		expect(parseTarget('B', { urutan }).jenis).toBe('uraian');
	});

	test('four figures are a year, and an amount on a scale of numbers', () => {
		expect(parseTarget('2024').jenis).toBe('tahun');
		expect(parseTarget('2024', { berangka: true })).toMatchObject({ jenis: 'angka', nilai: 2024 });
	});

	test.each([
		['95,5%', 'terukur'],
		['10-15 kegiatan', 'terukur'],
		['B (65)', 'terukur'],
		['Rp 500.000', 'uang'],
		['WTP', 'uraian'],
		['Seluruh OPD', 'uraian'],
		['√', 'uraian'],
		['… laporan', 'belum_diisi'],
		['-', 'strip'],
	])('counts %s as %s', (text, keadaan) => {
		expect(parseTarget(text).keadaan).toBe(keadaan);
	});
});

describe('readAngka', () => {
	test('reads a mark that can only be the decimal’s in every document', () => {
		for (const decimal of ['koma', 'titik'] as const) {
			expect(parseNumber('61,68', decimal)).toBe(61.68);
			expect(parseNumber('61.68', decimal)).toBe(61.68);
			expect(parseNumber('0.345', decimal)).toBe(0.345);
			expect(parseNumber('1.250.000', decimal)).toBe(1_250_000);
			expect(parseNumber('1.250,5', decimal)).toBe(1250.5);
		}
	});

	test('leaves an ambiguous mark to the document', () => {
		expect([parseNumber('3.610'), parseNumber('3.610', 'titik')]).toEqual([3610, 3.61]);
		expect([parseNumber('1,250'), parseNumber('1,250', 'titik')]).toEqual([1.25, 1250]);
	});

	test('reads every minus, and refuses what is no number', () => {
		expect([parseNumber('-2,5'), parseNumber('−2,5'), parseNumber('–2,5')]).toEqual([
			-2.5, -2.5, -2.5,
		]);
		for (const text of ['B', '3 Dengan Catatan', '', '1/4', '007', '1.25.000', '12.34.56', '5.'])
			expect(parseNumber(text), text).toBeNull();
	});
});

test('numerals in words are read, and words that are none are not', () => {
	expect(
		['nol', 'dua belas', 'sebelas', 'seratus lima puluh', 'tiga koma lima', 'dua ribu tiga'].map(
			parseQuantity,
		),
	).toEqual([0, 12, 11, 150, 3.5, 2003]);
	expect(parseQuantity('beberapa')).toBeNull();
	expect(parseQuantity('dua tiga')).toBeNull();
});
