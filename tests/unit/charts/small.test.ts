import { describe, expect, test } from 'vitest';
import { makeSmallChart, smallSize } from '../../../src/charts/small.ts';
import { sampleIndikator } from '../samples.ts';

const target = (contents: (string | null)[], added: Record<string, unknown> = {}) =>
	makeSmallChart(
		sampleIndikator({
			nilai: contents.map((teks, i) => ({ peran: 'target', tahun: 2021 + i, teks })),
			...added,
		}),
	);

describe('grafikKecil', () => {
	const example = makeSmallChart(sampleIndikator());

	test('tells its first and last value with their year', () => {
		expect(example.ujung).toEqual(['titik awal: 60,92', '2023: 65']);
	});

	test('spells every printed value for those who cannot see it', () => {
		expect(example.uraian).toBe('titik awal: 60,92; 2021: 61,68; 2022: kosong; 2023: 65');
	});

	test('breaks the line at a year without a value, and says what stands there', () => {
		expect(example.jalur.match(/M/g)).toHaveLength(2);
		expect(example.jalur).not.toContain('L');
		expect(example.kekurangan).toBe('Target tidak diisi pada 2022.');
	});

	test('uses its whole height for its own values', () => {
		const y = target(['1', '3', '2']).tanda.map((mark) => mark.y);
		expect(y).toEqual([smallSize.tinggi - smallSize.tepi, smallSize.tepi, smallSize.tinggi / 2]);
	});

	test('orders words by the declared scale', () => {
		const skala = { jenis: 'peringkat', urutan: ['D', 'C', 'CC', 'B', 'BB'] };
		const [c, cc, bb] = target(['C', 'CC', 'BB'], { skala }).tanda.map((mark) => mark.y);
		expect(c).toBeGreaterThan(cc ?? 0);
		expect(cc).toBeGreaterThan(bb ?? 0);
	});

	test('says a constant series in words and draws nothing', () => {
		const fixed = target(['45', '45']);
		expect(fixed.ujung).toEqual(['Tetap 45 pada 2021–2022']);
		expect(fixed.tanda).toEqual([]);
	});

	test('a series of dashes draws nothing and says so', () => {
		expect(target(['-', '-'])).toMatchObject({
			tanda: [],
			jalur: '',
			ujung: [],
			kekurangan: 'Semua target tercetak strip.',
		});
	});

	test('keeps dashes and blanks apart', () => {
		expect(target(['-', '-', null]).kekurangan).toBe(
			'Target tercetak strip pada 2021 dan 2022. Target tidak diisi pada 2023.',
		);
	});

	test('says when there is no target column', () => {
		const start = { nilai: [{ peran: 'baseline', tahun: null, teks: '1' }] };
		expect(makeSmallChart(sampleIndikator(start)).kekurangan).toBe(
			'Tabelnya tidak punya kolom target.',
		);
	});

	test('leaves realisation to the page of the indicator', () => {
		const realisasi = [
			{ tahun: 2024, teks: '99', tanggal_terbit: '2025-01-01', sumber: 'Laporan' },
		];
		expect(makeSmallChart(sampleIndikator({ realisasi })).uraian).not.toContain('99');
	});
});
