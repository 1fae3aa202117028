import { expect, test } from 'vitest';
import { listCurrentNilai, currentRealisasi } from '../../../src/domain/in-force.ts';
import { sampleIndikator } from '../samples.ts';

const change = (tahun: number, lama: string | null, baru: string, tanggal: string) => ({
	tahun,
	lama,
	baru,
	dokumen: 'Keputusan Bupati Contoh',
	tanggal,
});
const target = (perubahan_target: ReturnType<typeof change>[]) =>
	listCurrentNilai(sampleIndikator({ perubahan_target })).map(({ tahun, teks }) => [tahun, teks]);

test('an indicator without changes stays as it is', () => {
	const indikator = sampleIndikator();
	expect(listCurrentNilai(indikator)).toBe(indikator.nilai);
});

test('the last change of a year stands, others keep their printed target', () => {
	expect(
		target([change(2023, '65', '66', '2022-01-01'), change(2023, '66', '64', '2023-12-31')]),
	).toEqual([
		[null, '60,92'],
		[2021, '61,68'],
		[2022, null],
		[2023, '64'],
	]);
});

test('a change may give a target to a year that had none', () => {
	expect(target([change(2022, null, '63', '2022-05-01')])[2]).toEqual([2022, '63']);
});

test('a change after its year has ended is not in force', () => {
	expect(target([change(2023, '65', '50', '2024-01-01')])[3]).toEqual([2023, '65']);
});

const published = (tahun: number, teks: string, tanggal_terbit: string) => ({
	tahun,
	teks,
	tanggal_terbit,
	sumber: 'Laporan',
});

test('of several published values of a year the last published one holds', () => {
	const indikator = sampleIndikator({
		realisasi: [
			published(2022, '63', '2023-02-01'),
			published(2021, '62', '2022-02-01'),
			published(2021, '61', '2022-06-01'),
		],
	});
	expect(currentRealisasi(indikator).map(({ tahun, teks }) => [tahun, teks])).toEqual([
		[2021, '61'],
		[2022, '63'],
	]);
});

test('values of unknown years correct neither each other nor those of a year', () => {
	const tanpaTahun = {
		tahun: null,
		teks: '60',
		tanggal_terbit: null,
		sumber: 'BAB II',
	};
	const indikator = sampleIndikator({
		realisasi: [published(2021, '62', '2022-02-01'), tanpaTahun, { ...tanpaTahun, teks: '59' }],
	});
	expect(currentRealisasi(indikator).map(({ teks }) => teks)).toEqual(['60', '59', '62']);
});
