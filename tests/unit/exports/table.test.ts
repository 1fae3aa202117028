import type { Sumber } from '../../../src/schemas/base.ts';
import { describe, expect, test } from 'vitest';
import { serializeJson } from '../../../src/exports/json.ts';
import { listPetaJalanTables } from '../../../src/exports/table.ts';
import { catatan as catatanTable } from '../../../src/tables/catatan.ts';
import { sampleIndikator, samplePeta, petaQuickWin, sampleProgram } from '../samples.ts';

const url = (path: string) => `https://contoh.test${path}`;
const table = (name: string, peta = samplePeta()) =>
	listPetaJalanTables(peta, url).find((petaTable) => petaTable.nama === name);

/** A row of a printed table of proposed agencies. */
const usulan = (nomor: number) => ({ bagian: 'BAB II', tabel: 'Usulan', letak: `nomor ${nomor}` });

describe('tabelPetaJalan', () => {
	test('leaves out tables that the document does not fill', () => {
		expect(table('risiko')).toBeUndefined();
	});

	test('keeps an empty lead as an empty list and null', () => {
		expect(table('aksi')?.baris[1]).toMatchObject({
			kode: 'KT-5.9',
			penanggung_jawab: [],
			penanggung_jawab_tertulis: null,
		});
	});

	test('calls the type of an agency empty only where a printed table has a cell for it', () => {
		const [onePerangkatDaerah, two] = samplePeta().perangkatDaerah;
		if (!onePerangkatDaerah || !two) throw new Error('The sample has no agencies.');
		const mentioned = (kode: string, tipe: string | null, sumber: Sumber) => ({
			...two,
			kode,
			tipe,
			terdaftar: false,
			sumber: { bagian: 'BAB I', letak: 'alinea 1' },
			sebutan: [{ sebagai: 'Disebut', sumber }],
		});
		const reason = (perangkatDaerah: (typeof onePerangkatDaerah)[]) =>
			table('perangkat_daerah', { ...samplePeta(), perangkatDaerah })?.baris.map((row) =>
				[row.alasan_kosong].flat().filter((content) => String(content).startsWith('tipe')),
			);
		expect(
			reason([
				mentioned('bertipe', 'B', usulan(1)),
				{ ...mentioned('lain', 'A', usulan(2)), sumber: { bagian: 'BAB V' } },
				mentioned('sel-kosong', null, usulan(3)),
				mentioned('hanya-uraian', null, { bagian: 'BAB III' }),
			]),
		).toEqual([[], [], ['tipe: kosong_di_sumber'], ['tipe: tidak_ada_di_dokumen']]);
		expect(
			reason([
				{ ...onePerangkatDaerah, terdaftar: true, tipe: 'TIPE A' },
				{ ...two, terdaftar: true, tipe: null },
				mentioned('di-luar-daftar', null, { bagian: 'BAB II' }),
			]),
		).toEqual([[], ['tipe: kosong_di_sumber'], ['tipe: tidak_ada_di_dokumen']]);
	});

	test('gives each output its parsed target beside the printed one', () => {
		expect(table('keluaran')?.baris[0]).toMatchObject({
			kode_aksi: 'KT-5.2.c',
			urutan: 1,
			target_teks: '1 (satu) sistem',
			target_nilai: 1,
			target_satuan: 'sistem',
		});
	});

	test('keeps each responsibility cell as printed on its own row', () => {
		expect(table('aksi')?.baris[0]).toMatchObject({
			penanggung_jawab_tertulis: 'Bappeda; BPKAD & Bappeda',
			penanggung_jawab_aksi: [],
			penanggung_jawab_aksi_tertulis: null,
		});
		const [program] = samplePeta().program;
		const aksi = program?.kelompok[0]?.aksi[0];
		if (!program || !aksi) throw new Error('The sample has no action.');
		const [keluaran, two] = aksi.keluaran;
		const hasCells = {
			...aksi,
			penanggung_jawab: ['bpkad'],
			penanggung_jawab_tertulis: 'BPKAD',
			pendukung_tertulis: 'Seluruh Perangkat Daerah terkait',
			keluaran: [{ ...keluaran, penanggung_jawab: [], penanggung_jawab_tertulis: null }, two],
		};
		const peta = samplePeta([
			sampleProgram({ kelompok: [{ nomor: null, nama: null, aksi: [hasCells] }] }),
		]);
		expect(table('aksi', peta)?.baris[0]).toMatchObject({
			penanggung_jawab_aksi_tertulis: 'BPKAD',
			pendukung_tertulis: 'Seluruh Perangkat Daerah terkait',
		});
		expect(table('keluaran', peta)?.baris).toMatchObject([
			{ penanggung_jawab_tertulis: null, penanggung_jawab_keluaran_tertulis: null },
			{
				penanggung_jawab_tertulis: 'BPKAD & Bappeda',
				penanggung_jawab_keluaran_tertulis: 'BPKAD & Bappeda',
				catatan: ['catatan-keluaran'],
			},
		]);
	});

	test('gives each quick win the actions that name it, and actions no column for it', () => {
		const peta = petaQuickWin();
		expect(table('quick_wins', peta)?.baris.map((row) => row.aksi)).toEqual([['KT-5.1'], []]);
		expect(table('aksi', peta)?.kolom).toEqual(table('aksi')?.kolom);
	});

	test('keeps quotations of a note apart from descriptions, and the places of both in that order', () => {
		const catatan = catatanTable.schema.parse({
			catatan: [
				{
					kode: 'sel-kosong',
					jenis: 'kosong',
					judul: 'Sel kosong',
					penjelasan: 'Kosong.',
					tertulis: [
						{ teks: 'Target: (kosong)', sumber: { bagian: 'BAB V' }, gambaran: true },
						{ teks: 'Target', sumber: { bagian: 'BAB IV' } },
					],
				},
			],
		}).catatan;
		expect(table('catatan', { ...samplePeta(), catatan })?.baris[0]).toMatchObject({
			tertulis: ['Target'],
			gambaran: ['Target: (kosong)'],
			sumber: 'BAB IV; BAB V',
		});
	});

	test('tells the state of each value', () => {
		const peta = { ...samplePeta(), indikator: [sampleIndikator()] };
		expect(table('nilai_indikator', peta)?.baris.map((row) => row.keadaan)).toEqual([
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
	const peta = { ...samplePeta(), indikator: [sampleIndikator({ realisasi, perubahan_target })] };

	test('has no tables where there is nothing', () => {
		for (const name of ['realisasi', 'perubahan_target', 'keadaan_aksi'])
			expect(table(name)).toBeUndefined();
	});

	test('stands among the values with its own source, and leaves the printed target', () => {
		const nilai = table('nilai_indikator', peta)?.baris.filter((row) => row.tahun === 2021);
		expect(nilai).toEqual([
			expect.objectContaining({ peran: 'target', nilai: 61.68, sumber: 'BAB IV' }),
			expect.objectContaining({ peran: 'realisasi', nilai: 62, keadaan: 'ada', sumber: 'Ralat' }),
		]);
	});

	test('keeps corrected values and computes from the last', () => {
		expect(table('realisasi', peta)?.baris).toMatchObject([
			{ teks: '61', target_berlaku: '62', capaian_persen: null, sumber: 'Laporan pertama' },
			{ nilai: 62, capaian_persen: 100, capaian: '62 ÷ 62 × 100% = 100,0%' },
		]);
		expect(table('perubahan_target', peta)?.baris).toMatchObject([
			{ lama: '61,68', baru: '62', berlaku: true, sumber: 'Kepbup 1/2021' },
		]);
	});
});

test('JSON has every column, with null for what is absent', () => {
	const json = serializeJson({ kolom: ['a', 'b'], baris: [{ a: 1 }] });
	expect(JSON.parse(json)).toEqual([{ a: 1, b: null }]);
});
