import { describe, expect, test } from 'vitest';
import { readData } from '../../site/dist.ts';
import { PK } from '../shipped.ts';

type Row = Record<string, unknown>;

const aksi = () => readData<Row[]>(`${PK}/aksi.json`);
const index = () =>
	readData<{ id: string; jumlah: Row; aksi_per_area: Row }[]>('index.json').find(
		({ id }) => id === PK,
	);

describe('Pekalongan', () => {
	const nilai = (kode: string) =>
		readData<Row[]>(`${PK}/nilai_indikator.json`).filter((row) => row.kode_indikator === kode);
	const rencana = readData<Row[]>(`${PK}/rencana_tahunan.json`);
	const hukum = readData<Row[]>(`${PK}/dasar_hukum.json`);

	const quoted = (part: string) =>
		hukum
			.filter((row) => row.dalam === null && String(row.sumber).startsWith(part))
			.map((row) => row.kode);

	test('has the counts of the document', () => {
		expect(index()?.jumlah).toMatchObject({ area: 8, aksi: 79, quickWins: 3, indikator: 15 });
		expect(index()?.aksi_per_area).toEqual({
			'manajemen-perubahan': 10,
			peraturan: 6,
			organisasi: 2,
			tatalaksana: 10,
			sdm: 17,
			akuntabilitas: 9,
			pengawasan: 11,
			'pelayanan-publik': 14,
		});
	});

	test('has the 25 priority activities of the area tables beside those of the quick wins', () => {
		const kegiatan = readData<Row[]>(`${PK}/indikator.json`).filter(
			(row) => row.jenis === 'kegiatan',
		);
		expect(kegiatan.filter((row) => row.area !== null)).toHaveLength(25);
		expect(kegiatan.filter((row) => row.area === null)).toHaveLength(4);
	});

	test('plans both years for every activity, and keeps a dash apart from a blank', () => {
		expect(rencana).toHaveLength(79 * 2);
		const keadaan = (kode: string) =>
			rencana.filter((row) => row.kode_aksi === kode).map((row) => row.keadaan);
		expect(keadaan('PK-1.a.4')).toEqual(['strip', 'ada']);
		expect(keadaan('PK-1.c.1')).toEqual(['ada', 'kosong']);
		expect(keadaan('PK-2.5')).toEqual(['strip', 'strip']);
		expect(keadaan('PK-8.3')).toEqual(['kosong', 'kosong']);
	});

	test('joins rows that a page end cut', () => {
		const content = rencana.find((row) => row.kode_aksi === 'PK-5.a.2');
		expect(content?.butir).toHaveLength(2);
		const service = rencana.findLast((row) => row.kode_aksi === 'PK-8.1');
		expect(service?.butir).toEqual(expect.arrayContaining([expect.stringContaining('LAPOR SIP')]));
	});

	test('names both offices of a cell that holds two', () => {
		const row = aksi().find((candidate) => candidate.kode === 'PK-6.4');
		expect(row?.penanggung_jawab).toEqual(['dinas-kominfo', 'bagian-organisasi']);
	});

	test('keeps grades, remarks, dashes and blanks as what they are', () => {
		expect(nilai('nilai-sakip').map((row) => row.teks)).toEqual([
			'C',
			'CC',
			'B',
			'B',
			'BB',
			'B (63,52)',
		]);
		expect(nilai('kapabilitas-apip').map((row) => row.teks)).toEqual([
			'3 Dengan Catatan',
			'3 Dengan Catatan',
			'3',
			'3',
			'3',
		]);
		expect(nilai('asn-tersertifikasi-kompetensi').map((row) => row.keadaan)).toEqual([
			'strip',
			'strip',
			'strip',
			'kosong',
			'kosong',
		]);
		expect(nilai('indeks-reformasi-birokrasi').map((row) => row.nilai)).toEqual([
			null,
			53.75,
			60.53,
			64.24,
			null,
		]);
		expect(nilai('unit-kerja-wbk-wbbm')[0]).toMatchObject({ teks: '0', nilai: 0, keadaan: 'ada' });
		expect(nilai('kegiatan-pengembangan-pegawai').map((row) => row.nilai)).toEqual([
			3900, 4000, 4000, 4000, 4000,
		]);
	});

	test('cites 12 regulations in Mengingat and 10 in its legal basis, three of them in both', () => {
		const [considering, dasar] = [quoted('Mengingat'), quoted('Lampiran I.B')];
		expect(considering).toHaveLength(12);
		expect(dasar).toHaveLength(10);
		expect(considering.filter((oneConsidering) => dasar.includes(oneConsidering)).sort()).toEqual([
			'permenpanrb-37-2013',
			'perpres-81-2010',
			'uu-23-2014',
		]);
	});

	test('lists also the regulations that another citation holds', () => {
		const inside = hukum.filter((row) => row.dalam !== null);
		expect(inside.map(({ kode, dalam: parent, sumber }) => [kode, parent, sumber])).toEqual(
			expect.arrayContaining([
				['uu-9-2015', 'uu-23-2014', 'Mengingat, angka 4'],
				['uu-11-2020', 'uu-23-2014', 'Lampiran I.B, Dasar Hukum Reformasi Birokrasi, nomor 3'],
			]),
		);
	});

	test('weighs 60 and 40, with the parts that the document gives and no others', () => {
		const bobot = readData<Row[]>(`${PK}/monev.json`).filter((row) => row.jenis === 'bobot');
		const stem = bobot.filter((row) => row.induk === null);
		expect(stem.map((row) => row.bobot)).toEqual([60, 40]);
		const child = (row: Row | undefined) =>
			bobot.filter((candidate) => candidate.induk === row?.kode);
		expect(child(stem[0]).map((row) => row.bobot)).toEqual(Array.from({ length: 8 }, () => null));
		expect(child(stem[1]).map((row) => row.bobot)).toEqual([20, 10, 10]);
	});

	test('has seven working groups, four risks and the sum as printed', () => {
		const pokja = readData<Row[]>(`${PK}/tim.json`).filter((row) => row.jenis === 'pokja');
		expect(new Set(pokja.map((row) => row.kode)).size).toBe(7);
		expect(readData<Row[]>(`${PK}/risiko.json`)).toHaveLength(4);
		const proposed = readData<Row[]>(`${PK}/aparatur.json`).filter(
			(row) => row.tabel === 'usulan-opd' && row.kolom === 'IV.a',
		);
		expect(proposed.map((row) => row.jumlah)).toEqual(expect.arrayContaining([78, 88, 10]));
	});
});
