import { expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import {
	listAnggaran,
	listRealisasiAksi,
	listTargetPeriode,
} from '../../../src/domain/per-periode.ts';
import { dokumenSchema } from '../../../src/tables/dokumen/schema.ts';
import { samplePeta, sampleProgram } from '../samples.ts';

const keluaran = (content: object) => ({
	kriteria: null,
	indikator: 'Laporan',
	target: null,
	penanggung_jawab_tertulis: null,
	...content,
});

/** The one action of a road map, and the road map, with figures by period. */
function sample(content: object, outputs: object[] = [], manner: object = {}) {
	const aksi = [
		{
			kode: 'KT-5.1',
			nomor: '1',
			nama: 'Memantau',
			...content,
			keluaran: outputs.map((output) => keluaran(output)),
		},
	];
	const peta = samplePeta([sampleProgram({ kelompok: [{ nomor: null, nama: null, aksi }] })]);
	const per_periode = dokumenSchema.shape.per_periode.parse(manner);
	const whole = { ...peta, dokumen: { ...peta.dokumen, per_periode } };
	const [only] = flattenAksi(whole);
	if (!only) throw new Error('The sample has an action.');
	return [whole, only] as const;
}

test('targets stand in the order of time, those of the action first, each read as it is printed', () => {
	const targets = ['√', '0', null, '-', '0.25', 'menyesuaikan'].map((teks, i) => ({
		periode: `2022-0${6 - i}`,
		teks,
	}));
	const rows = listTargetPeriode(
		...sample(
			{ target_periode: [{ periode: 2022, teks: '4' }], kumulatif: false },
			[{ target_periode: targets }],
			{ kumulatif: true },
		),
	);
	expect(
		rows.map(({ urutan, periode, teks, nilai, keadaan, kumulatif }) => [
			urutan,
			periode,
			teks,
			nilai,
			keadaan,
			kumulatif,
		]),
	).toEqual([
		[null, '2022', '4', 4, 'ada', false],
		[1, '2022-01', 'menyesuaikan', null, 'ada', true],
		[1, '2022-02', '0.25', 0.25, 'ada', true],
		[1, '2022-03', '-', null, 'strip', true],
		[1, '2022-04', null, null, 'kosong', true],
		[1, '2022-05', '0', 0, 'nol', true],
		[1, '2022-06', '√', null, 'centang', true],
	]);
});

test('a document that does not say whether its figures add up says nothing', () => {
	const [target] = listTargetPeriode(
		...sample({ target_periode: [{ periode: '2022-TW1', teks: '1' }] }),
	);
	expect(target?.kumulatif).toBeNull();
});

test('a state is the printed one and none else, and its source the nearest that is written', () => {
	const realisasi = [
		{ periode: '2022-TW2', teks: '1', status_tertulis: 'Target Tercapai', sumber: 'Laporan TW II' },
		{ periode: '2022-TW1', teks: '0%', kendala: 'Anggaran terlambat' },
	];
	const rows = (manner?: object) => listRealisasiAksi(...sample({ realisasi }, [], manner));
	expect(
		rows().map(({ keadaan, status_tertulis, kendala, sumber }) => [
			keadaan,
			status_tertulis,
			kendala,
			sumber,
		]),
	).toEqual([
		['nol', null, 'Anggaran terlambat', 'BAB IV.4, tabel Program, area 5, nomor 1'],
		['ada', 'Target Tercapai', null, 'Laporan TW II'],
	]);
	expect(rows({ sumber_realisasi: 'Laporan 2022' }).map(({ sumber }) => sumber)).toEqual([
		'Laporan 2022',
		'Laporan TW II',
	]);
});

test('two sums in one cell stay words, and money is read in the unit of its column', () => {
	const anggaran = [
		{ periode: 2022, peran: 'rencana', teks: '250.000.000/ 388.000.000' },
		{ periode: null, peran: 'rencana', teks: '75.000.000*' },
		{ periode: 2022, peran: 'realisasi', teks: '1,5', satuan_tertulis: 'juta' },
		{ periode: 2023, peran: 'rencana', teks: 'dua ratus ribu', nilai_rupiah: 200_000 },
		{ periode: 2024, peran: 'rencana', teks: '-' },
		{ periode: 2025, peran: 'rencana', teks: '0' },
	];
	const rows = listAnggaran(...sample({ anggaran }, [], { satuan_anggaran: 'rupiah' }));
	expect(
		rows.map(({ periode, nilai_rupiah, satuan_tertulis, keadaan }) => [
			periode,
			nilai_rupiah,
			satuan_tertulis,
			keadaan,
		]),
	).toEqual([
		[null, 75_000_000, 'rupiah', 'ada'],
		['2022', null, 'rupiah', 'ada'],
		['2022', 1_500_000, 'juta', 'ada'],
		['2023', 200_000, 'rupiah', 'ada'],
		['2024', null, 'rupiah', 'strip'],
		['2025', 0, 'rupiah', 'nol'],
	]);
});
