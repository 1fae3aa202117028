import { expect, test } from 'vitest';
import { semuaNilai } from '../../../src/domain/nilai.ts';
import { pertentanganNilai, tulisPertentangan } from '../../../src/domain/pertentangan.ts';
import { catatan as catatanTable } from '../../../src/tables/catatan.ts';
import { indikatorContoh } from '../contoh.ts';

const { catatan } = catatanTable.schema.parse({
	catatan: [
		{
			kode: 'dua-angka',
			jenis: 'kontradiksi',
			judul: 'Titik awal ditulis dua kali',
			penjelasan: 'Satu tabel menulis 60,92. Tabel lain menulis 61,68. Kami menampilkan keduanya.',
			tertulis: [
				{ teks: 'Baseline 60,92; target 161,68', sumber: 'BAB IV' },
				{ teks: 'Baseline 2021: 61,68', sumber: 'BAB II' },
			],
		},
		{
			kode: 'ejaan',
			jenis: 'perbaikan',
			judul: 'Ejaan',
			penjelasan: 'Ejaan 65 diperbaiki.',
			tertulis: [{ teks: '65', sumber: 'BAB II' }],
		},
	],
});
const indikator = indikatorContoh({ catatan: ['dua-angka', 'ejaan'] });
const bertanda = (satu: typeof indikator) =>
	semuaNilai(satu)
		.filter((nilai) => pertentanganNilai(nilai, satu, catatan).length > 0)
		.map(({ teks }) => teks);

test('a value carries a mark when a contradiction of its indicator names it as a whole', () => {
	expect(bertanda(indikator)).toEqual(['60,92', '61,68']);
	expect(bertanda({ ...indikator, catatan: ['ejaan'] })).toEqual([]);
	expect(
		bertanda(
			indikatorContoh({ ...indikator, nilai: [{ peran: 'target', tahun: 2021, teks: '92' }] }),
		),
	).toEqual([]);
});

test('the sentence names both sides and nothing of what this site does', () => {
	expect(tulisPertentangan(semuaNilai(indikator), indikator, catatan)).toBe(
		'Sumber bertentangan: Satu tabel menulis 60,92. Tabel lain menulis 61,68.',
	);
	expect(tulisPertentangan(semuaNilai(indikator), { catatan: [] }, catatan)).toBe('');
});
