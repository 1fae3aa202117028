import { expect, test } from 'vitest';
import { listAparaturPairs } from '../../../src/charts/pair.ts';
import { aparatur as aparaturTable } from '../../../src/tables/aparatur.ts';

const table = (kolom: string[], rows: Record<string, unknown>[]) => {
	const [oneTable] = aparaturTable.schema.parse({
		tabel: [
			{
				kode: 'sotk',
				judul: 'Susunan organisasi',
				satuan: 'jabatan',
				kolom,
				baris: rows.map((content, i) => ({ kode: `baris-${i}`, ...content })),
				sumber: { bagian: 'BAB II' },
			},
		],
	}).tabel;
	if (!oneTable) throw new Error('The sample has no table.');
	return oneTable;
};
const twoYears = table(
	['II', 'III', 'JUMLAH'],
	[
		{ nama: 'SOTK 2011', nilai: [1, 28, 29] },
		{ nama: 'SOTK 2016', nilai: ['-', 30, 30] },
		{ nama: 'SELISIH', jumlah: true, nilai: ['-', 2, 1] },
	],
);

test('sets two years beside each other, with the printed difference', () => {
	expect(listAparaturPairs(twoYears)).toMatchObject({
		judul: ['SOTK 2011', 'SOTK 2016'],
		selisih: ['SELISIH'],
		baris: [
			{ nama: 'II', pasangan: [1, '-'], selisih: ['-'] },
			{ nama: 'III', pasangan: [28, 30], selisih: [2] },
			{ nama: 'JUMLAH', pasangan: [29, 30], selisih: [1] },
		],
	});
});

test('does not draw a column that is the sum of the others, but says it', () => {
	const result = listAparaturPairs(twoYears);
	expect(result?.baris.map((row) => row.jumlah)).toEqual([false, false, true]);
	expect(result?.maks).toBe(30);
	expect(result?.temuan).toBe('Jumlahnya 29 jabatan pada SOTK 2011 dan 30 pada SOTK 2016.');
});

test('compares groups by their printed sums and never matches agencies by name', () => {
	const current = { kelompok: 'Saat ini' };
	const proposal = { kelompok: 'Usulan' };
	const result = listAparaturPairs(
		table(
			['II', 'III'],
			[
				{ ...current, nama: 'SETDA', nilai: [1, 6] },
				{ ...current, nama: 'JUMLAH', jumlah: true, nilai: [1, 11] },
				{ ...proposal, nama: 'SETDA', nilai: [1, 6] },
				{ ...proposal, nama: 'JUMLAH', jumlah: true, nilai: [1, 14] },
				{ ...proposal, nama: 'PENAMBAHAN', jumlah: true, nilai: [0, null] },
			],
		),
	);
	expect(result).toMatchObject({
		judul: ['Saat ini', 'Usulan'],
		selisih: ['PENAMBAHAN'],
		temuan: 'Yang dibandingkan baris JUMLAH seperti tercetak.',
	});
	expect(result?.baris).toMatchObject([
		{ pasangan: [1, 1], selisih: [0] },
		{ pasangan: [11, 14], selisih: [null] },
	]);
});

test('has no pair in a table of one column, or of more than two rows', () => {
	const rows = ['I', 'II', 'III'].map((nama) => ({ nama, nilai: [1, 2] }));
	expect(listAparaturPairs(table(['a', 'b'], rows))).toBeNull();
	const item = ['I', 'II'].map((nama) => ({ nama, nilai: [1] }));
	expect(listAparaturPairs(table(['Jumlah'], item))).toBeNull();
});
