import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAngka, readBilangan } from '../../../src/domain/angka.ts';
import { parseTarget } from '../../../src/domain/target.ts';

/** Targets as people write them, and how each is to be read; `desimal` only where the document declares it. */
const notasi = readFileSync(join(import.meta.dirname, '../../fixtures/notasi.tsv'), 'utf8')
	.replace(/\n$/, '')
	.split('\n')
	.slice(1)
	.map((baris) => baris.split('\t'));

const angka = (teks = '') => (teks === '' ? null : Number(teks));
const kata = (teks = '') => teks || null;

describe('parseTarget', () => {
	test('there are at least 150 notations', () => {
		expect(new Set(notasi.map(([teks, , , , , , , , d]) => `${teks} ${d}`)).size).toBeGreaterThan(
			150,
		);
	});

	test.each(notasi)(
		'reads %j as %s',
		(teks = '', jenis, nilai, atas, batas, satuan, per, tingkat, desimal) => {
			expect(parseTarget(teks, desimal === 'titik' ? { desimal } : {})).toMatchObject({
				teks,
				jenis,
				nilai: angka(nilai),
				nilaiAtas: angka(atas),
				batas: kata(batas),
				satuan: kata(satuan),
				per: kata(per),
				tingkat: kata(tingkat),
			});
		},
	);

	test('a blank cell is blank, however it is written', () => {
		expect(parseTarget(null)).toMatchObject({ teks: null, jenis: 'kosong', keadaan: 'tidak_ada' });
		expect(parseTarget(' ').jenis).toBe('kosong');
	});

	test('no cell with words or digits is told as absent, blank, or left out', () => {
		for (const [teks = '', jenis = ''] of notasi)
			if (/\p{L}{2}|\d/u.test(teks.replace(/(?:Rp )?[.…_]{2,}.*/, '')))
				expect(['kosong', 'strip', 'belum_diisi'], teks).not.toContain(jenis);
	});

	test('what is not read stays as printed and has no number', () => {
		for (const [teks = '', jenis] of notasi.filter(([, satu]) => satu === 'uraian'))
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
	])('counts %s as %s', (teks, keadaan) => {
		expect(parseTarget(teks).keadaan).toBe(keadaan);
	});
});

describe('readAngka', () => {
	test('reads a mark that can only be the decimal’s in every document', () => {
		for (const desimal of ['koma', 'titik'] as const) {
			expect(readAngka('61,68', desimal)).toBe(61.68);
			expect(readAngka('61.68', desimal)).toBe(61.68);
			expect(readAngka('0.345', desimal)).toBe(0.345);
			expect(readAngka('1.250.000', desimal)).toBe(1_250_000);
			expect(readAngka('1.250,5', desimal)).toBe(1250.5);
		}
	});

	test('leaves an ambiguous mark to the document', () => {
		expect([readAngka('3.610'), readAngka('3.610', 'titik')]).toEqual([3610, 3.61]);
		expect([readAngka('1,250'), readAngka('1,250', 'titik')]).toEqual([1.25, 1250]);
	});

	test('reads every minus, and refuses what is no number', () => {
		expect([readAngka('-2,5'), readAngka('−2,5'), readAngka('–2,5')]).toEqual([-2.5, -2.5, -2.5]);
		for (const teks of ['B', '3 Dengan Catatan', '', '1/4', '007', '1.25.000', '12.34.56', '5.'])
			expect(readAngka(teks), teks).toBeNull();
	});
});

test('numerals in words are read, and words that are none are not', () => {
	expect(
		['nol', 'dua belas', 'sebelas', 'seratus lima puluh', 'tiga koma lima', 'dua ribu tiga'].map(
			readBilangan,
		),
	).toEqual([0, 12, 11, 150, 3.5, 2003]);
	expect(readBilangan('beberapa')).toBeNull();
	expect(readBilangan('dua tiga')).toBeNull();
});
