import { expect, test } from 'vitest';
import {
	formatUncounted,
	hasAnggaran,
	listAnggaranCells,
	listUnreadCells,
	sumAnggaran,
	sumByOpd,
	sumByUnit,
	summarizeAnggaran,
} from '../../../src/domain/anggaran.ts';
import type { PetaJalan } from '../../../src/domain/peta-jalan.ts';
import { dokumenSchema } from '../../../src/tables/dokumen/schema.ts';
import { samplePeta, sampleProgram } from '../samples.ts';

/** A road map of actions with these sums, each on an output of its own where it is a list. */
function sample(
	actions: { anggaran?: object[]; keluaran?: object[][]; opd?: string[] }[],
	kumulatif: boolean | null = null,
): PetaJalan {
	const aksi = actions.map(({ anggaran = [], keluaran = [], opd = [] }, i) => ({
		kode: `KT-5.${i + 1}`,
		nomor: `${i + 1}`,
		nama: 'Memantau',
		penanggung_jawab: opd,
		anggaran,
		keluaran: keluaran.map((own) => ({ indikator: null, target: null, anggaran: own })),
	}));
	const peta = samplePeta([sampleProgram({ kelompok: [{ nomor: null, nama: null, aksi }] })]);
	const manner = { satuan_anggaran: 'rupiah', kumulatif };
	return {
		...peta,
		dokumen: { ...peta.dokumen, per_periode: dokumenSchema.shape.per_periode.parse(manner) },
	};
}
const plan = (teks: string | null, periode: string | null = null, peran = 'rencana') => ({
	periode,
	peran,
	teks,
});
const sumOf = (...content: Parameters<typeof sample>) => {
	const peta = sample(...content);
	return sumAnggaran(peta, listAnggaranCells(peta));
};

test('only cells that were read are added up, and those that were not are counted', () => {
	const peta = sample([
		{ anggaran: [plan('75.000.000*')] },
		{ anggaran: [plan('250.000.000/ 388.000.000')] },
		{ anggaran: [plan('0')] },
		{ anggaran: [plan('-'), plan(null, '2022')] },
	]);
	const sum = sumAnggaran(peta, listAnggaranCells(peta));
	expect(sum).toEqual({ rencana: 75_000_000, realisasi: null, aksi: 3, unread: 1, unsummed: 0 });
	expect(listUnreadCells(peta).map(({ teks }) => teks)).toEqual(['250.000.000/ 388.000.000']);
	expect(summarizeAnggaran(peta)).toBe(
		'3 dari 4 rencana aksi menyebut uang; yang terbaca Rp75.000.000 direncanakan. Di luar itu 1 sel tidak terbaca sebagai satu jumlah.',
	);
});

test('the whole counts before its parts, of an action and of a year', () => {
	expect(
		sumOf([
			{ anggaran: [plan('100', '2022')], keluaran: [[plan('60', '2022')], [plan('40', '2022')]] },
			{ anggaran: [plan('10', '2022-TW1'), plan('20', '2022-TW2'), plan('30', '2022')] },
			{ keluaran: [[plan('1', '2022')], [plan('2', '2022'), plan('4', '2023')]] },
		]),
	).toMatchObject({ rencana: 137, unsummed: 0 });
});

test('parts of a year add up, or the last holds them all, as the document says; else none counts', () => {
	const quarters = [{ anggaran: [plan('10', '2022-TW1'), plan('25', '2022-TW2')] }];
	expect(sumOf(quarters, false).rencana).toBe(35);
	expect(sumOf(quarters, true).rencana).toBe(25);
	expect(sumOf(quarters, null)).toMatchObject({ rencana: null, unsummed: 2 });
	expect(formatUncounted(sumOf(quarters, null))).toMatch(/^2 sel bagian tahun tidak dijumlahkan/);
});

test('money stands with its top unit and each of its agencies, and with none where none is named', () => {
	const peta = sample([
		{ anggaran: [plan('5'), plan('3', null, 'realisasi')], opd: ['bappeda', 'bpkad'] },
		{ anggaran: [plan('7')] },
	]);
	const cells = listAnggaranCells(peta);
	expect(sumByUnit(peta, cells).map(({ program, sum }) => [program.nomor, sum.rencana])).toEqual([
		[5, 12],
	]);
	expect(
		sumByOpd(peta, cells).map(({ opd, sum }) => [opd?.kode, sum.rencana, sum.realisasi]),
	).toEqual([
		['bappeda', 5, 3],
		['bpkad', 5, 3],
		[undefined, 7, null],
	]);
});

test('money of an output is of who carries that output out, not of those of the others', () => {
	const outputs = ['bappeda', 'bpkad'].map((kode, i) => ({
		indikator: null,
		target: null,
		pelaksana: [kode],
		anggaran: i === 0 ? [plan('5')] : [],
	}));
	const aksi = [{ kode: 'KT-5.1', nomor: '1', nama: 'Memantau', keluaran: outputs }];
	const peta = {
		...sample([]),
		program: [sampleProgram({ kelompok: [{ nomor: null, nama: null, aksi }] })],
	};
	expect(sumByOpd(peta, listAnggaranCells(peta)).map(({ opd }) => opd?.kode)).toEqual(['bappeda']);
});

test('a document with dashes and blanks alone has no money', () => {
	expect(hasAnggaran(sample([{ anggaran: [plan('-'), plan(null, '2022')] }]))).toBe(false);
	expect(hasAnggaran(sample([{ anggaran: [plan('menyesuaikan')] }]))).toBe(true);
});
