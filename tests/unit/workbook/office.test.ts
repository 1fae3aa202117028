import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../scripts/environment.ts';
import { readImportOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { loadContent } from '../../../src/content/load.ts';
import { listWrittenAksi } from '../../../src/domain/kelompok.ts';
import { makeFolder, sampleContent } from '../../sample-content.ts';

let folder = '';
let content = '';
let hapus = () => {};

beforeEach(() => {
	const made = makeFolder('tabel');
	({ folder, hapus } = made);
	content = sampleContent(join(folder, 'isi'));
	cpSync(join(root, 'content/kerangka/rb-2023.yaml'), join(content, 'kerangka/rb-2023.yaml'));
});
afterEach(() => hapus());

const identity = [
	'--judul',
	'Rencana Aksi Daerah Uji',
	'--daerah',
	'Kabupaten Uji Coba',
	'--mulai',
	'2031',
];

async function run(name: string, file: string | Uint8Array, ...args: string[]) {
	const path = join(folder, name);
	writeFileSync(path, file);
	const result = await runImport(
		readImportOptions([path, '--id', 'uji-2031', ...identity, ...args]),
		content,
		new Date(),
	);
	const load = loadContent(content, []).petaJalan.find(({ peta }) => peta.id === 'uji-2031');
	return { ...result, peta: load?.peta, text: [...result.said, ...result.wrong].join('\n') };
}

const workbook = (sheet: Partial<WriteSheet> & { rows: CellValue[][] }): Promise<Uint8Array> =>
	writeXlsx({ sheets: [{ name: 'Matriks', ...sheet }] });

const quarters = `fokus;kegiatan utama;indikator kegiatan utama;Rencana Aksi;output(Satuan);pic_pelaksana;target tw 1;target tw 2;capaian output tw 1;capaian output tw 2;status tw 1;status tw 2;Persentase Pencapaian Target;warna map
General;Tata kelola;Nilai tata kelola;1. Menyusun pedoman ;Dokumen;Biro Umum ;0;1;0;0%;Tidak Ada Target;Tidak Tercapai;50%;biru
General;Tata kelola;Nilai tata kelola;2.Menguji pedoman;Laporan;Biro  Umum;0;1;0;1;Tidak Ada Target;Target Tercapai;100%;
General;Tata kelola;;"3. Menilai
pedoman";#NAME?;;0%;100%;0;0,25;Tidak Ada Target;Tidak Tercapai;50%;
Tematik;Layanan;Indeks layanan;#NAME?;Persen;Seluruh Unit Kerja;1;-;1;;Target Tercapai;;100%;
`;

test('reads a plan by quarters with the dirt that offices leave in it', async () => {
	const { ok, peta, text } = await run('rencana.csv', `\ufeff${quarters}`);
	expect(text).not.toContain('masalah');
	expect(ok).toBe(true);
	expect(peta?.program.map(({ area, nama }) => [area, nama])).toEqual([
		['rb-general', 'General'],
		['tematik', 'Tematik'],
	]);
	const [first, second, third] = peta ? listWrittenAksi(peta.program[0] as never) : [];
	expect(first).toMatchObject({
		kode: 'KUC-1.1.1',
		nomor: '1',
		nama: 'Menyusun pedoman',
		pelaksana: ['biro-umum'],
		pelaksana_tertulis: 'Biro Umum',
		indikator: ['nilai-tata-kelola'],
	});
	expect(first?.keluaran[0]).toMatchObject({
		satuan: 'Dokumen',
		target_periode: [
			{ periode: '2031-TW1', teks: '0' },
			{ periode: '2031-TW2', teks: '1' },
		],
	});
	expect(first?.keluaran[0]?.realisasi).toMatchObject([
		{ periode: '2031-TW1', teks: '0', status_tertulis: 'Tidak Ada Target' },
		{ periode: '2031-TW2', teks: '0%', status_tertulis: 'Tidak Tercapai' },
		{ periode: '2031', teks: null, catatan_evaluasi: 'Persentase Pencapaian Target: 50%' },
	]);
	expect(second?.nama).toBe('Menguji pedoman');
	expect(third).toMatchObject({
		nama: 'Menilai\npedoman',
		indikator: [],
		pelaksana_tertulis: null,
	});
	expect(third?.keluaran[0]).toMatchObject({
		satuan: null,
		catatan: ['sel-galat-rencana-csv-4-5'],
	});
	// What cannot be read is said, kept apart from the content, or noted; nothing is made up.
	expect(text).toMatch(/baris 4, kolom 5 {2}\[sel-galat\]/);
	expect(text).toMatch(/`warna map` tidak dikenal/);
	expect(readFileSync(join(content, 'uji-2031/tak-dikenal.csv'), 'utf8')).toContain(
		'rencana.csv,warna map,2,biru',
	);
	expect(peta?.perangkatDaerah.map(({ nama, jenis }) => [nama, jenis])).toEqual([
		['Biro Umum', 'unit'],
		['Seluruh Unit Kerja', 'kelompok'],
	]);
	expect(peta?.catatan.map(({ kode, jenis }) => [kode, jenis])).toContainEqual([
		'sel-galat-rencana-csv-5-4',
		'hilang',
	]);
});

test('keeps the code of each action when a corrected table comes, and gives a retired one to no other', async () => {
	await run('rencana.csv', quarters);
	const corrected = quarters
		.replace('2.Menguji pedoman', '2.Menerbitkan berita acara')
		.replace('1. Menyusun pedoman ', '1. Menyusun pedomam')
		.replace('3. Menilai\npedoman', '3. Menilai pedoman');
	const { ok, peta, text } = await run('rencana.csv', corrected, '--timpa');
	expect(ok).toBe(true);
	const codes = peta
		? listWrittenAksi(peta.program[0] as never).map(({ kode, nama }) => [kode, nama])
		: [];
	expect(codes).toEqual([
		['KUC-1.1.1', 'Menyusun pedomam'],
		[expect.not.stringMatching(/^KUC-1\.1\.2$/), 'Menerbitkan berita acara'],
		['KUC-1.1.3', 'Menilai pedoman'],
	]);
	expect(text).toMatch(/Baru: .*Menerbitkan berita acara/);
	expect(text).toMatch(/Hilang: KUC-1\.1\.2 Menguji pedoman/);
	expect(text).toMatch(/Berubah: KUC-1\.1\.1/);
});

test('reads an area table: merged cells, headings on each page, letters glued to texts, rows that go on, ticks by year', async () => {
	const head: CellValue[] = [
		'No',
		'Program/Kegiatan',
		'Kriteria Keberhasilan',
		'Indikator',
		'Penanggung Jawab',
		'Waktu Pelaksanaan',
		null,
	];
	const years: CellValue[] = [null, null, null, null, null, '2031', '2032'];
	const rows: CellValue[][] = [
		['MATRIKS RENCANA AKSI', null, null, null, null, null, null],
		head,
		years,
		['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
		['AREA PERUBAHAN 1: TATALAKSANA', null, null, null, null, null, null],
		['1', 'Prosedur kerja', null, null, null, null, null],
		[
			null,
			'a. Penyusunan prosedur',
			'Tersusunnya prosedur',
			'Jumlah prosedur (20 (dua puluh) dokumen)',
			'Bagian Organisasi',
			'√',
			null,
		],
		[null, null, 'Terujinya prosedur', 'Jumlah uji (SAKIP)', 'Bagian Organisasi', null, 'v'],
		[
			null,
			'b. Penilaian prosedur oleh',
			'Ternilainya prosedur',
			'Jumlah nilai (1 nilai)',
			'Inspektorat',
			'√',
			'√',
		],
		head,
		years,
		[null, 'pihak luar', null, null, null, null, null],
		[null, 'c. Penerbitan hasil', 'Terbitnya hasil', null, 'Inspektorat', null, null],
	];
	const { ok, peta, text } = await run(
		'area.xlsx',
		await workbook({
			rows,
			merges: [
				{ startRow: 1, startCol: 5, endRow: 1, endCol: 6 },
				{ startRow: 4, startCol: 0, endRow: 4, endCol: 6 },
				{ startRow: 6, startCol: 1, endRow: 7, endCol: 1 },
			],
		}),
		'--kerangka',
		'delapan-area',
		'--selesai',
		'2032',
	);
	expect(text).not.toContain('masalah');
	expect(ok).toBe(true);
	expect(peta?.program.map(({ area }) => area)).toEqual(['tatalaksana']);
	expect(peta?.program[0]?.kelompok.map(({ nomor, nama }) => [nomor, nama])).toEqual([
		['1', 'Prosedur kerja'],
	]);
	const aksi = peta?.program[0]?.kelompok[0]?.aksi ?? [];
	expect(aksi.map(({ kode, nomor, nama }) => [kode, nomor, nama])).toEqual([
		['KUC-1.1.a', 'a', 'Penyusunan prosedur'],
		['KUC-1.1.b', 'b', 'Penilaian prosedur oleh pihak luar'],
		['KUC-1.1.c', 'c', 'Penerbitan hasil'],
	]);
	expect(
		aksi[0]?.keluaran.map(({ kriteria, indikator, target }) => [kriteria, indikator, target]),
	).toEqual([
		['Tersusunnya prosedur', 'Jumlah prosedur', '20 (dua puluh) dokumen'],
		['Terujinya prosedur', 'Jumlah uji (SAKIP)', null],
	]);
	expect(aksi[0]?.keluaran[0]?.target_periode).toEqual([{ periode: '2031', teks: '√' }]);
	expect(aksi[0]?.keluaran[1]?.target_periode).toEqual([{ periode: '2032', teks: 'v' }]);
});

test('reads the import template of the ministry, each thing in its place', async () => {
	const portal = [
		'Tema',
		'Sasaran',
		'Indikator Road Map',
		'Target',
		'Satuan Target',
		'Realisasi',
		'Capaian',
		'Catatan',
		'Permasalahan',
		'Sasaran Permasalahan',
		'Indikator Permasalahan',
		'Target Indikator Permasalahan',
		'Satuan Target Indikator Permasalahan',
		'Rencana Aksi',
		'Indikator Output',
		'Satuan Output',
		'Target TW 1',
		'Target TW 2',
		'Target TW 3',
		'Target TW 4',
		'Target Total',
		'Anggaran',
		'Fokus Intervensi',
		'Koordinator',
		'Pelaksana',
		'Realisasi TW 1',
		'Realisasi TW 2',
		'Realisasi TW 3',
		'Realisasi TW 4',
		'Realisasi Total',
		'Realisasi Anggaran',
		'Catatan Monev',
		'id_tema',
		'id_sasaran',
		'id_renaksi',
	];
	expect(portal).toHaveLength(35);
	const row = (values: Record<string, CellValue>): CellValue[] =>
		portal.map((name) => values[name] ?? null);
	const { ok, peta, text } = await run(
		'portal.xlsx',
		await workbook({
			rows: [
				portal,
				row({
					Tema: 'Pengentasan Kemiskinan',
					Sasaran: 'Turunnya kemiskinan',
					'Indikator Road Map': 'Angka kemiskinan',
					Target: 5.5,
					'Satuan Target': 'Persen',
					Realisasi: 6,
					Permasalahan: 'Data belum padu',
					'Sasaran Permasalahan': 'Data padu',
					'Indikator Permasalahan': 'Bagian data yang padu',
					'Target Indikator Permasalahan': '80',
					'Satuan Target Indikator Permasalahan': 'Persen',
					'Rencana Aksi': 'Memadukan data',
					'Indikator Output': 'Jumlah data',
					'Satuan Output': 'Set data',
					'Target TW 1': 1,
					'Target TW 4': 4,
					'Target Total': 4,
					Anggaran: 1500000,
					Koordinator: 'Bappeda',
					Pelaksana: 'Dinas Sosial',
					'Realisasi TW 1': 1,
					'Realisasi Total': 3,
					'Catatan Monev': 'Berjalan',
					id_tema: 7,
				}),
				row({
					'Rencana Aksi': 'Memakai data',
					'Indikator Output': 'Jumlah pemakai',
					'Target Total': 2,
				}),
			],
		}),
	);
	expect(text).not.toContain('masalah');
	expect(ok).toBe(true);
	const area = peta?.program[0];
	expect(area?.area).toBe('kemiskinan');
	expect(peta?.dokumen.tingkatan).toEqual(['Sasaran', 'Permasalahan']);
	const problem = area?.kelompok[0]?.kelompok[0];
	expect([area?.kelompok[0]?.nama, problem?.nama, problem?.hasil.map(({ teks }) => teks)]).toEqual([
		'Turunnya kemiskinan',
		'Data belum padu',
		['Data padu'],
	]);
	expect(problem?.aksi.map(({ nama }) => nama)).toEqual(['Memadukan data', 'Memakai data']);
	expect(problem?.aksi[0]).toMatchObject({
		koordinator_tertulis: 'Bappeda',
		pelaksana: ['dinas-sosial'],
		keluaran: [
			{
				indikator: 'Jumlah data',
				satuan: 'Set data',
				target: '4',
				anggaran: [{ peran: 'rencana', teks: '1500000' }],
			},
		],
	});
	expect(problem?.aksi[0]?.keluaran[0]?.realisasi).toMatchObject([
		{ periode: '2031-TW1', teks: '1' },
		{ periode: '2031', teks: '3', catatan_evaluasi: 'Catatan Monev: Berjalan' },
	]);
	expect(peta?.indikator.map(({ nama, satuan, nilai }) => [nama, satuan, nilai[0]?.teks])).toEqual([
		['Angka kemiskinan', 'Persen', '5,5'],
		['Bagian data yang padu', 'Persen', '80'],
	]);
	expect(peta?.indikator[0]?.realisasi).toMatchObject([{ tahun: 2031, teks: '6' }]);
	expect(text).toMatch(/id_tema.*tidak diimpor/);
});

test('asks for what a table cannot tell', async () => {
	const path = join(folder, 'rencana.csv');
	writeFileSync(path, quarters);
	await expect(
		runImport(readImportOptions([path, '--id', 'uji-2031']), content, new Date()),
	).rejects.toThrow(/--judul, --daerah, --mulai/);
});
