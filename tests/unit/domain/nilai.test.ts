import { describe, expect, test } from 'vitest';
import {
	bertarget,
	dapatDigambar,
	keadaan,
	letakNilai,
	semuaNilai,
} from '../../../src/domain/nilai.ts';
import { indikatorContoh } from '../contoh.ts';

const peringkat = {
	jenis: 'peringkat' as const,
	urutan: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'],
	rentang: null,
};
const tingkat = {
	jenis: 'tingkat' as const,
	urutan: ['1', '2', '3 Dengan Catatan', '3'],
	rentang: null,
};

describe('keadaan', () => {
	test('keeps a printed dash, an empty cell and a zero apart', () => {
		expect(keadaan('-')).toBe('strip');
		expect(keadaan('')).toBe('kosong');
		expect(keadaan(null)).toBe('kosong');
		expect(keadaan('0')).toBe('ada');
	});
});

describe('letakNilai', () => {
	test('orders grades by the declared scale, not by the alphabet', () => {
		const letak = ['C', 'CC', 'B', 'BB', 'A', 'AA'].map(
			(teks) => letakNilai(teks, peringkat) ?? -1,
		);
		expect([...letak].sort((a, b) => a - b)).toEqual(letak);
	});

	test('puts a level with remarks below the plain level', () => {
		expect(letakNilai('3 Dengan Catatan', tingkat)).toBeLessThan(letakNilai('3', tingkat) ?? -1);
	});

	test('places no dash, blank or unknown word', () => {
		for (const teks of ['-', null, 'Z']) expect(letakNilai(teks, peringkat)).toBeNull();
	});

	test('places zero at zero', () => {
		expect(letakNilai('0', { jenis: 'jumlah', urutan: [], rentang: null })).toBe(0);
	});
});

describe('semuaNilai', () => {
	test('keeps a gap as a value that is not there', () => {
		const nilai = semuaNilai(indikatorContoh());
		expect(nilai.map((satu) => satu.nilai)).toEqual([60.92, 61.68, null, 65]);
		expect(nilai[2]).toMatchObject({ keadaan: 'kosong', letak: null, tahun: 2022 });
	});

	test('adds published realisation after the targets', () => {
		const indikator = indikatorContoh({
			realisasi: [{ tahun: 2021, teks: '62', tanggal_terbit: '2022-03-01', sumber: 'LKjIP 2021' }],
		});
		expect(semuaNilai(indikator).at(-1)).toMatchObject({ peran: 'realisasi', nilai: 62 });
	});
});

test('an indicator has targets only when a target year carries a value', () => {
	expect(bertarget(indikatorContoh())).toBe(true);
	const kosong = indikatorContoh({
		nilai: [
			{ peran: 'baseline', tahun: null, teks: '1,14' },
			{ peran: 'target', tahun: 2021, teks: null },
			{ peran: 'target', tahun: 2022, teks: '-' },
		],
	});
	expect(bertarget(kosong)).toBe(false);
	expect(dapatDigambar(kosong)).toBe(false);
});
