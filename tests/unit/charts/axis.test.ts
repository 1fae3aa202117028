import { describe, expect, test } from 'vitest';
import { getPlot, placeY, listPoints } from '../../../src/charts/plot.ts';
import { describeGaps } from '../../../src/charts/gap.ts';
import { makeIndikatorChart } from '../../../src/charts/specification.ts';
import { makeAxis } from '../../../src/charts/axis.ts';
import { renderSvgContent } from '../../../src/charts/svg.ts';
import { sampleIndikator } from '../samples.ts';

/** A chart of targets from 2021 on. */
const target = (skala: Record<string, unknown>, texts: (string | null)[], arah = 'naik') =>
	makeIndikatorChart(
		sampleIndikator({
			skala,
			arah,
			nilai: texts.map((text, i) => ({ peran: 'target', tahun: 2021 + i, teks: text })),
		}),
	);
const label = (chart: ReturnType<typeof target>) => chart.sumbu.tik.map((tick) => tick.label);
const place = (chart: ReturnType<typeof target>) =>
	chart.deret[0]?.titik.map((point) => point.letak);

describe('a scale with an order', () => {
	test('places opinions by their declared order', () => {
		const urutan = ['Tidak Wajar', 'Wajar Dengan Pengecualian', 'WTP'];
		const chart = target({ jenis: 'opini', urutan }, ['WTP', 'Tidak Wajar']);
		expect(place(chart)).toEqual([2, 0]);
		expect(label(chart)).toEqual(urutan);
		expect(chart.sumbu.hasLongTicks).toBe(true);
		expect(chart.sumbu.keterangan).toBe(
			'Tingkat skala menurut pembacaan situs ini, dari rendah ke tinggi: Tidak Wajar, Wajar Dengan Pengecualian, WTP.',
		);
	});

	test('places a level with remarks below the level', () => {
		const chart = target({ jenis: 'tingkat', urutan: ['1', '2', '3 Dengan Catatan', '3'] }, [
			'3 Dengan Catatan',
			'3',
		]);
		expect(place(chart)).toEqual([2, 3]);
		expect(chart.temuan).toContain('dari 3 Dengan Catatan pada 2021 menjadi 3 pada 2022');
	});

	test('places no below yes', () => {
		const chart = target({ jenis: 'ya_tidak', urutan: ['Tidak', 'Ya'] }, ['Tidak', 'Ya']);
		expect(place(chart)).toEqual([0, 1]);
		expect(label(chart)).toEqual(['Tidak', 'Ya']);
		expect(renderSvgContent(chart)).toContain('>Ya</text>');
	});

	test('does not draw a word that it does not know, and says so', () => {
		const chart = target({ jenis: 'peringkat', urutan: ['C', 'B'] }, ['C', 'sedang', 'B']);
		expect(chart.deret[0]?.titik[1]).toEqual({ letak: null, label: 'sedang', alasan: 'luar' });
		expect(describeGaps(chart)).toEqual([
			'Target 2022 (sedang): tidak ada dalam urutan skala, sehingga tidak digambar.',
		]);
	});
});

describe('a scale of numbers', () => {
	test('begins a count at 0, steps it by whole numbers, and says where it begins', () => {
		const chart = target({ jenis: 'jumlah' }, ['1', '9']);
		expect(chart.sumbu.min).toBe(0);
		expect(label(chart).every((oneLabel) => /^\d+$/.test(oneLabel))).toBe(true);
		expect(chart.sumbu.keterangan).toBe('Sumbu tegak dimulai dari 0.');
	});

	test('goes below 0 for negative numbers', () => {
		const chart = target({ jenis: 'angka' }, ['-4,5', '3']);
		expect(place(chart)).toEqual([-4.5, 3]);
		expect(chart.sumbu.min).toBeLessThanOrEqual(-4.5);
		expect(chart.temuan).toContain('Target naik 7,5 poin dari -4,5');
	});

	test('gives a constant series of zeros an axis from 0', () => {
		const chart = target({ jenis: 'jumlah' }, ['0', '0']);
		expect([chart.sumbu.min, chart.sumbu.maks]).toEqual([0, 1]);
		expect(chart.temuan).toContain('Target tetap 0 pada setiap tahun yang terisi');
	});

	test('keeps every decimal of small steps and differences', () => {
		const chart = target({ jenis: 'angka' }, ['0,001', '0,0045']);
		expect(new Set(label(chart)).size).toBe(label(chart).length);
		expect(chart.temuan).toContain('naik 0,0035');
	});

	test('puts ticks on round numbers though the range begins at 1', () => {
		const axis = makeAxis([10, 90], {
			jenis: 'angka',
			urutan: [],
			rentang: { min: 1, maks: 100 },
		});
		expect(axis.min).toBe(1);
		expect(axis.tik.map((tick) => tick.letak)).toEqual([20, 40, 60, 80, 100]);
	});

	test('never cuts off a value that lies outside the declared range', () => {
		const axis = makeAxis([90, 120], {
			jenis: 'angka',
			urutan: [],
			rentang: { min: 1, maks: 100 },
		});
		expect(axis.maks).toBeGreaterThanOrEqual(120);
	});

	test('makes room for huge numbers', () => {
		const chart = target({ jenis: 'jumlah' }, ['1.250.000.000', '2.500.000.000']);
		expect(getPlot(chart).kiri).toBeGreaterThan(90);
		for (const point of listPoints(
			chart,
			chart.deret[0] ?? { peran: 'target', nama: '', titik: [] },
		))
			expect(point?.labelX).toBeLessThan(340 - 40);
	});
});

describe('gaps', () => {
	test('a year that the document passes over is a gap between its neighbours', () => {
		const chart = makeIndikatorChart(
			sampleIndikator({
				nilai: [2021, 2023].map((tahun) => ({ peran: 'target', tahun, teks: '50' })),
			}),
		);
		expect(chart.kategori).toEqual(['2021', '2022', '2023']);
		expect(describeGaps(chart)).toEqual(['Tabel sumbernya tidak punya kolom target untuk 2022.']);
	});

	test('each gap says why', () => {
		const chart = target({ jenis: 'angka' }, ['-', '5', null, '-', '6']);
		expect(describeGaps(chart)).toEqual([
			'Target 2021 dan 2024: di sumber tercetak strip.',
			'Target 2023: selnya kosong di sumber.',
		]);
	});

	test('only dashes give a sentence and no drawn point', () => {
		const chart = target({ jenis: 'angka' }, ['-', '-']);
		expect(chart.temuan).toContain('tercetak strip, sehingga tidak ada nilai yang dapat digambar');
		expect(renderSvgContent(chart)).not.toContain('<circle');
	});

	test('a single value is told as the only one', () => {
		expect(target({ jenis: 'angka' }, ['5']).temuan).toContain('Satu-satunya target: 5 pada 2021.');
	});
});

test('words of marks in one year stand apart', () => {
	const chart = makeIndikatorChart(
		sampleIndikator({
			nilai: [
				{ peran: 'baseline', tahun: 2021, teks: '50' },
				{ peran: 'target', tahun: 2021, teks: '50' },
				{ peran: 'target', tahun: 2022, teks: '60' },
			],
		}),
	);
	const y = chart.deret.map((series) => listPoints(chart, series)[0]?.labelY ?? 0);
	expect(Math.abs((y[0] ?? 0) - (y[1] ?? 0))).toBeGreaterThan(20);
	expect(Math.max(...y)).toBeLessThan(getPlot(chart).tinggi - 20);
	expect(placeY(chart, chart.sumbu.maks)).toBe(getPlot(chart).atas);
});
