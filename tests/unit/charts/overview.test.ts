import { describe, expect, test } from 'vitest';
import {
	makeAksiAreaChart,
	makeAksiOpdChart,
	makeOpdJenisChart,
	makeTargetChart,
	makeOpdTypeChart,
} from '../../../src/charts/overview.ts';
import type { Chart } from '../../../src/charts/specification.ts';
import { samplePeta, sampleProgram } from '../samples.ts';

const nilai = (chart: Chart | null) =>
	chart?.kategori.map((name, i) => [name, chart.deret[0]?.titik[i]?.letak]);
const withoutAksi = samplePeta([
	sampleProgram({ kelompok: [{ nomor: null, nama: null, aksi: [] }] }),
]);

test('actions by area bear the names of the document and lead to the area', () => {
	const chart = makeAksiAreaChart(samplePeta());
	expect(nilai(chart)).toEqual([['Tatalaksana', 2]]);
	expect(chart.tautan).toEqual(['/contoh/program/tatalaksana/']);
});

test('actions by agency count the lead, and nothing when none is named', () => {
	expect(nilai(makeAksiOpdChart(samplePeta()))).toEqual([
		['BAPPEDA', 1],
		['BPKAD', 1],
	]);
	expect(makeAksiOpdChart(withoutAksi)).toBeNull();
});

test('those that lead most actions end where the number falls, and never between equals', () => {
	const aksi = ['bappeda', 'bappeda', 'bpkad'].map((kode, i) => ({
		kode: `KT-${i + 1}`,
		nomor: String(i + 1),
		nama: `Aksi ${i + 1}`,
		penanggung_jawab: [kode],
		penanggung_jawab_tertulis: kode,
	}));
	const peta = samplePeta([sampleProgram({ kelompok: [{ nomor: null, nama: null, aksi }] })]);
	expect(makeAksiOpdChart(peta, 1)?.kategori).toEqual(['BAPPEDA']);
	expect(makeAksiOpdChart(samplePeta(), 1)?.kategori).toEqual(['BAPPEDA', 'BPKAD']);
});

test('outputs by kind of target keep a kind that none has', () => {
	const chart = makeTargetChart(samplePeta());
	expect(nilai(chart)).toEqual([
		['Terukur (angka atau rentang)', 1],
		['Tertulis, bukan satu angka', 0],
		['Angkanya berupa titik-titik', 0],
		['Tidak tercantum', 1],
	]);
	expect(chart?.temuan).toBe(
		'1 dari 2 keluaran rencana aksi punya target terukur (angka atau rentang).',
	);
	expect(makeTargetChart(withoutAksi)).toBeNull();
});

describe('agencies', () => {
	const peta = samplePeta();
	const [bappeda, bpkad] = peta.perangkatDaerah;
	if (!bappeda || !bpkad) throw new Error('The sample has no agencies.');
	const dinas = { ...bpkad, kode: 'dinas', jenis: 'dinas' as const, tipe: 'TIPE A' };

	test('by kind, the most frequent first; only those of the list when there is one', () => {
		const list = [dinas, bappeda, bpkad, { ...dinas, kode: 'lain', terdaftar: false }];
		expect(nilai(makeOpdJenisChart({ ...peta, perangkatDaerah: list }))).toEqual([
			['Badan', 2],
			['Dinas', 1],
		]);
	});

	test('by printed type say which have none, and give no chart when no type is printed', () => {
		expect(nilai(makeOpdTypeChart({ ...peta, perangkatDaerah: [dinas, bappeda, bpkad] }))).toEqual([
			['Tipe tidak disebutkan', 2],
			['TIPE A', 1],
		]);
		expect(makeOpdTypeChart(peta)).toBeNull();
	});

	test('of a document without a list are said to be all that it names', () => {
		const withoutList = { ...bappeda, terdaftar: false };
		expect(makeOpdJenisChart({ ...peta, perangkatDaerah: [withoutList] }).temuan).toContain(
			'tidak memuat daftar lengkap',
		);
	});
});
