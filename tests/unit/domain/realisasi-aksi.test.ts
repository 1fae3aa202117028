import { expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { formatAksiSentence } from '../../../src/domain/aksi-sentences.ts';
import { listPlannedYears, listTargetedPeriods } from '../../../src/domain/per-periode.ts';
import {
	formatManner,
	listReportNotes,
	tabulatePeriode,
} from '../../../src/domain/periode-table.ts';
import type { PetaJalan } from '../../../src/domain/peta-jalan.ts';
import {
	countByPeriode,
	countReports,
	countReportsByOpd,
	countReportsByUnit,
	hasReports,
	listByState,
	listReports,
	listStates,
	listUnreported,
	summarizeReports,
} from '../../../src/domain/realisasi-aksi.ts';
import { samplePeta, sampleProgram } from '../samples.ts';

interface Output {
	target?: string[];
	realisasi?: object[];
}

/** A road map of actions with outputs, each with targets of the quarters from the first and with reports. */
function sample(...actions: Output[][]): PetaJalan {
	const aksi = actions.map((outputs, i) => ({
		kode: `KT-5.${i + 1}`,
		nomor: `${i + 1}`,
		nama: `Memantau ${i + 1}`,
		pelaksana: i === 0 ? ['bappeda'] : [],
		pelaksana_tertulis: i === 0 ? 'Bappeda' : null,
		keluaran: outputs.map(({ target = [], realisasi = [] }, n) => ({
			indikator: `Laporan ${n + 1}`,
			satuan: 'Dokumen',
			target: null,
			target_periode: target.map((teks, q) => ({ periode: `2022-TW${q + 1}`, teks })),
			realisasi,
		})),
	}));
	return samplePeta([sampleProgram({ kelompok: [{ nomor: null, nama: null, aksi }] })]);
}
const report = (quarter: number, teks: string | null, status_tertulis: string | null = null) => ({
	periode: `2022-TW${quarter}`,
	teks,
	status_tertulis,
});
const reached = 'Target Tercapai';
const missed = 'Tidak Tercapai';

const peta = sample(
	[
		{ target: ['0', '1'], realisasi: [report(1, '0', reached), report(2, '0', missed)] },
		{ target: ['√', '-'], realisasi: [report(2, null)] },
	],
	[{ target: ['2', '3'], realisasi: [report(2, '3')] }],
);
const reports = listReports(peta);
const states = listStates(reports);

test('a report is a value, a dash or a printed state; a blank is none', () => {
	expect(reports.map(({ aksi, urutan, periode }) => [aksi.kode, urutan, periode])).toEqual([
		['KT-5.1', 1, '2022-TW1'],
		['KT-5.1', 1, '2022-TW2'],
		['KT-5.2', 1, '2022-TW2'],
	]);
	expect(hasReports(sample([{ realisasi: [report(1, null)] }]))).toBe(false);
	expect(hasReports(sample([{ realisasi: [report(1, null, missed)] }]))).toBe(true);
});

test('states are the printed ones, and no more than a table can hold', () => {
	expect(states).toEqual([reached, missed]);
	expect(countReports(reports, states)).toEqual({ reported: 3, states: [1, 1], without: 1 });
	const sentences = Array.from({ length: 9 }, (_, i) => [
		{ realisasi: [report(1, '1', `Kalimat ${i}`)] },
	]);
	expect(listStates(listReports(sample(...sentences)))).toEqual([]);
});

test('they are counted by period, top unit and who answers for the action or carries it out', () => {
	expect(
		countByPeriode(peta, reports, states).map((row) => [
			row.judul,
			row.planned,
			row.count.reported,
		]),
	).toEqual([
		['Triwulan I 2022', 2, 1],
		['Triwulan II 2022', 2, 2],
	]);
	expect(countReportsByUnit(peta, reports, states).map(({ count }) => count.reported)).toEqual([3]);
	expect(
		countReportsByOpd(peta, reports, states).map(({ opd, count }) => [opd?.kode, count.reported]),
	).toEqual([
		['bappeda', 2],
		[undefined, 1],
	]);
});

const named = (list: { aksi: { kode: string }; periods: string[] }[]) =>
	list.map(({ aksi, periods }) => [aksi.kode, periods]);

test('each printed state has its actions, and targets without a report have theirs', () => {
	expect(listByState(peta, reports, states).map(({ state, aksi }) => [state, named(aksi)])).toEqual(
		[
			[reached, [['KT-5.1', ['Triwulan I 2022']]]],
			[missed, [['KT-5.1', ['Triwulan II 2022']]]],
		],
	);
	expect(named(listUnreported(peta, reports))).toEqual([
		['KT-5.1', ['Triwulan I 2022']],
		['KT-5.2', ['Triwulan I 2022']],
	]);
	expect(summarizeReports(peta)).toBe(
		'2 dari 2 rencana aksi punya laporan di situs ini, seluruhnya 3 sel. Status yang tercetak: “Target Tercapai” 1 kali dan “Tidak Tercapai” 1 kali.',
	);
});

test('figures by period stand in place of a target that has no cell of its own', () => {
	const [first, second] = flattenAksi(peta);
	const [one, other] = first?.keluaran ?? [];
	expect(one?.target).toMatchObject({
		teks: 'Triwulan I: 0; Triwulan II: 1 (Dokumen)',
		keadaan: 'terukur',
	});
	expect(one?.printedTarget.keadaan).toBe('tidak_ada');
	expect(other?.target).toMatchObject({ keadaan: 'uraian' });
	expect([first, second].map((aksi) => aksi && listPlannedYears(aksi))).toEqual([[2022], [2022]]);
	expect(first && listTargetedPeriods(peta, first)).toEqual(['2022-TW2', '2022-TW1']);
	expect(first && formatAksiSentence(peta, first)).toMatch(
		/^Bappeda tercantum sebagai pelaksana; .*; direncanakan untuk 2022; dilaporkan sampai Triwulan II 2022, dengan status “Tidak Tercapai”\.$/,
	);
});

test('the table of an action has its outputs down and its periods across', () => {
	const [first] = flattenAksi(peta);
	const table = first && tabulatePeriode(peta, first);
	expect(table?.headings).toEqual(['Triwulan I', 'Triwulan II']);
	expect(
		table?.rows.map(({ judul, cells }) => [
			judul,
			cells.map(({ target, realisasi }) => [target?.teks, realisasi?.teks]),
		]),
	).toEqual([
		[
			'1. Laporan 1',
			[
				['0', '0'],
				['1', '0'],
			],
		],
		[
			'2. Laporan 2',
			[
				['√', undefined],
				['-', null],
			],
		],
	]);
	expect(table && formatManner(table)).toMatch(/Dokumen tidak menyebut apakah/);
	const [plain] = flattenAksi(sample([{}]));
	expect(plain && tabulatePeriode(peta, plain)).toBeNull();
});

test('what is said beside a value stands with its period and output', () => {
	const said = { ...report(1, '1'), kendala: 'Alat rusak', bukti: 'https://contoh.invalid/a' };
	const noted = sample([{}, { realisasi: [said, report(2, '1')] }]);
	const [aksi] = flattenAksi(noted);
	expect(aksi && listReportNotes(noted, aksi)).toMatchObject([
		{
			judul: 'Triwulan I 2022, keluaran 2',
			parts: [['Kendala', 'Alat rusak']],
			bukti: 'https://contoh.invalid/a',
		},
	]);
});
