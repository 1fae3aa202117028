import { expect, test } from 'vitest';
import { bacaDaftarKata, tulisDaftarKata } from '../../../src/search/daftar-kata.ts';
import { ejaanDekat, lanjutan } from '../../../src/search/ejaan.ts';
import { kataMirip } from '../../../src/search/saran.ts';

const kosakata = new Map([
	['pengelolaan', 64],
	['pengelola', 8],
	['pengaduan', 32],
	['izin', 16],
	['izinan', 1],
	['birokrasi', 128],
	['kt52c', 1],
]);

test('a list of words is read as it was written, frequencies to a power of two', () => {
	expect(bacaDaftarKata(tulisDaftarKata(kosakata))).toEqual(new Map([...kosakata].toSorted()));
	expect(
		bacaDaftarKata(
			tulisDaftarKata(
				new Map([
					['a', 3],
					['b-c', 1],
				]),
			),
		),
	).toEqual(new Map([['a', 4]]));
	expect(bacaDaftarKata('')).toEqual(new Map());
});

test('an unfinished word is completed by the most frequent words first', () => {
	expect(lanjutan('penge', kosakata)).toEqual(['pengelolaan', 'pengelola']);
	expect(lanjutan('kt5', kosakata)).toEqual(['kt52c']);
	expect(lanjutan('p', kosakata)).toEqual([]);
});

test.each([
	['pengeloaan', 'one letter less'],
	['pengelolaaan', 'one letter more'],
	['pengelilaan', 'another letter'],
	['pengelloaan', 'two letters changed places'],
])('%s (%s) is read as the word that was meant', (kata) => {
	expect(ejaanDekat(kata, kosakata)).toEqual(['pengelolaan']);
});

test('short words and codes are not corrected, they would mean too much', () => {
	expect(ejaanDekat('izi', kosakata)).toEqual([]);
	expect(ejaanDekat('kt52d', kosakata)).toEqual([]);
});

test('words two letters away are offered, nearest first, but not searched for', () => {
	expect(ejaanDekat('birokarsia', kosakata)).toEqual([]);
	expect(kataMirip('birokrsai', kosakata)).toEqual(['birokrasi']);
	expect(kataMirip('pengelolan', kosakata)).toEqual(['pengelolaan', 'pengelola']);
});
