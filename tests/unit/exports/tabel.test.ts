import { describe, expect, test } from 'vitest';
import { tulisJson } from '../../../src/exports/json.ts';
import { tabelPetaJalan } from '../../../src/exports/tabel.ts';
import { catatan as catatanTable } from '../../../src/tables/catatan.ts';
import { indikatorContoh, petaContoh, petaQuickWin, programContoh } from '../contoh.ts';

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

	test('calls the type of an agency empty only where a printed table has a cell for it', () => {
		const [satu, dua] = petaContoh().perangkatDaerah;
		if (!satu || !dua) throw new Error('The sample has no agencies.');
		const disebut = (kode: string, tipe: string | null, sumber: string) => ({
			...dua,
			kode,
			tipe,
			terdaftar: false,
			sumber: 'BAB I, alinea 1',
			sebutan: [{ sebagai: 'Disebut', sumber }],
		});
		const alasan = (perangkatDaerah: (typeof satu)[]) =>
			tabel('perangkat_daerah', { ...petaContoh(), perangkatDaerah })?.baris.map((baris) =>
				[baris.alasan_kosong].flat().filter((isi) => String(isi).startsWith('tipe')),
			);
		expect(
			alasan([
				disebut('bertipe', 'B', 'BAB II, tabel Usulan, nomor 1'),
				{ ...disebut('lain', 'A', 'BAB II, tabel Usulan, nomor 2'), sumber: 'BAB V' },
				disebut('sel-kosong', null, 'BAB II, tabel Usulan, nomor 3'),
				disebut('hanya-uraian', null, 'BAB III'),
			]),
		).toEqual([[], [], ['tipe: kosong_di_sumber'], ['tipe: tidak_ada_di_dokumen']]);
		expect(
			alasan([
				{ ...satu, terdaftar: true, tipe: 'TIPE A' },
				{ ...dua, terdaftar: true, tipe: null },
				disebut('di-luar-daftar', null, 'BAB II'),
			]),
		).toEqual([[], ['tipe: kosong_di_sumber'], ['tipe: tidak_ada_di_dokumen']]);
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

	test('keeps each responsibility cell as printed on its own row', () => {
		expect(tabel('aksi')?.baris[0]).toMatchObject({
			penanggung_jawab_tertulis: 'Bappeda; BPKAD & Bappeda',
			penanggung_jawab_aksi: [],
			penanggung_jawab_aksi_tertulis: null,
		});
		const [program] = petaContoh().program;
		const aksi = program?.kelompok[0]?.aksi[0];
		if (!program || !aksi) throw new Error('The sample has no action.');
		const [satu, dua] = aksi.keluaran;
		const bersel = {
			...aksi,
			penanggung_jawab: ['bpkad'],
			penanggung_jawab_tertulis: 'BPKAD',
			pendukung_tertulis: 'Seluruh Perangkat Daerah terkait',
			keluaran: [{ ...satu, penanggung_jawab: [], penanggung_jawab_tertulis: null }, dua],
		};
		const peta = petaContoh([
			programContoh({ kelompok: [{ nomor: null, nama: null, aksi: [bersel] }] }),
		]);
		expect(tabel('aksi', peta)?.baris[0]).toMatchObject({
			penanggung_jawab_aksi_tertulis: 'BPKAD',
			pendukung_tertulis: 'Seluruh Perangkat Daerah terkait',
		});
		expect(tabel('keluaran', peta)?.baris).toMatchObject([
			{ penanggung_jawab_tertulis: 'BPKAD', penanggung_jawab_keluaran_tertulis: null },
			{
				penanggung_jawab_tertulis: 'BPKAD & Bappeda',
				penanggung_jawab_keluaran_tertulis: 'BPKAD & Bappeda',
				catatan: ['catatan-keluaran'],
			},
		]);
	});

	test('gives each quick win the actions that name it, and actions no column for it', () => {
		const peta = petaQuickWin();
		expect(tabel('quick_wins', peta)?.baris.map((satu) => satu.aksi)).toEqual([['KT-5.1'], []]);
		expect(tabel('aksi', peta)?.kolom).toEqual(tabel('aksi')?.kolom);
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

test('JSON has every column, with null for what is absent', () => {
	const json = tulisJson({ kolom: ['a', 'b'], baris: [{ a: 1 }] });
	expect(JSON.parse(json)).toEqual([{ a: 1, b: null }]);
});
