import { describe, expect, test } from 'vitest';
import { tulisCsv } from '../../../src/exports/csv.ts';
import { tulisJson } from '../../../src/exports/json.ts';
import { tabelPetaJalan } from '../../../src/exports/tabel.ts';
import { berkasCatatanSchema } from '../../../src/schemas/catatan.ts';
import { indikatorContoh, petaContoh, petaQuickWin } from '../contoh.ts';

const url = (path: string) => `https://contoh.test${path}`;
const tabel = (nama: string, peta = petaContoh()) =>
	tabelPetaJalan(peta, url).find((satu) => satu.nama === nama);

describe('tabelPetaJalan', () => {
	test('leaves out tables that the document does not fill', () => {
		expect(tabel('risiko')).toBeUndefined();
	});

	test('keeps an empty lead as an empty list and null', () => {
		expect(tabel('aksi')?.baris[1]).toMatchObject({
			kode: 'KT-5.9',
			penanggung_jawab: [],
			penanggung_jawab_tertulis: null,
		});
	});

	test('gives each output its parsed target beside the printed one', () => {
		expect(tabel('keluaran')?.baris[0]).toMatchObject({
			kode_aksi: 'KT-5.2.c',
			urutan: 1,
			target_teks: '1 (satu) sistem',
			target_nilai: 1,
			target_satuan: 'sistem',
		});
	});

	test('gives each quick win the actions that name it, and actions no column for it', () => {
		const peta = petaQuickWin();
		expect(tabel('quick_wins', peta)?.baris.map((satu) => satu.aksi)).toEqual([['KT-5.1'], []]);
		expect(tabel('aksi', peta)?.kolom).toEqual(tabel('aksi')?.kolom);
	});

	test('keeps quotations of a note apart from descriptions, and the places of both in that order', () => {
		const catatan = berkasCatatanSchema.parse({
			catatan: [
				{
					kode: 'sel-kosong',
					jenis: 'kosong',
					judul: 'Sel kosong',
					penjelasan: 'Kosong.',
					tertulis: [
						{ teks: 'Target: (kosong)', sumber: 'BAB V', gambaran: true },
						{ teks: 'Target', sumber: 'BAB IV' },
					],
				},
			],
		}).catatan;
		expect(tabel('catatan', { ...petaContoh(), catatan })?.baris[0]).toMatchObject({
			tertulis: ['Target'],
			gambaran: ['Target: (kosong)'],
			sumber: 'BAB IV; BAB V',
		});
	});

	test('tells the state of each value', () => {
		const peta = { ...petaContoh(), indikator: [indikatorContoh()] };
		expect(tabel('nilai_indikator', peta)?.baris.map((satu) => satu.keadaan)).toEqual([
			'ada',
			'ada',
			'kosong',
			'ada',
		]);
	});
});

describe('what is published', () => {
	const realisasi = [
		{ tahun: 2021, teks: '61', tanggal_terbit: '2022-01-05', sumber: 'Laporan pertama' },
		{ tahun: 2021, teks: '62%', tanggal_terbit: '2022-03-01', sumber: 'Ralat' },
	];
	const perubahan_target = [
		{ tahun: 2021, lama: '61,68', baru: '62', dokumen: 'Kepbup 1/2021', tanggal: '2021-06-01' },
	];
	const peta = { ...petaContoh(), indikator: [indikatorContoh({ realisasi, perubahan_target })] };

	test('has no tables where there is nothing', () => {
		for (const nama of ['realisasi', 'perubahan_target', 'keadaan_aksi'])
			expect(tabel(nama)).toBeUndefined();
	});

	test('stands among the values with its own source, and leaves the printed target', () => {
		const nilai = tabel('nilai_indikator', peta)?.baris.filter((satu) => satu.tahun === 2021);
		expect(nilai).toEqual([
			expect.objectContaining({ peran: 'target', nilai: 61.68, sumber: 'BAB IV' }),
			expect.objectContaining({ peran: 'realisasi', nilai: 62, keadaan: 'ada', sumber: 'Ralat' }),
		]);
	});

	test('keeps corrected values and computes from the last', () => {
		expect(tabel('realisasi', peta)?.baris).toMatchObject([
			{ teks: '61', target_berlaku: '62', capaian_persen: null, sumber: 'Laporan pertama' },
			{ nilai: 62, capaian_persen: 100, capaian: '62 ÷ 62 × 100% = 100,0%' },
		]);
		expect(tabel('perubahan_target', peta)?.baris).toMatchObject([
			{ lama: '61,68', baru: '62', berlaku: true, sumber: 'Kepbup 1/2021' },
		]);
	});
});

test('CSV quotes what needs quotes, joins lists, and leaves absent cells empty', () => {
	const csv = tulisCsv({
		nama: 'x',
		satu_baris: 'x',
		kolom: ['a', 'b', 'c'],
		baris: [{ a: 'satu, "dua"', b: ['x', 'y'], c: null }],
	});
	expect(csv).toBe('a,b,c\r\n"satu, ""dua""",x; y,\r\n');
});

test('JSON has every column, with null for what is absent', () => {
	const json = tulisJson({ nama: 'x', satu_baris: 'x', kolom: ['a', 'b'], baris: [{ a: 1 }] });
	expect(JSON.parse(json)).toEqual([{ a: 1, b: null }]);
});
