import { expect, test } from 'vitest';
import { compareArea, compareIndikator } from '../../../src/domain/comparison.ts';
import { countPetaJalan } from '../../../src/domain/counts.ts';
import { hasColumns } from '../../../src/domain/nilai.ts';
import { makeComparisonTable } from '../../../src/exports/comparison.ts';
import { sampleIndikator, samplePeta, sampleProgram } from '../samples.ts';

const area = [
	{ kode: 'tatalaksana', nama: 'Tatalaksana', penjelasan: 'Cara kerja.', kerangka: 'kerangka-uji' },
];
const bertabel = {
	...samplePeta(),
	id: 'a',
	indikator: [sampleIndikator({ padanan: 'indeks-rb' })],
};
const succeeded = {
	...samplePeta([sampleProgram({ hasil: [{ teks: 'Indeks minimal 80', padanan: 'indeks-rb' }] })]),
	id: 'b',
};

test('an indicator that a document names only as a result is never told as absent', () => {
	const [row] = compareIndikator([bertabel, succeeded]);
	expect(row?.sel[1]).toMatchObject({
		indikator: [],
		sebutan: [
			{
				teks: 'Indeks minimal 80',
				sumber: 'BAB IV.4, tabel Program, area 5, hasil yang diharapkan',
			},
		],
	});
	const own = makeComparisonTable([bertabel, succeeded], area).baris.filter(
		(oneRow) => oneRow.jenis === 'indikator' && oneRow.peta_jalan === 'b',
	);
	expect(own).toMatchObject([{ ada: true, nama: 'Indeks minimal 80' }]);
});

test('an area with lost rows says that its actions are those that could be read', () => {
	const kelompok = [
		{
			nomor: '1',
			nama: null,
			hilang_di_awal: 'Huruf a hilang.',
			aksi: [{ kode: 'KT-5.1', nomor: 'b', nama: 'Memantau' }],
		},
	];
	const peta = samplePeta([sampleProgram({ kelompok })]);
	expect(compareArea([peta, bertabel], area)[0]?.sel.map((areaCell) => areaCell?.hilang)).toEqual([
		true,
		false,
	]);
});

test('targets that outputs repeat each year are counted apart from activities with yearly columns', () => {
	const keluaran = ['1 (satu) kegiatan/tahun', '... kegiatan/tahun', '1 (satu) sistem', null].map(
		(target) => ({
			kriteria: null,
			indikator: 'Jumlah',
			target,
			penanggung_jawab_tertulis: null,
		}),
	);
	const kelompok = [
		{ nomor: '1', nama: 'Satu', aksi: [{ kode: 'KT-5.1', nomor: 'a', nama: 'x', keluaran }] },
	];
	expect(countPetaJalan(samplePeta([sampleProgram({ kelompok })]))).toMatchObject({
		kegiatanBertarget: 0,
		keluaran: 4,
		keluaranPerTahun: 1,
	});
});

test('a blank cell is told apart from a table that has no such column', () => {
	const empty = sampleIndikator({
		kode: 'x',
		satuan: null,
		sumber: { bagian: 'BAB IV', tabel: 'A', letak: 'baris 2' },
	});
	const other = sampleIndikator({
		kode: 'y',
		satuan: null,
		sumber: { bagian: 'BAB II', tabel: 'B', letak: 'baris 1' },
	});
	const content = sampleIndikator({
		kode: 'z',
		satuan: '%',
		sumber: { bagian: 'BAB IV', tabel: 'A', letak: 'baris 1' },
	});
	expect(hasColumns([empty, other, content], empty, 'satuan')).toBe(true);
	expect(hasColumns([empty, other, content], other, 'satuan')).toBe(false);
});
