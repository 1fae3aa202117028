import { describe, expect, test } from 'vitest';
import { formatMainValues, listMainIndikator } from '../../../src/domain/main-indikator.ts';
import { sampleIndikator, samplePeta } from '../samples.ts';

const facts = (nilai: [peran: string, tahun: number | null, teks: string | null][]) =>
	formatMainValues(
		sampleIndikator({ nilai: nilai.map(([peran, tahun, teks]) => ({ peran, tahun, teks })) }),
		[],
	).facts;

test('main indicators stand in the editor’s order', () => {
	const peta = samplePeta();
	const indikator = ['a', 'b', 'c'].map((kode) => sampleIndikator({ kode }));
	const dokumen = { ...peta.dokumen, indikator_utama: ['c', 'a'] };
	expect(listMainIndikator({ dokumen, indikator }).map(({ kode }) => kode)).toEqual(['c', 'a']);
});

describe('its values in short', () => {
	test('are where it starts and the last target', () => {
		expect(
			facts([
				['baseline', null, '60,92'],
				['target', 2024, '70'],
				['target', 2025, '75'],
			]),
		).toEqual(['Titik awal 60,92', 'Target 75 pada 2025']);
	});

	test('say once what stays the same', () => {
		expect(
			facts([
				['target', 2024, 'WTP'],
				['target', 2025, 'WTP'],
			]),
		).toEqual(['Target WTP setiap tahun, 2024–2025']);
	});

	test('never call a printed dash or a missing column empty', () => {
		expect(facts([['target', 2025, null]])).toEqual(['Targetnya tidak diisi di sumber']);
		expect(facts([['target', 2025, '-']])).toEqual(['Semua target tercetak strip']);
		expect(facts([['baseline', 2021, 'B']])).toEqual([
			'Titik awal B pada 2021',
			'Tabelnya tidak punya kolom target',
		]);
	});

	test('carry the mark where the source contradicts one', () => {
		const note = {
			kode: 'dua-angka',
			jenis: 'kontradiksi' as const,
			judul: 'Dua angka',
			penjelasan: 'Dua angka.',
			tertulis: [{ teks: '60,92', sumber: { bagian: 'BAB II' }, gambaran: false }],
			ditampilkan: null,
		};
		const result = formatMainValues(sampleIndikator({ catatan: ['dua-angka'] }), [note]);
		expect(result).toEqual({
			facts: ['Titik awal 60,92*', 'Target 65 pada 2023'],
			isContradicted: true,
		});
	});
});
