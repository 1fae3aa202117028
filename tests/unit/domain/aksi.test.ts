import { describe, expect, test } from 'vitest';
import { address, kodeAddress } from '../../../src/domain/address.ts';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { findBusiestOpd, listOpdLoad, countPetaJalan } from '../../../src/domain/counts.ts';
import { samplePeta, sampleProgram } from '../samples.ts';

/** Whether the lead of an action with a blank cell is taken for lost. */
const lostLead = (penanggung_jawab_hilang: boolean) =>
	flattenAksi(
		samplePeta([
			sampleProgram({
				kelompok: [
					{
						nomor: '1',
						nama: 'Satu',
						aksi: [{ kode: 'KT-5.1', nomor: 'a', nama: 'x', penanggung_jawab_hilang }],
					},
				],
			}),
		]),
	)[0]?.utamaHilang;

describe('ratakanAksi', () => {
	const [aksi, without] = flattenAksi(samplePeta());

	test('says where an action stands in the source', () => {
		expect(aksi?.sumber).toBe('BAB IV.4, tabel Program, area 5, kelompok 2, huruf c');
		expect(without?.sumber).toBe('BAB IV.4, tabel Program, area 5, nomor 9');
	});

	test('numbers outputs and gives each its place', () => {
		expect(aksi?.keluaran.map((keluaran) => keluaran.sumber.split(', ').at(-1))).toEqual([
			'keluaran 1',
			'keluaran 2',
		]);
	});

	test('names each lead agency once, and each printed cell once', () => {
		expect(aksi?.utama).toEqual(['bappeda', 'bpkad']);
		expect(aksi?.writtenLead).toEqual(['Bappeda', 'BPKAD & Bappeda']);
		expect(without?.utama).toEqual([]);
	});

	test('knows a lead cell that the copy lost from one that is blank in the source', () => {
		expect([lostLead(true), lostLead(false)]).toEqual([true, false]);
	});

	test('carries the notes of its outputs and its group', () => {
		expect(aksi?.allCatatan).toEqual(['catatan-keluaran', 'catatan-kelompok']);
	});
});

test('an address is the code in lower case with hyphens', () => {
	expect(kodeAddress('KT-5.2.c')).toBe('kt-5-2-c');
	expect(address.aksi('contoh', 'KT-5.2.c')).toBe('/contoh/aksi/kt-5-2-c/');
});

describe('counts', () => {
	test('counts a group that lost its title, but not one that the document does not have', () => {
		const program = sampleProgram({
			kelompok: [
				{ nomor: '1', nama: null, aksi: [] },
				{ nomor: null, nama: null, aksi: [] },
				{ nomor: '2', nama: 'Ada', aksi: [] },
			],
		});
		expect(countPetaJalan(samplePeta([program])).kelompok).toBe(2);
	});

	test('counts measured outputs and actions with a lead', () => {
		expect(countPetaJalan(samplePeta())).toMatchObject({
			aksi: 2,
			keluaran: 2,
			keluaranTerukur: 1,
			aksiBerpenanggungJawab: 1,
		});
	});

	test('counts an action once for each of its lead agencies', () => {
		expect(listOpdLoad(samplePeta()).map(({ kode, utama }) => [kode, utama.length])).toEqual([
			['bappeda', 1],
			['bpkad', 1],
		]);
	});
});

/** An action that these agencies lead. */
const led = (kode: string, ...penanggung_jawab: string[]) => ({
	kode,
	nomor: kode,
	nama: 'Menata',
	keluaran: [
		{
			kriteria: null,
			indikator: 'Jumlah',
			target: '1',
			penanggung_jawab,
			penanggung_jawab_tertulis: penanggung_jawab.join(),
		},
	],
});

const findBusiest = (...aksi: unknown[]) =>
	findBusiestOpd(samplePeta([sampleProgram({ kelompok: [{ nomor: '1', nama: 'Satu', aksi }] })]));

test('the agency with most duties is named only where one has more than all others', () => {
	expect(findBusiest(led('KT-1', 'bpkad'), led('KT-2', 'bpkad', 'bappeda'))).toEqual({
		kode: 'bpkad',
		nama: 'BPKAD',
		count: 2,
	});
	expect(findBusiest(led('KT-1', 'bpkad'), led('KT-2', 'bappeda'))).toBeNull();
	expect(findBusiest()).toBeNull();
});
