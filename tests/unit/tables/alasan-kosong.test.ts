import { describe, expect, test } from 'vitest';
import { withEmptyReasons } from '../../../src/tables/alasan-kosong.ts';
import type { Row } from '../../../src/tables/rows.ts';
import { listPetaJalanTables } from '../../../src/exports/table.ts';
import { type Catatan, catatan as catatanTable } from '../../../src/tables/catatan.ts';
import { samplePeta, sampleProgram } from '../samples.ts';

const catatan = (content: Record<string, unknown>): Catatan[] =>
	catatanTable.schema.parse({
		catatan: [
			{
				kode: 'hilang',
				judul: 'Sel terpotong',
				penjelasan: 'Isinya tidak terbaca.',
				tertulis: [{ teks: 'a', sumber: { bagian: 'BAB IV' } }],
				...content,
			},
		],
	}).catatan;
const peta = {
	...samplePeta(),
	catatan: catatan({ jenis: 'hilang', bidang_hilang: ['target'] }),
};
const reason = (
	rows: readonly Row[],
	rule: Parameters<typeof withEmptyReasons>[2],
): Row[string][] =>
	withEmptyReasons(peta, rows, rule).map((content) => content.alasan_kosong ?? null);
const target = { target_teks: { bidang: 'target', sifat: 'sel' } } as const;

describe('the reason of an empty cell', () => {
	test('is that the copy lost it only where a note of the record says so', () => {
		expect(
			reason(
				[
					{ target_teks: '2 dokumen', catatan: [] },
					{ target_teks: null, catatan: ['hilang'] },
					{ target_teks: null, catatan: ['lain'] },
				],
				target,
			),
		).toEqual([[], ['target_teks: hilang_dari_salinan'], ['target_teks: kosong_di_sumber']]);
	});

	test('is that the document has no such column where no row of its table fills it', () => {
		expect(reason([{ target_teks: null }], target)).toEqual([
			['target_teks: tidak_ada_di_dokumen'],
		]);
	});

	test('is that the copy lost it where the record marks the cell so, and the mark is no cell', () => {
		const [content] = withEmptyReasons(
			peta,
			[{ target_teks: null, kolomHilang: ['target_teks'] }],
			target,
		);
		expect(content).toEqual({
			target_teks: null,
			alasan_kosong: ['target_teks: hilang_dari_salinan'],
		});
	});

	test('is looked for in the printed table of the row, not in its neighbours', () => {
		const rows = [
			{ satuan: 'Nilai', tabel: 'a' },
			{ satuan: null, tabel: 'a' },
			{ satuan: null, tabel: 'b' },
		];
		expect(
			reason(rows, { satuan: { sifat: 'sel', tabelCetak: ({ tabel }) => String(tabel) } }),
		).toEqual([[], ['satuan: kosong_di_sumber'], ['satuan: tidak_ada_di_dokumen']]);
	});

	test('is given for empty lists too, and for no cell that a row cannot have', () => {
		const rows = [
			{ hasil: [], jenis: 'a' },
			{ hasil: [], jenis: 'b' },
		];
		expect(
			reason(rows, { hasil: { sifat: 'isian', berlaku: ({ jenis }) => jenis === 'a' } }),
		).toEqual([['hasil: tidak_ada_di_dokumen'], []]);
	});
});

test('a note that is not about a loss can name no lost field', () => {
	expect(() => catatan({ jenis: 'kosong', bidang_hilang: ['target'] })).toThrow('bidang-hilang');
});

test('an area whose head is lost says so of its title, its results and its group', () => {
	const program = sampleProgram({
		catatan: ['hilang'],
		kelompok: [
			{
				nomor: '1',
				nama: null,
				hilang_di_awal: 'Awal area ini hilang dari salinan.',
				catatan: ['hilang'],
				aksi: [{ kode: 'KT-5.1.d', nomor: 'd', nama: 'Evaluasi', penanggung_jawab_tertulis: 'A' }],
			},
		],
	});
	const tables = listPetaJalanTables(
		{
			...samplePeta([program]),
			catatan: catatan({ jenis: 'hilang', bidang_hilang: ['nama_program', 'hasil', 'kelompok'] }),
		},
		(path) => path,
	);
	const rows = (name: string) => tables.find((petaTable) => petaTable.nama === name)?.baris[0];
	expect(rows('program')?.alasan_kosong).toEqual([
		'nama_program: hilang_dari_salinan',
		'hasil: hilang_dari_salinan',
	]);
	expect(rows('kelompok')).toMatchObject({
		hilang_di_awal: 'Awal area ini hilang dari salinan.',
		alasan_kosong: ['nama: hilang_dari_salinan'],
	});
	expect(rows('aksi')?.alasan_kosong).toContain('kelompok: hilang_dari_salinan');
});
