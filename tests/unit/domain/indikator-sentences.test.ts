import { expect, test } from 'vitest';
import { capaianIndikator } from '../../../src/domain/attainment.ts';
import {
	formatAwaitedRealisasi,
	formatIndikatorTitle,
	formatNilaiHeading,
	formatNoNilai,
	formatNoTarget,
	formatSkala,
} from '../../../src/domain/indikator-sentences.ts';
import { getSatuan, listJenisIndikator, listNilai } from '../../../src/domain/nilai.ts';
import { sampleIndikator, samplePeta } from '../samples.ts';

const withTexts = (...texts: (string | null)[]) =>
	sampleIndikator({
		nilai: texts.map((teks, i) => ({ peran: 'target', tahun: 2021 + i, teks })),
	});

const realisasi = (tahun: number | null) => ({
	tahun,
	teks: '62',
	tanggal_terbit: tahun === null ? null : `${tahun + 1}-03-01`,
	sumber: 'Laporan kinerja',
});

test('a tab tells an indicator from another of its name by the kind, and only then', () => {
	const { dokumen } = samplePeta();
	const indikator = sampleIndikator({ nama: 'Opini BPK.' });
	expect(formatIndikatorTitle(indikator, { dokumen, indikator: [indikator] })).toBe(
		`Opini BPK — ${dokumen.singkat}`,
	);
	expect(formatIndikatorTitle(indikator, { dokumen, indikator: [indikator, indikator] })).toBe(
		`Opini BPK (indikator sasaran) — ${dokumen.singkat}`,
	);
});

test('a scale says its kind, its range, and its grades', () => {
	expect(formatSkala(sampleIndikator().skala)).toBe('skor atau indeks; 0 sampai 100');
	const { skala } = sampleIndikator({ skala: { jenis: 'peringkat', urutan: ['C', 'B', 'A'] } });
	expect(formatSkala(skala)).toBe('peringkat huruf; dari rendah ke tinggi: C, B, A');
});

test.each([
	['target', '2021', '2021'],
	['baseline', '2020', 'Titik awal 2020'],
	['baseline', 'Titik awal', 'Titik awal'],
	['realisasi', 'Tanpa tahun', 'Realisasi tanpa tahun'],
] as const)('a column of %s named %s is headed %s', (peran, name, heading) => {
	expect(formatNilaiHeading(peran, name)).toBe(heading);
});

test('a table without values says why; with some, or with dashes alone, it says nothing', () => {
	expect(formatNoNilai(listNilai(withTexts(null, '-')))).toMatch(/kosong atau tercetak strip/);
	expect(formatNoNilai(listNilai(withTexts(null)))).toMatch(/ini kosong di sumber/);
	expect(formatNoNilai(listNilai(withTexts('-', '-')))).toBeNull();
	expect(formatNoNilai(listNilai(withTexts('61', null)))).toBeNull();
});

test('targets whose realisation this site lacks are named by their years', () => {
	expect(formatAwaitedRealisasi(sampleIndikator())).toBe(
		'Realisasi untuk tahun bertarget 2021 dan 2023 tidak dimuat di situs ini.',
	);
	expect(formatAwaitedRealisasi(withTexts(null))).toBeNull();
});

test('a realisation without a target says why', () => {
	const [none] = capaianIndikator(sampleIndikator({ realisasi: [realisasi(2019)] }));
	const [yearless] = capaianIndikator(sampleIndikator({ realisasi: [realisasi(null)] }));
	if (!none || !yearless) throw new Error('Both have a realisation.');
	expect(formatNoTarget(none)).toBe('tidak ada');
	expect(formatNoTarget(yearless)).toBe('tidak dibandingkan');
});

test('a printed dash is no unit', () => {
	expect(getSatuan({ satuan: '-' })).toBeNull();
	expect(getSatuan({ satuan: 'Skor' })).toBe('Skor');
});

test('kinds of indicators stand in one order, whatever that of the rows', () => {
	const rows = [sampleIndikator({ jenis: 'titik_awal' }), sampleIndikator()];
	expect(listJenisIndikator(rows)).toEqual(['sasaran', 'titik_awal']);
});
