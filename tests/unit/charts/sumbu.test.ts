import { describe, expect, test } from 'vitest';
import { getPlot, placeY, listPoints } from '../../../src/charts/bidang.ts';
import { describeGaps } from '../../../src/charts/celah.ts';
import { makeIndikatorChart } from '../../../src/charts/spesifikasi.ts';
import { makeAxis } from '../../../src/charts/sumbu.ts';
import { renderSvgContent } from '../../../src/charts/svg.ts';
import { indikatorContoh } from '../contoh.ts';

/** A chart of targets from 2021 on. */
const target = (skala: Record<string, unknown>, teks: (string | null)[], arah = 'naik') =>
	makeIndikatorChart(
		indikatorContoh({
			skala,
			arah,
			nilai: teks.map((satu, i) => ({ peran: 'target', tahun: 2021 + i, teks: satu })),
		}),
	);
const label = (grafik: ReturnType<typeof target>) => grafik.sumbu.tik.map((satu) => satu.label);
const letak = (grafik: ReturnType<typeof target>) =>
	grafik.deret[0]?.titik.map((satu) => satu.letak);

describe('a scale with an order', () => {
	test('places opinions by their declared order', () => {
		const urutan = ['Tidak Wajar', 'Wajar Dengan Pengecualian', 'WTP'];
		const grafik = target({ jenis: 'opini', urutan }, ['WTP', 'Tidak Wajar']);
		expect(letak(grafik)).toEqual([2, 0]);
		expect(label(grafik)).toEqual(urutan);
		expect(grafik.sumbu.hasLongTicks).toBe(true);
		expect(grafik.sumbu.keterangan).toBe(
			'Tingkat skala menurut pembacaan situs ini, dari rendah ke tinggi: Tidak Wajar, Wajar Dengan Pengecualian, WTP.',
		);
	});

	test('places a level with remarks below the level', () => {
		const grafik = target({ jenis: 'tingkat', urutan: ['1', '2', '3 Dengan Catatan', '3'] }, [
			'3 Dengan Catatan',
			'3',
		]);
		expect(letak(grafik)).toEqual([2, 3]);
		expect(grafik.temuan).toContain('dari 3 Dengan Catatan pada 2021 menjadi 3 pada 2022');
	});

	test('places no below yes', () => {
		const grafik = target({ jenis: 'ya_tidak', urutan: ['Tidak', 'Ya'] }, ['Tidak', 'Ya']);
		expect(letak(grafik)).toEqual([0, 1]);
		expect(label(grafik)).toEqual(['Tidak', 'Ya']);
		expect(renderSvgContent(grafik)).toContain('>Ya</text>');
	});

	test('does not draw a word that it does not know, and says so', () => {
		const grafik = target({ jenis: 'peringkat', urutan: ['C', 'B'] }, ['C', 'sedang', 'B']);
		expect(grafik.deret[0]?.titik[1]).toEqual({ letak: null, label: 'sedang', alasan: 'luar' });
		expect(describeGaps(grafik)).toEqual([
			'Target 2022 (sedang): tidak ada dalam urutan skala, sehingga tidak digambar.',
		]);
	});
});

describe('a scale of numbers', () => {
	test('begins a count at 0, steps it by whole numbers, and says where it begins', () => {
		const grafik = target({ jenis: 'jumlah' }, ['1', '9']);
		expect(grafik.sumbu.min).toBe(0);
		expect(label(grafik).every((satu) => /^\d+$/.test(satu))).toBe(true);
		expect(grafik.sumbu.keterangan).toBe('Sumbu tegak dimulai dari 0.');
	});

	test('goes below 0 for negative numbers', () => {
		const grafik = target({ jenis: 'angka' }, ['-4,5', '3']);
		expect(letak(grafik)).toEqual([-4.5, 3]);
		expect(grafik.sumbu.min).toBeLessThanOrEqual(-4.5);
		expect(grafik.temuan).toContain('Target naik 7,5 dari -4,5');
	});

	test('gives a constant series of zeros an axis from 0', () => {
		const grafik = target({ jenis: 'jumlah' }, ['0', '0']);
		expect([grafik.sumbu.min, grafik.sumbu.maks]).toEqual([0, 1]);
		expect(grafik.temuan).toContain('Target tetap 0 pada setiap tahun yang terisi');
	});

	test('keeps every decimal of small steps and differences', () => {
		const grafik = target({ jenis: 'angka' }, ['0,001', '0,0045']);
		expect(new Set(label(grafik)).size).toBe(label(grafik).length);
		expect(grafik.temuan).toContain('naik 0,0035');
	});

	test('puts ticks on round numbers though the range begins at 1', () => {
		const sumbu = makeAxis([10, 90], {
			jenis: 'angka',
			urutan: [],
			rentang: { min: 1, maks: 100 },
		});
		expect(sumbu.min).toBe(1);
		expect(sumbu.tik.map((satu) => satu.letak)).toEqual([20, 40, 60, 80, 100]);
	});

	test('never cuts off a value that lies outside the declared range', () => {
		const sumbu = makeAxis([90, 120], {
			jenis: 'angka',
			urutan: [],
			rentang: { min: 1, maks: 100 },
		});
		expect(sumbu.maks).toBeGreaterThanOrEqual(120);
	});

	test('makes room for huge numbers', () => {
		const grafik = target({ jenis: 'jumlah' }, ['1.250.000.000', '2.500.000.000']);
		expect(getPlot(grafik).kiri).toBeGreaterThan(90);
		for (const titik of listPoints(
			grafik,
			grafik.deret[0] ?? { peran: 'target', nama: '', titik: [] },
		))
			expect(titik?.labelX).toBeLessThan(340 - 40);
	});
});

describe('gaps', () => {
	test('a year that the document passes over is a gap between its neighbours', () => {
		const grafik = makeIndikatorChart(
			indikatorContoh({
				nilai: [2021, 2023].map((tahun) => ({ peran: 'target', tahun, teks: '50' })),
			}),
		);
		expect(grafik.kategori).toEqual(['2021', '2022', '2023']);
		expect(describeGaps(grafik)).toEqual(['Tabel sumbernya tidak punya kolom target untuk 2022.']);
	});

	test('each gap says why', () => {
		const grafik = target({ jenis: 'angka' }, ['-', '5', null, '-', '6']);
		expect(describeGaps(grafik)).toEqual([
			'Target 2021 dan 2024: di sumber tercetak strip.',
			'Target 2023: selnya kosong di sumber.',
		]);
	});

	test('only dashes give a sentence and no drawn point', () => {
		const grafik = target({ jenis: 'angka' }, ['-', '-']);
		expect(grafik.temuan).toContain('tercetak strip, sehingga tidak ada nilai yang dapat digambar');
		expect(renderSvgContent(grafik)).not.toContain('<circle');
	});

	test('a single value is told as the only one', () => {
		expect(target({ jenis: 'angka' }, ['5']).temuan).toContain('Satu-satunya target: 5 pada 2021.');
	});
});

test('words of marks in one year stand apart', () => {
	const grafik = makeIndikatorChart(
		indikatorContoh({
			nilai: [
				{ peran: 'baseline', tahun: 2021, teks: '50' },
				{ peran: 'target', tahun: 2021, teks: '50' },
				{ peran: 'target', tahun: 2022, teks: '60' },
			],
		}),
	);
	const y = grafik.deret.map((satu) => listPoints(grafik, satu)[0]?.labelY ?? 0);
	expect(Math.abs((y[0] ?? 0) - (y[1] ?? 0))).toBeGreaterThan(20);
	expect(Math.max(...y)).toBeLessThan(getPlot(grafik).tinggi - 20);
	expect(placeY(grafik, grafik.sumbu.maks)).toBe(getPlot(grafik).atas);
});
