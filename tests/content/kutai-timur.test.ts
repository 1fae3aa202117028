import { expect, test } from 'vitest';
import { bacaData } from '../site/dist.ts';
import { describeShipped, KT } from './shipped.ts';

type Baris = Record<string, unknown>;

const aksi = () => bacaData<Baris[]>(`${KT}/aksi.json`);
const keluaran = () => bacaData<Baris[]>(`${KT}/keluaran.json`);
const indeks = () =>
	bacaData<{ id: string; jumlah: Baris; aksi_per_area: Baris }[]>('index.json').find(
		({ id }) => id === KT,
	);

describeShipped('Kutai Timur', [KT], () => {
	test('has the counts of the document', () => {
		expect(indeks()?.jumlah).toMatchObject({
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
		expect(indeks()?.aksi_per_area).toEqual({
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
		const quickWins = bacaData<Baris[]>(`${KT}/quick_wins.json`);
		expect(quickWins.map((satu) => satu.kode)).toEqual([
			'KT-QW.1',
			'KT-QW.2',
			'KT-QW.3',
			'KT-QW.4',
		]);
		expect(quickWins[2]).toMatchObject({ target_nilai: 90, target_satuan: '%' });
		expect(quickWins[0]).toMatchObject({ target_teks: null, penanggung_jawab: ['dpmptsp'] });
	});

	test('leaves the empty lead cells empty', () => {
		const kosong = aksi().filter((satu) => satu.penanggung_jawab_tertulis === null);
		expect(kosong.map((satu) => satu.kode)).toEqual([
			'KT-2.1.a',
			'KT-4.1.a',
			'KT-5.2.b',
			'KT-8.3.b',
		]);
	});

	test('keeps unfilled targets unfilled', () => {
		const titik = keluaran().filter(
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
		const kode = aksi().map((satu) => satu.kode);
		for (const hilang of ['KT-7.1.a', 'KT-7.1.b', 'KT-7.1.c']) expect(kode).not.toContain(hilang);
		expect(kode).toContain('KT-7.1.d');
	});
});
