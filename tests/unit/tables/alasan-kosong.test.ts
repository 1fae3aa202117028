import { describe, expect, test } from 'vitest';
import { withAlasanKosong } from '../../../src/tables/alasan-kosong.ts';
import type { Baris } from '../../../src/tables/rows.ts';
import { tabelPetaJalan } from '../../../src/exports/tabel.ts';
import { type Catatan, catatan as catatanTable } from '../../../src/tables/catatan.ts';
import { petaContoh, programContoh } from '../contoh.ts';

const catatan = (isi: Record<string, unknown>): Catatan[] =>
	catatanTable.schema.parse({
		catatan: [
			{
				kode: 'hilang',
				judul: 'Sel terpotong',
				penjelasan: 'Isinya tidak terbaca.',
				tertulis: [{ teks: 'a', sumber: 'BAB IV' }],
				...isi,
			},
		],
	}).catatan;
const peta = {
	...petaContoh(),
	catatan: catatan({ jenis: 'hilang', bidang_hilang: ['target'] }),
};
const alasan = (
	baris: readonly Baris[],
	aturan: Parameters<typeof withAlasanKosong>[2],
): Baris[string][] => withAlasanKosong(peta, baris, aturan).map((isi) => isi.alasan_kosong ?? null);
const target = { target_teks: { bidang: 'target', sifat: 'sel' } } as const;

describe('the reason of an empty cell', () => {
	test('is that the copy lost it only where a note of the record says so', () => {
		expect(
			alasan(
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
		expect(alasan([{ target_teks: null }], target)).toEqual([
			['target_teks: tidak_ada_di_dokumen'],
		]);
	});

	test('is that the copy lost it where the record marks the cell so, and the mark is no cell', () => {
		const [isi] = withAlasanKosong(
			peta,
			[{ target_teks: null, kolomHilang: ['target_teks'] }],
			target,
		);
		expect(isi).toEqual({ target_teks: null, alasan_kosong: ['target_teks: hilang_dari_salinan'] });
	});

	test('is looked for in the printed table of the row, not in its neighbours', () => {
		const baris = [
			{ satuan: 'Nilai', tabel: 'a' },
			{ satuan: null, tabel: 'a' },
			{ satuan: null, tabel: 'b' },
		];
		expect(
			alasan(baris, { satuan: { sifat: 'sel', tabelCetak: ({ tabel }) => String(tabel) } }),
		).toEqual([[], ['satuan: kosong_di_sumber'], ['satuan: tidak_ada_di_dokumen']]);
	});

	test('is given for empty lists too, and for no cell that a row cannot have', () => {
		const baris = [
			{ hasil: [], jenis: 'a' },
			{ hasil: [], jenis: 'b' },
		];
		expect(
			alasan(baris, { hasil: { sifat: 'isian', berlaku: ({ jenis }) => jenis === 'a' } }),
		).toEqual([['hasil: tidak_ada_di_dokumen'], []]);
	});
});

test('a note that is not about a loss can name no lost field', () => {
	expect(() => catatan({ jenis: 'kosong', bidang_hilang: ['target'] })).toThrow('bidang-hilang');
});

test('an area whose head is lost says so of its title, its results and its group', () => {
	const program = programContoh({
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
	const tabel = tabelPetaJalan(
		{
			...petaContoh([program]),
			catatan: catatan({ jenis: 'hilang', bidang_hilang: ['nama_program', 'hasil', 'kelompok'] }),
		},
		(path) => path,
	);
	const baris = (nama: string) => tabel.find((satu) => satu.nama === nama)?.baris[0];
	expect(baris('program')?.alasan_kosong).toEqual([
		'nama_program: hilang_dari_salinan',
		'hasil: hilang_dari_salinan',
	]);
	expect(baris('kelompok')).toMatchObject({
		hilang_di_awal: 'Awal area ini hilang dari salinan.',
		alasan_kosong: ['nama: hilang_dari_salinan'],
	});
	expect(baris('aksi')?.alasan_kosong).toContain('kelompok: hilang_dari_salinan');
});
