import { expect, test } from 'vitest';
import { listAparaturPairs } from '../../../src/charts/pasangan.ts';
import { aparatur as aparaturTable } from '../../../src/tables/aparatur.ts';

const tabel = (kolom: string[], baris: Record<string, unknown>[]) => {
	const [satu] = aparaturTable.schema.parse({
		tabel: [
			{
				kode: 'sotk',
				judul: 'Susunan organisasi',
				satuan: 'jabatan',
				kolom,
				baris: baris.map((isi, i) => ({ kode: `baris-${i}`, ...isi })),
				sumber: 'BAB II',
			},
		],
	}).tabel;
	if (!satu) throw new Error('The sample has no table.');
	return satu;
};
const duaTahun = tabel(
	['II', 'III', 'JUMLAH'],
	[
		{ nama: 'SOTK 2011', nilai: [1, 28, 29] },
		{ nama: 'SOTK 2016', nilai: ['-', 30, 30] },
		{ nama: 'SELISIH', jumlah: true, nilai: ['-', 2, 1] },
	],
);

test('sets two years beside each other, with the printed difference', () => {
	expect(listAparaturPairs(duaTahun)).toMatchObject({
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
	const hasil = listAparaturPairs(duaTahun);
	expect(hasil?.baris.map((satu) => satu.jumlah)).toEqual([false, false, true]);
	expect(hasil?.maks).toBe(30);
	expect(hasil?.temuan).toBe('Jumlahnya 29 jabatan pada SOTK 2011 dan 30 pada SOTK 2016.');
});

test('compares groups by their printed sums and never matches agencies by name', () => {
	const kini = { kelompok: 'Saat ini' };
	const usul = { kelompok: 'Usulan' };
	const hasil = listAparaturPairs(
		tabel(
			['II', 'III'],
			[
				{ ...kini, nama: 'SETDA', nilai: [1, 6] },
				{ ...kini, nama: 'JUMLAH', jumlah: true, nilai: [1, 11] },
				{ ...usul, nama: 'SETDA', nilai: [1, 6] },
				{ ...usul, nama: 'JUMLAH', jumlah: true, nilai: [1, 14] },
				{ ...usul, nama: 'PENAMBAHAN', jumlah: true, nilai: [0, null] },
			],
		),
	);
	expect(hasil).toMatchObject({
		judul: ['Saat ini', 'Usulan'],
		selisih: ['PENAMBAHAN'],
		temuan: 'Yang dibandingkan baris JUMLAH seperti tercetak.',
	});
	expect(hasil?.baris).toMatchObject([
		{ pasangan: [1, 1], selisih: [0] },
		{ pasangan: [11, 14], selisih: [null] },
	]);
});

test('has no pair in a table of one column, or of more than two rows', () => {
	const baris = ['I', 'II', 'III'].map((nama) => ({ nama, nilai: [1, 2] }));
	expect(listAparaturPairs(tabel(['a', 'b'], baris))).toBeNull();
	const satu = ['I', 'II'].map((nama) => ({ nama, nilai: [1] }));
	expect(listAparaturPairs(tabel(['Jumlah'], satu))).toBeNull();
});
