import { expect, test } from 'vitest';
import { countPetaJalan } from '../../../src/domain/counts.ts';
import { listOpdDuties } from '../../../src/domain/opd.ts';
import {
	summarizeArea,
	summarizeAllIndikator,
	summarizeAllOpd,
	summarizeAllAksi,
	summarizeMonev,
	summarizeOpd,
	summarizePelaksana,
	summarizePetaJalan,
} from '../../../src/domain/summary.ts';
import { sampleIndikator, samplePeta } from '../samples.ts';

const peta = samplePeta();

test('a road map is summed up in its own words, with the figures that they ask for', () => {
	const dokumen = {
		...peta.dokumen,
		ringkas: '{aksi} aksi dalam {area} area, {indikator} ukuran.',
	};
	expect(summarizePetaJalan(dokumen, countPetaJalan(peta))).toBe('2 aksi dalam 1 area, 0 ukuran.');
});

test('an area counts its titled groups only', () => {
	const [program] = peta.program;
	if (!program) throw new Error('The sample has an area.');
	expect(summarizeArea(peta, program, 2, 'Cara kerja.')).toBe(
		'area 5 memuat 2 rencana aksi dalam 1 kelompok. Cara kerja.',
	);
	expect(summarizeArea(peta, { ...program, kelompok: [] }, 0)).toBe(
		'area 5 memuat 0 rencana aksi.',
	);
});

test('all road maps together say how many actions of how many', () => {
	expect(summarizeAllAksi([peta, peta], 4)).toBe(
		'4 rencana aksi dari 2 peta jalan, menurut area nasional.',
	);
});

test('an agency says on what it is named, or that nothing falls to it', () => {
	const [bappeda] = peta.perangkatDaerah;
	if (!bappeda) throw new Error('The sample has agencies.');
	expect(summarizeOpd(peta, bappeda, listOpdDuties(peta, 'bappeda'))).toBe(
		'dokumen ini menyebut BAPPEDA pada 1 rencana aksi sebagai Penanggung jawab.',
	);
	expect(summarizeOpd(peta, bappeda, listOpdDuties(peta, 'lain'))).toMatch(
		/^dokumen ini mendaftar BAPPEDA, tetapi tidak sebagai pelaksana/,
	);
	expect(summarizeAllOpd(peta)).toMatch(
		/^2 perangkat daerah atau unit memegang rencana aksi\. Daftar perangkat daerah dalam dokumen memuat 2 baris\.$/,
	);
});

test('indicators are counted by kind, and those with a target apart', () => {
	const indikator = [
		sampleIndikator(),
		sampleIndikator({ kode: 'lain', jenis: 'area', area: 'tatalaksana', nilai: [] }),
	];
	expect(summarizeAllIndikator({ ...peta, indikator })).toBe(
		'2 ukuran yang tercantum dalam dokumen: 1 indikator sasaran dan 1 indikator area. 1 dari 2 ukuran itu punya target sedikitnya pada satu tahun. Realisasi tidak dimuat di situs ini.',
	);
});

test('what a document lacks is said', () => {
	expect(summarizeMonev(peta)).toBe(
		'dokumen tidak memuat tabel pemantauan dan evaluasi. Realisasi tidak dimuat di situs ini.',
	);
	expect(summarizePelaksana(peta)).toMatch(
		/: 0 tim atau kelompok kerja; susunan anggotanya tidak disebutkan dalam sumber\.$/,
	);
});
