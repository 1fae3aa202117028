import { expect, test } from 'vitest';
import { composeTables } from '../../../src/search/download.ts';

const published = new Map([
	[
		'a',
		{
			aksi: [
				{ kode: '1', aksi: 'Satu' },
				{ kode: '2', aksi: 'Dua' },
				{ kode: '3', aksi: 'Tiga' },
			],
			keluaran: [
				{ kode_aksi: '1', urutan: 1, kriteria: 'K', indikator: 'I', target_teks: '5 buah' },
				{ kode_aksi: '2', urutan: 1, kriteria: 'K1', indikator: 'I1', target_teks: null },
				{ kode_aksi: '2', urutan: 2, kriteria: 'K2', indikator: null, target_teks: '100 %' },
			],
		},
	],
	[
		'b',
		{
			aksi: [{ kode: '1', aksi: 'Lain' }],
			rencana_tahunan: [{ kode_aksi: '1', tahun: 2031, butir: ['x', 'y'] }],
		},
	],
]);

test('each action carries the targets of its outputs, in their order, and the outputs follow as they are published', () => {
	const only = new Map([...published].slice(0, 1));
	const [aksi, keluaran, ...others] = composeTables(
		['2', '1'].map((kode) => ({ kode, petaId: 'a' })),
		only,
		false,
	);
	expect(aksi.baris).toEqual([
		{
			kode: '2',
			aksi: 'Dua',
			kriteria: ['K1', 'K2'],
			indikator_keluaran: ['I1', ''],
			target_teks: ['', '100 %'],
		},
		{ kode: '1', aksi: 'Satu', kriteria: 'K', indikator_keluaran: 'I', target_teks: '5 buah' },
	]);
	expect(keluaran?.baris.map(({ kode_aksi, urutan }) => [kode_aksi, urutan])).toEqual([
		['2', 1],
		['2', 2],
		['1', 1],
	]);
	expect(others).toEqual([]);
});

test('an action without outputs has empty lists, and rows of several road maps say which they are of', () => {
	const tables = composeTables(
		[
			{ kode: '3', petaId: 'a' },
			{ kode: '1', petaId: 'b' },
		],
		published,
		true,
	);
	expect(tables.map(({ nama, baris }) => [nama, baris.length])).toEqual([
		['aksi', 2],
		['rencana_tahunan', 1],
	]);
	expect(tables[0].baris).toMatchObject([
		{ peta_jalan: 'a', kode: '3', target_teks: [], rencana_tahunan: [] },
		{ peta_jalan: 'b', kode: '1', target_teks: [], rencana_tahunan: ['2031: x, y'] },
	]);
	expect(tables[1]?.baris[0]).toMatchObject({ peta_jalan: 'b', tahun: 2031 });
});

test('an action that is not published makes no download', () => {
	expect(() => composeTables([{ kode: '9', petaId: 'a' }], published, false)).toThrow('9');
});
