import { expect, test } from 'vitest';
import { flattenAksi } from '../../../src/domain/aksi.ts';
import { choiceKey, getAksiFacts } from '../../../src/domain/explorer-row.ts';
import { listExplorerChoices } from '../../../src/domain/explorer-choices.ts';
import { samplePeta, petaQuickWin, sampleProgram } from '../samples.ts';

const rencana = sampleProgram({
	kelompok: [
		{
			nomor: null,
			nama: null,
			aksi: [
				{
					kode: 'KT-1',
					nomor: '1',
					nama: 'Berencana',
					pendukung: ['bpkad'],
					pendukung_tertulis: 'BPKAD',
					rencana: [
						{ tahun: 2021, butir: ['Sosialisasi'] },
						{ tahun: 2022, butir: '-' },
						{ tahun: 2023, butir: null },
					],
				},
			],
		},
	],
});

test('reads the states of all targets, and says when no agency, target or year is named', () => {
	const [two, without] = flattenAksi(samplePeta()).map(getAksiFacts);
	expect(two).toEqual({
		utama: ['bappeda', 'bpkad'],
		peran: { koordinator: [], pelaksana: [], pendukung: [] },
		target: ['terukur', 'tidak_ada'],
		quickWin: ['tidak-disebut'],
		tahun: ['tidak-disebut'],
		catatan: 'ada',
	});
	expect(without).toMatchObject({
		utama: ['tidak-disebut'],
		target: ['tidak_ada'],
		catatan: 'tidak',
	});
});

test('counts only years with something planned', () => {
	const [aksiFacts] = flattenAksi(samplePeta([rencana])).map(getAksiFacts);
	expect(aksiFacts).toMatchObject({ tahun: ['2021'], peran: { pendukung: ['bpkad'] } });
});

test('a plan of dashes and blanks plans for no year, and a dash names no agency', () => {
	const dash = sampleProgram({
		kelompok: [
			{
				nomor: null,
				nama: null,
				aksi: [
					{
						kode: 'KT-1',
						nomor: '1',
						nama: 'Tanpa rencana',
						penanggung_jawab_tertulis: '-',
						rencana: [
							{ tahun: 2021, butir: '-' },
							{ tahun: 2022, butir: null },
						],
					},
				],
			},
		],
	});
	const [aksiFacts] = flattenAksi(samplePeta([dash])).map(getAksiFacts);
	expect(aksiFacts).toMatchObject({ utama: ['tidak-disebut'], tahun: ['tidak-disebut'] });
});

test('offers only choices that an action has, counted', () => {
	const choice = listExplorerChoices([samplePeta()], []);
	expect(choice.area).toEqual([{ nilai: 'tatalaksana', label: '5. Tatalaksana', jumlah: 2 }]);
	expect(choice.opd.map(({ nilai, jumlah }) => [nilai, jumlah])).toEqual([
		['tidak-disebut', 1],
		['bappeda', 1],
		['bpkad', 1],
	]);
	expect(choice.target.map(({ nilai, jumlah }) => [nilai, jumlah])).toEqual([
		['terukur', 1],
		['tidak_ada', 2],
	]);
});

test('calls no target and no plan missing that was not read', () => {
	const choice = listExplorerChoices([samplePeta()], []);
	const label = (candidates: typeof choice.target, nilai: string) =>
		candidates.find((candidate) => candidate.nilai === nilai)?.label;
	expect(label(choice.target, 'tidak_ada')).toBe('Tanpa target yang terbaca');
	expect(label(choice.tahun, 'tidak-disebut')).toBe('Tanpa rencana per tahun yang terbaca');
});

test('offers the quick wins that hold actions, and the actions that name none', () => {
	const peta = petaQuickWin();
	expect(flattenAksi(peta).map((aksi) => getAksiFacts(aksi).quickWin)).toEqual([
		['kt-qw-1'],
		['tidak-disebut'],
	]);
	expect(listExplorerChoices([peta], [])['quick-win']).toEqual([
		{ nilai: 'kt-qw-1', label: 'KT-QW.1 Cepat 1', jumlah: 1 },
		{ nilai: 'tidak-disebut', label: 'Tidak disebutkan', jumlah: 1 },
	]);
});

test('keeps quick wins of several road maps apart, and names the road map', () => {
	const all = [samplePeta(), { ...petaQuickWin(), id: 'lain' }];
	expect(listExplorerChoices(all, [])['quick-win']).toEqual([
		{ nilai: 'lain/kt-qw-1', label: 'Contoh: KT-QW.1 Cepat 1', jumlah: 1 },
		{ nilai: 'tidak-disebut', label: 'Tidak disebutkan', jumlah: 3 },
	]);
});

test('has no choice to make where no action names a quick win', () => {
	expect(listExplorerChoices([samplePeta()], [])['quick-win'].map(({ nilai }) => nilai)).toEqual([
		'tidak-disebut',
	]);
});

test('keeps agencies of several road maps apart', () => {
	const all = [samplePeta(), { ...samplePeta(), id: 'lain' }];
	expect(choiceKey('lain', 'bappeda', true)).toBe('lain/bappeda');
	expect(listExplorerChoices(all, []).opd.map((choice) => choice.nilai)).toEqual([
		'tidak-disebut',
		'contoh/bappeda',
		'contoh/bpkad',
		'lain/bappeda',
		'lain/bpkad',
	]);
});

test('periods with a target and states as printed are choices, in the order of time and of the document', () => {
	const aksi = [
		{
			kode: 'KT-5.1',
			nomor: '1',
			nama: 'Memantau',
			target_periode: [
				{ periode: '2022-TW4', teks: '1' },
				{ periode: '2022-TW1', teks: '√' },
				{ periode: '2022-TW2', teks: '0' },
			],
			realisasi: [{ periode: '2022-TW1', teks: '1', status_tertulis: 'Tidak Ada Target' }],
		},
	];
	const peta = samplePeta([sampleProgram({ kelompok: [{ nomor: null, nama: null, aksi }] })]);
	const { periode, keadaan } = listExplorerChoices([peta], []);
	expect(periode.map(({ nilai, label }) => [nilai, label])).toEqual([
		['2022-TW1', 'Triwulan I 2022'],
		['2022-TW4', 'Triwulan IV 2022'],
	]);
	expect(keadaan).toEqual([{ nilai: 'tidak-ada-target', label: 'Tidak Ada Target', jumlah: 1 }]);
});
