import { expect, test } from 'vitest';
import {
	formatAreaCell,
	formatMissingLink,
	formatSatuanSkala,
	listBasics,
} from '../../../src/domain/comparison-sentences.ts';
import { kelengkapan } from '../../../src/domain/kelengkapan.ts';
import {
	formatExplorerLink,
	formatKelengkapanRealisasi,
	formatMissing,
} from '../../../src/domain/kelengkapan-sentences.ts';
import { sampleIndikator, samplePeta } from '../samples.ts';

const peta = samplePeta();
const [share] = kelengkapan(peta);
if (!share) throw new Error('Completeness has shares.');

test('an area says what it holds, and that rows are lost', () => {
	const cell = {
		area: 'a',
		nama: 'A',
		nomor: 1,
		aksi: 12,
		kelompok: 0,
		keluaran: 0,
		indikator: 2,
		kegiatan: 0,
	};
	expect(formatAreaCell({ ...cell, hilang: true })).toBe(
		'12 aksi yang terbaca, tanpa kelompok; 2 indikator',
	);
	expect(formatAreaCell({ ...cell, hilang: false, kelompok: 3, kegiatan: 4, indikator: 0 })).toBe(
		'12 aksi dalam 3 kelompok; 4 kegiatan dengan target tiap tahun',
	);
});

test('a missing unit says whether its table has a column for it', () => {
	const indikator = [sampleIndikator({ satuan: null }), sampleIndikator({ kode: 'lain' })];
	const [unitless] = indikator;
	if (!unitless) throw new Error('There are two.');
	expect(formatSatuanSkala({ ...peta, indikator }, unitless)).toBe(
		'sel satuan kosong; skor atau indeks',
	);
	expect(formatSatuanSkala({ ...peta, indikator: [unitless] }, unitless)).toMatch(/^tanpa kolom/);
});

test('the first facts have a cell for each road map', () => {
	for (const { sel } of listBasics([peta, peta])) expect(sel).toHaveLength(2);
	expect(listBasics([peta])[0]?.sel).toEqual(['2021–2025']);
});

test('a share says how many lack it, or that none does', () => {
	const none = { ...share, shortfall: [] };
	expect(formatMissingLink(none)).toBe('Tidak ada yang kurang');
	expect(formatMissing(none)).toBe('Tidak ada rencana aksi yang kurang.');
	const one = { ...share, shortfall: [{ kode: 'a', nama: 'A', ke: '/', kelompok: '', isi: null }] };
	expect(formatMissingLink({ ...one, bertempat: true })).toBe('Daftar yang kurang (1)');
	expect(formatMissingLink({ ...one, bertempat: false })).toBe('Daftar yang tidak terhitung (1)');
	expect(formatMissing({ ...one, bertempat: true })).toBe('Yang tidak memenuhi: 1 rencana aksi.');
	expect(formatMissing({ ...one, bertempat: false })).toMatch(/^Karena itu 1 rencana aksi/);
	expect(formatExplorerLink({ ...one, penjelajah: { isi: 'kurang', ke: '/' } })).toBe(
		'Buka 1 yang tidak memenuhi di penjelajah',
	);
});

test('realisation is told with what it lacks', () => {
	const counts = {
		indikator: 3,
		tahun: [],
		tanpaTarget: 1,
		tanpaTahun: 0,
		aksi: 9,
		aksiBerkeadaan: 0,
	};
	expect(formatKelengkapanRealisasi(counts, 'rencana aksi', 'tema')).toMatch(
		/^3 ukuran .*indikator tema.* 0 punya realisasi di situs ini\. 1 realisasi lain menyangkut tahun yang tidak bertarget\. Dari 9 rencana aksi, 0 punya keadaan atau laporan di situs ini\.$/,
	);
});
