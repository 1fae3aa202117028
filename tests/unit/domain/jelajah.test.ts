import { expect, test } from 'vitest';
import { ratakanAksi } from '../../../src/domain/aksi.ts';
import { faktaAksi, kunciPilihan, pilihanJelajah } from '../../../src/domain/jelajah.ts';
import { petaContoh, petaQuickWin, programContoh } from '../contoh.ts';

const rencana = programContoh({
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
	const [dua, tanpa] = ratakanAksi(petaContoh()).map(faktaAksi);
	expect(dua).toEqual({
		utama: ['bappeda', 'bpkad'],
		pendukung: [],
		target: ['terukur', 'tidak_ada'],
		quickWin: ['tidak-disebut'],
		tahun: ['tidak-disebut'],
		catatan: 'ada',
	});
	expect(tanpa).toMatchObject({
		utama: ['tidak-disebut'],
		target: ['tidak_ada'],
		catatan: 'tidak',
	});
});

test('counts only years with something planned', () => {
	const [satu] = ratakanAksi(petaContoh([rencana])).map(faktaAksi);
	expect(satu).toMatchObject({ tahun: ['2021'], pendukung: ['bpkad'] });
});

test('a plan of dashes and blanks plans for no year, and a dash names no agency', () => {
	const strip = programContoh({
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
	const [satu] = ratakanAksi(petaContoh([strip])).map(faktaAksi);
	expect(satu).toMatchObject({ utama: ['tidak-disebut'], tahun: ['tidak-disebut'] });
});

test('offers only choices that an action has, counted', () => {
	const pilihan = pilihanJelajah([petaContoh()], []);
	expect(pilihan.area).toEqual([{ nilai: 'tatalaksana', label: '5. Tatalaksana', jumlah: 2 }]);
	expect(pilihan.opd.map(({ nilai, jumlah }) => [nilai, jumlah])).toEqual([
		['tidak-disebut', 1],
		['bappeda', 1],
		['bpkad', 1],
	]);
	expect(pilihan.target.map(({ nilai, jumlah }) => [nilai, jumlah])).toEqual([
		['terukur', 1],
		['tidak_ada', 2],
	]);
});

test('calls no target and no plan missing that was not read', () => {
	const pilihan = pilihanJelajah([petaContoh()], []);
	const label = (calon: typeof pilihan.target, nilai: string) =>
		calon.find((satu) => satu.nilai === nilai)?.label;
	expect(label(pilihan.target, 'tidak_ada')).toBe('Tanpa target yang terbaca');
	expect(label(pilihan.tahun, 'tidak-disebut')).toBe('Tanpa rencana per tahun yang terbaca');
});

test('offers the quick wins that hold actions, and the actions that name none', () => {
	const peta = petaQuickWin();
	expect(ratakanAksi(peta).map((satu) => faktaAksi(satu).quickWin)).toEqual([
		['kt-qw-1'],
		['tidak-disebut'],
	]);
	expect(pilihanJelajah([peta], [])['quick-win']).toEqual([
		{ nilai: 'kt-qw-1', label: 'KT-QW.1 Cepat 1', jumlah: 1 },
		{ nilai: 'tidak-disebut', label: 'Tidak disebutkan', jumlah: 1 },
	]);
});

test('keeps quick wins of several road maps apart, and names the road map', () => {
	const semua = [petaContoh(), { ...petaQuickWin(), id: 'lain' }];
	expect(pilihanJelajah(semua, [])['quick-win']).toEqual([
		{ nilai: 'lain/kt-qw-1', label: 'Contoh: KT-QW.1 Cepat 1', jumlah: 1 },
		{ nilai: 'tidak-disebut', label: 'Tidak disebutkan', jumlah: 3 },
	]);
});

test('has no choice to make where no action names a quick win', () => {
	expect(pilihanJelajah([petaContoh()], [])['quick-win'].map(({ nilai }) => nilai)).toEqual([
		'tidak-disebut',
	]);
});

test('keeps agencies of several road maps apart', () => {
	const semua = [petaContoh(), { ...petaContoh(), id: 'lain' }];
	expect(kunciPilihan('lain', 'bappeda', true)).toBe('lain/bappeda');
	expect(pilihanJelajah(semua, []).opd.map((satu) => satu.nilai)).toEqual([
		'tidak-disebut',
		'contoh/bappeda',
		'contoh/bpkad',
		'lain/bappeda',
		'lain/bpkad',
	]);
});
