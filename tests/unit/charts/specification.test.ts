import { describe, expect, test } from 'vitest';
import { linePath, listPoints } from '../../../src/charts/plot.ts';
import { makeAparaturChart, makeIndikatorChart } from '../../../src/charts/specification.ts';
import { makeAxis } from '../../../src/charts/axis.ts';
import { indikatorFinding } from '../../../src/charts/finding.ts';
import { sampleIndikator } from '../samples.ts';

describe('grafikIndikator', () => {
	const chart = makeIndikatorChart(sampleIndikator());

	test('puts the starting point before the years', () => {
		expect(chart.kategori).toEqual(['Titik awal', '2021', '2022', '2023']);
	});

	test('keeps a missing year as a gap in value and in line', () => {
		const target = chart.deret.find((series) => series.peran === 'target');
		expect(target?.titik.map((point) => point.letak)).toEqual([null, 61.68, null, 65]);
		const path = linePath(listPoints(chart, target ?? { peran: 'target', nama: '', titik: [] }));
		expect(path.match(/M/g)).toHaveLength(2);
		expect(path).not.toContain('L');
	});

	test('shows values as printed', () => {
		expect(chart.deret.flatMap((series) => series.titik.map((point) => point.label))).toContain(
			'61,68',
		);
	});

	test('draws the target in force in place of one that was changed', () => {
		const perubahan = { lama: '65', baru: '64', dokumen: 'Kepbup 1/2023', tanggal: '2023-06-01' };
		const changed = sampleIndikator({ perubahan_target: [{ tahun: 2023, ...perubahan }] });
		const target = makeIndikatorChart(changed).deret.find((series) => series.peran === 'target');
		expect(target?.titik.at(-1)).toEqual({
			letak: 64,
			label: '64',
			perubahan: 'Kepbup 1/2023, 1 Juni 2023',
			sumber: 'Kepbup 1/2023, 1 Juni 2023',
		});
	});

	test('keeps a printed dash in words without drawing it', () => {
		const dash = makeIndikatorChart(
			sampleIndikator({ nilai: [{ peran: 'target', tahun: 2021, teks: '-' }] }),
		);
		expect(dash.deret[0]?.titik).toEqual([{ letak: null, label: '–', alasan: 'strip' }]);
	});
});

describe('temuanIndikator', () => {
	test('tells the rise in numbers', () => {
		expect(indikatorFinding(sampleIndikator())).toBe(
			'Target naik 3,32 poin dari 61,68 pada 2021 menjadi 65 pada 2023. Realisasi tidak dimuat di situs ini.',
		);
	});

	test('says that a constant target is constant', () => {
		const fixed = sampleIndikator({
			nilai: [2021, 2022].map((tahun) => ({ peran: 'target', tahun, teks: '45' })),
		});
		expect(indikatorFinding(fixed)).toContain('Target tetap 45');
	});

	test('names grades without subtracting them', () => {
		const nilai = ['C', 'BB'].map((teks, i) => ({ peran: 'target', tahun: 2016 + i, teks }));
		const skala = { jenis: 'peringkat', urutan: ['D', 'C', 'CC', 'B', 'BB'] };
		expect(indikatorFinding(sampleIndikator({ nilai, skala }))).toContain(
			'dari C pada 2016 menjadi BB pada 2017',
		);
	});

	test('says so when the table has no column of targets, and tells the starting point', () => {
		const nilai = [{ peran: 'baseline', tahun: 2021, teks: '61,68' }];
		expect(indikatorFinding(sampleIndikator({ nilai }))).toMatch(
			/^Titik awal 61,68 pada 2021\. Tabel sumbernya tidak punya kolom target\./,
		);
	});

	test('calls target cells blank only where they are', () => {
		const nilai = [2021, 2022].map((tahun) => ({ peran: 'target', tahun, teks: null }));
		expect(indikatorFinding(sampleIndikator({ nilai }))).toMatch(
			/^Target 2021 dan 2022: selnya kosong di sumber\./,
		);
	});
});

describe('tikSumbu', () => {
	const score = { jenis: 'angka' as const, urutan: [], rentang: { min: 0, maks: 100 } };

	test('stays within the declared range and says where it begins', () => {
		const axis = makeAxis([75.09, 90], score);
		expect(axis.min).toBeLessThanOrEqual(75.09);
		expect(axis.maks).toBeGreaterThanOrEqual(90);
		expect(axis.maks).toBeLessThanOrEqual(100);
		expect(axis.keterangan).toContain('dimulai dari');
	});

	test('gives a constant series room on both sides', () => {
		const axis = makeAxis([45, 45], { ...score, rentang: null });
		expect(axis.min).toBeLessThan(45);
		expect(axis.maks).toBeGreaterThan(45);
	});

	test('ends at 100 for shares of a whole', () => {
		expect(makeAxis([100, 100], { jenis: 'persen', urutan: [], rentang: null }).maks).toBe(100);
		expect(makeAxis([90, 120], { jenis: 'persen', urutan: [], rentang: null }).maks).toBe(120);
	});

	test('names the steps of an ordered scale in its order', () => {
		const axis = makeAxis([1, 3], {
			jenis: 'peringkat',
			urutan: ['D', 'C', 'CC', 'B', 'BB'],
			rentang: null,
		});
		expect(axis.tik.map((ticks) => ticks.label)).toEqual(['D', 'C', 'CC', 'B', 'BB']);
	});
});

test('a count chart leaves out sums and dashes and keeps zero', () => {
	const chart = makeAparaturChart({
		kode: 'asn',
		judul: 'ASN',
		satuan: 'pegawai',
		kolom: ['Jumlah'],
		total: 10,
		sumber: { bagian: 'BAB II' },
		catatan: [],
		baris: [
			{ nama: 'Eselon I', nilai: [0], jumlah: false },
			{ nama: 'Eselon II', nilai: [10], jumlah: false },
			{ nama: 'Selisih', nilai: ['-' as const], jumlah: false },
			{ nama: 'Jumlah', nilai: [10], jumlah: true },
		].map((row) => ({ kode: row.nama, kelompok: null, tipe: null, catatan: [], ...row })),
	});
	expect(chart.kategori).toEqual(['Eselon I', 'Eselon II']);
	expect(chart.deret[0]?.titik.map((point) => point.letak)).toEqual([0, 10]);
});
