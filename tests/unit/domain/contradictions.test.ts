import { expect, test } from 'vitest';
import { listNilai } from '../../../src/domain/nilai.ts';
import { listContradictions, formatContradiction } from '../../../src/domain/contradictions.ts';
import { catatan as catatanTable } from '../../../src/tables/catatan.ts';
import { sampleIndikator } from '../samples.ts';

const { catatan } = catatanTable.schema.parse({
	catatan: [
		{
			kode: 'dua-angka',
			jenis: 'kontradiksi',
			judul: 'Titik awal ditulis dua kali',
			penjelasan: 'Satu tabel menulis 60,92. Tabel lain menulis 61,68. Kami menampilkan keduanya.',
			tertulis: [
				{ teks: 'Baseline 60,92; target 161,68', sumber: { bagian: 'BAB IV' } },
				{ teks: 'Baseline 2021: 61,68', sumber: { bagian: 'BAB II' } },
			],
		},
		{
			kode: 'ejaan',
			jenis: 'perbaikan',
			judul: 'Ejaan',
			penjelasan: 'Ejaan 65 diperbaiki.',
			tertulis: [{ teks: '65', sumber: { bagian: 'BAB II' } }],
		},
	],
});
const indikator = sampleIndikator({ catatan: ['dua-angka', 'ejaan'] });
const marked = (item: typeof indikator) =>
	listNilai(item)
		.filter((nilai) => listContradictions(nilai, item, catatan).length > 0)
		.map(({ teks }) => teks);

test('a value carries a mark when a contradiction of its indicator names it as a whole', () => {
	expect(marked(indikator)).toEqual(['60,92', '61,68']);
	expect(marked({ ...indikator, catatan: ['ejaan'] })).toEqual([]);
	expect(
		marked(
			sampleIndikator({ ...indikator, nilai: [{ peran: 'target', tahun: 2021, teks: '92' }] }),
		),
	).toEqual([]);
});

test('the sentence names both sides and nothing of what this site does', () => {
	expect(formatContradiction(listNilai(indikator), indikator, catatan)).toBe(
		'Sumber bertentangan: Satu tabel menulis 60,92. Tabel lain menulis 61,68.',
	);
	expect(formatContradiction(listNilai(indikator), { catatan: [] }, catatan)).toBe('');
});
