import { describe, expect, test } from 'vitest';
import {
	makeAksiAreaChart,
	makeAksiOpdChart,
	makeOpdJenisChart,
	makeTargetChart,
	makeOpdTypeChart,
} from '../../../src/charts/ikhtisar.ts';
import type { Chart } from '../../../src/charts/spesifikasi.ts';
import { petaContoh, programContoh } from '../contoh.ts';

const nilai = (grafik: Chart | null) =>
	grafik?.kategori.map((nama, i) => [nama, grafik.deret[0]?.titik[i]?.letak]);
const tanpaAksi = petaContoh([
	programContoh({ kelompok: [{ nomor: null, nama: null, aksi: [] }] }),
]);

test('actions by area lead to the area', () => {
	const grafik = makeAksiAreaChart(petaContoh(), new Map([['tatalaksana', 'Tata laksana']]));
	expect(nilai(grafik)).toEqual([['Tata laksana', 2]]);
	expect(grafik.tautan).toEqual(['/contoh/program/tatalaksana/']);
});

test('actions by area say so when the names are not those of the document', () => {
	const disingkat = 'Nama areanya disingkat situs ini.';
	const singkat = new Map([['tatalaksana' as const, 'Tata laksana']]);
	expect(makeAksiAreaChart(petaContoh(), singkat).temuan).toContain(disingkat);
	expect(makeAksiAreaChart(petaContoh(), new Map()).temuan).not.toContain(disingkat);
});

test('actions by agency count the lead, and nothing when none is named', () => {
	expect(nilai(makeAksiOpdChart(petaContoh()))).toEqual([
		['BAPPEDA', 1],
		['BPKAD', 1],
	]);
	expect(makeAksiOpdChart(tanpaAksi)).toBeNull();
});

test('those that lead most actions end where the number falls, and never between equals', () => {
	const aksi = ['bappeda', 'bappeda', 'bpkad'].map((kode, i) => ({
		kode: `KT-${i + 1}`,
		nomor: String(i + 1),
		nama: `Aksi ${i + 1}`,
		penanggung_jawab: [kode],
		penanggung_jawab_tertulis: kode,
	}));
	const peta = petaContoh([programContoh({ kelompok: [{ nomor: null, nama: null, aksi }] })]);
	expect(makeAksiOpdChart(peta, 1)?.kategori).toEqual(['BAPPEDA']);
	expect(makeAksiOpdChart(petaContoh(), 1)?.kategori).toEqual(['BAPPEDA', 'BPKAD']);
});

test('outputs by kind of target keep a kind that none has', () => {
	const grafik = makeTargetChart(petaContoh());
	expect(nilai(grafik)).toEqual([
		['Terukur (angka atau rentang)', 1],
		['Tertulis, bukan satu angka', 0],
		['Angkanya berupa titik-titik', 0],
		['Tidak tercantum', 1],
	]);
	expect(grafik?.temuan).toBe(
		'1 dari 2 keluaran rencana aksi punya target terukur: angka atau rentang.',
	);
	expect(makeTargetChart(tanpaAksi)).toBeNull();
});

describe('agencies', () => {
	const peta = petaContoh();
	const [bappeda, bpkad] = peta.perangkatDaerah;
	if (!bappeda || !bpkad) throw new Error('The sample has no agencies.');
	const dinas = { ...bpkad, kode: 'dinas', jenis: 'dinas' as const, tipe: 'TIPE A' };

	test('by kind, the most frequent first; only those of the list when there is one', () => {
		const daftar = [dinas, bappeda, bpkad, { ...dinas, kode: 'lain', terdaftar: false }];
		expect(nilai(makeOpdJenisChart({ ...peta, perangkatDaerah: daftar }))).toEqual([
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
		const tanpaDaftar = { ...bappeda, terdaftar: false };
		expect(makeOpdJenisChart({ ...peta, perangkatDaerah: [tanpaDaftar] }).temuan).toContain(
			'tidak memuat daftar lengkap',
		);
	});
});
