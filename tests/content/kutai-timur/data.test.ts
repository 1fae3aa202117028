import { describe, expect, test } from 'vitest';
import { readData } from '../../site/dist.ts';
import { KT } from '../shipped.ts';

type Row = Record<string, unknown>;

const aksi = () => readData<Row[]>(`${KT}/aksi.json`);
const keluaran = () => readData<Row[]>(`${KT}/keluaran.json`);
const index = () =>
	readData<{ id: string; jumlah: Row; aksi_per_area: Row }[]>('index.json').find(
		({ id }) => id === KT,
	);

describe('Kutai Timur', () => {
	test('has the counts of the document', () => {
		expect(index()?.jumlah).toMatchObject({
			area: 8,
			kelompok: 37,
			aksi: 144,
			keluaran: 152,
			keluaranTerukur: 115,
			quickWins: 4,
			perangkatDaerah: 59,
			indikator: 7,
			indikatorBertarget: 3,
		});
	});

	test('has the actions of each area', () => {
		expect(index()?.aksi_per_area).toEqual({
			'manajemen-perubahan': 18,
			akuntabilitas: 9,
			peraturan: 9,
			organisasi: 2,
			tatalaksana: 19,
			sdm: 29,
			pengawasan: 33,
			'pelayanan-publik': 25,
		});
	});

	test('has one row for each output of an action and for each quick win', () => {
		expect(keluaran()).toHaveLength(152);
		const quickWins = readData<Row[]>(`${KT}/quick_wins.json`);
		expect(quickWins.map((row) => row.kode)).toEqual(['KT-QW.1', 'KT-QW.2', 'KT-QW.3', 'KT-QW.4']);
		expect(quickWins[2]).toMatchObject({ target_nilai: 90, target_satuan: '%' });
		expect(quickWins[0]).toMatchObject({ target_teks: null, penanggung_jawab: ['dpmptsp'] });
	});

	test('leaves the empty lead cells empty', () => {
		const empty = aksi().filter((row) => row.penanggung_jawab_tertulis === null);
		expect(empty.map((row) => row.kode)).toEqual(['KT-2.1.a', 'KT-4.1.a', 'KT-5.2.b', 'KT-8.3.b']);
	});

	test('keeps unfilled targets unfilled', () => {
		const points = keluaran().filter(
			(row) => typeof row.target_teks === 'string' && row.target_nilai === null,
		);
		expect(points.map((row) => row.kode_aksi)).toEqual(
			expect.arrayContaining(['KT-7.3.b', 'KT-7.3.c', 'KT-7.3.d', 'KT-7.3.e']),
		);
	});

	test('shows both values of the SAKIP starting point', () => {
		const nilai = readData<Row[]>(`${KT}/nilai_indikator.json`);
		const baseline = nilai.filter(
			(row) => row.peran === 'baseline' && String(row.kode_indikator).includes('nilai-sakip'),
		);
		expect(baseline.map((row) => row.nilai).sort()).toEqual([60.92, 61.68]);
	});

	test('counts civil servants as the document does', () => {
		const aparatur = readData<Row[]>(`${KT}/aparatur.json`);
		for (const table of ['asn-golongan', 'asn-jabatan']) {
			const jumlah = aparatur
				.filter((row) => row.tabel === table)
				.reduce((total, row) => total + Number(row.jumlah), 0);
			expect(jumlah, table).toBe(6139);
		}
	});

	test('announces the lost rows of area 7 without inventing them', () => {
		const kode = aksi().map((row) => row.kode);
		for (const lost of ['KT-7.1.a', 'KT-7.1.b', 'KT-7.1.c']) expect(kode).not.toContain(lost);
		expect(kode).toContain('KT-7.1.d');
	});
});
