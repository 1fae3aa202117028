import { expect, test } from 'vitest';
import { listNilaiBerlaku, realisasiBerlaku } from '../../../src/domain/berlaku.ts';
import { indikatorContoh } from '../contoh.ts';

const ubah = (tahun: number, lama: string | null, baru: string, tanggal: string) => ({
	tahun,
	lama,
	baru,
	dokumen: 'Keputusan Bupati Contoh',
	tanggal,
});
const target = (perubahan_target: ReturnType<typeof ubah>[]) =>
	listNilaiBerlaku(indikatorContoh({ perubahan_target })).map(({ tahun, teks }) => [tahun, teks]);

test('an indicator without changes stays as it is', () => {
	const indikator = indikatorContoh();
	expect(listNilaiBerlaku(indikator)).toBe(indikator.nilai);
});

test('the last change of a year stands, others keep their printed target', () => {
	expect(
		target([ubah(2023, '65', '66', '2022-01-01'), ubah(2023, '66', '64', '2023-12-31')]),
	).toEqual([
		[null, '60,92'],
		[2021, '61,68'],
		[2022, null],
		[2023, '64'],
	]);
});

test('a change may give a target to a year that had none', () => {
	expect(target([ubah(2022, null, '63', '2022-05-01')])[2]).toEqual([2022, '63']);
});

test('a change after its year has ended is not in force', () => {
	expect(target([ubah(2023, '65', '50', '2024-01-01')])[3]).toEqual([2023, '65']);
});

const terbit = (tahun: number, teks: string, tanggal_terbit: string) => ({
	tahun,
	teks,
	tanggal_terbit,
	sumber: 'Laporan',
});

test('of several published values of a year the last published one holds', () => {
	const indikator = indikatorContoh({
		realisasi: [
			terbit(2022, '63', '2023-02-01'),
			terbit(2021, '62', '2022-02-01'),
			terbit(2021, '61', '2022-06-01'),
		],
	});
	expect(realisasiBerlaku(indikator).map(({ tahun, teks }) => [tahun, teks])).toEqual([
		[2021, '61'],
		[2022, '63'],
	]);
});

test('values of unknown years correct neither each other nor those of a year', () => {
	const tanpaTahun = { tahun: null, teks: '60', tanggal_terbit: null, sumber: 'BAB II' };
	const indikator = indikatorContoh({
		realisasi: [terbit(2021, '62', '2022-02-01'), tanpaTahun, { ...tanpaTahun, teks: '59' }],
	});
	expect(realisasiBerlaku(indikator).map(({ teks }) => teks)).toEqual(['60', '59', '62']);
});
