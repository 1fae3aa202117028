import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { bacaData, dist } from './dist.ts';

interface Indeks {
	id: string;
	jumlah: Record<string, number>;
	aksi_per_area: Record<string, number>;
	tabel: { nama: string; baris: number }[];
}
type Baris = Record<string, unknown>;

const indeks = bacaData<Indeks[]>('index.json');
const KT = 'kutai-timur-2021-2025';
const cari = (id: string) => indeks.find((satu) => satu.id === id);
const aksi = (id: string) => bacaData<Baris[]>(`${id}/aksi.json`);
const keluaran = (id: string) => bacaData<Baris[]>(`${id}/keluaran.json`);

describe('Kutai Timur', () => {
	test('has the counts of the document', () => {
		expect(cari(KT)?.jumlah).toMatchObject({
			area: 8,
			kelompok: 37,
			aksi: 144,
			keluaran: 152,
			keluaranTerukur: 114,
			quickWins: 4,
			perangkatDaerah: 59,
			indikator: 7,
			indikatorBertarget: 3,
		});
	});

	test('has the actions of each area', () => {
		expect(cari(KT)?.aksi_per_area).toEqual({
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

	test('leaves the empty lead cells empty', () => {
		const kosong = aksi(KT).filter((satu) => satu.penanggung_jawab_tertulis === null);
		expect(kosong.map((satu) => satu.kode)).toEqual([
			'KT-2.1.a',
			'KT-4.1.a',
			'KT-5.2.b',
			'KT-8.3.b',
		]);
	});

	test('keeps unfilled targets unfilled', () => {
		const titik = keluaran(KT).filter(
			(satu) => typeof satu.target_teks === 'string' && satu.target_nilai === null,
		);
		expect(titik.map((satu) => satu.kode_aksi)).toEqual(
			expect.arrayContaining(['KT-7.3.b', 'KT-7.3.c', 'KT-7.3.d', 'KT-7.3.e']),
		);
	});

	test('shows both values of the SAKIP starting point', () => {
		const nilai = bacaData<Baris[]>(`${KT}/nilai_indikator.json`);
		const baseline = nilai.filter(
			(satu) => satu.peran === 'baseline' && String(satu.kode_indikator).includes('nilai-sakip'),
		);
		expect(baseline.map((satu) => satu.nilai).sort()).toEqual([60.92, 61.68]);
	});

	test('counts civil servants as the document does', () => {
		const aparatur = bacaData<Baris[]>(`${KT}/aparatur.json`);
		for (const tabel of ['asn-golongan', 'asn-jabatan']) {
			const jumlah = aparatur
				.filter((satu) => satu.tabel === tabel)
				.reduce((total, satu) => total + Number(satu.jumlah), 0);
			expect(jumlah, tabel).toBe(6139);
		}
	});

	test('announces the lost rows of area 7 without inventing them', () => {
		const kode = aksi(KT).map((satu) => satu.kode);
		for (const hilang of ['KT-7.1.a', 'KT-7.1.b', 'KT-7.1.c']) expect(kode).not.toContain(hilang);
		expect(kode).toContain('KT-7.1.d');
	});
});

describe.each(indeks.map((satu) => [satu.id, satu] as const))('data of %s', (id, { tabel }) => {
	test.each(tabel.map((satu) => [satu.nama, satu.baris] as const))(
		'%s has the same rows as CSV and JSON',
		(nama, baris) => {
			const json = bacaData<Baris[]>(`${id}/${nama}.json`);
			const csv = parse(readFileSync(`${dist}/data/${id}/${nama}.csv`), {
				columns: true,
			}) as unknown as Baris[];
			expect(json).toHaveLength(baris);
			expect(csv).toHaveLength(baris);
			expect(Object.keys(csv[0] ?? {})).toEqual(Object.keys(json[0] ?? {}));
			expect(json.every((satu) => typeof satu.sumber === 'string' && satu.sumber.length > 3)).toBe(
				true,
			);
		},
	);

	test('every output, agency and note refers to a row that exists', () => {
		const kode = new Set(
			[
				...aksi(id),
				...(tabel.some((satu) => satu.nama === 'quick_wins')
					? bacaData<Baris[]>(`${id}/quick_wins.json`)
					: []),
			].map((satu) => satu.kode),
		);
		const berkeluaran = tabel.some((satu) => satu.nama === 'keluaran');
		for (const satu of berkeluaran ? keluaran(id) : []) expect(kode).toContain(satu.kode_aksi);
		const opd = new Set(bacaData<Baris[]>(`${id}/perangkat_daerah.json`).map((satu) => satu.kode));
		for (const satu of aksi(id))
			for (const satuOpd of satu.penanggung_jawab as string[]) expect(opd).toContain(satuOpd);
	});

	test('every note is carried by a record or told in a chapter', () => {
		const catatan = bacaData<Baris[]>(`${id}/catatan.json`);
		const html = readFileSync(`${dist}/${id}/catatan/index.html`, 'utf8');
		for (const satu of catatan) expect(html).toContain(`id="${String(satu.kode)}"`);
	});
});
