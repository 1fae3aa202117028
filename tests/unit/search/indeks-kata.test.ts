import { expect, test } from 'vitest';
import type { Bahasa } from '../../../src/search/bahasa.ts';
import { IndeksKata } from '../../../src/search/indeks-kata.ts';

const baris = [
	'kt-1.1.a pengelolaan pengaduan masyarakat',
	'kt-1.1.b penetapan indikator kinerja',
	'kt-1.2.a tunjangan kinerja pegawai',
].map((kata) => ({ kata }));
const bahasa: Bahasa = {
	akar: new Set(['kelola', 'adu']),
	frasaKueri: new Map([['gaji', ['qz0']]]),
	frasaRekaman: new Map([
		['gaji', ['qz0']],
		['tunjangan kinerja', ['qz0']],
	]),
};
const cocok = (q: string) => {
	const pencocok = new IndeksKata(baris).pencocok(q, bahasa);
	return pencocok && baris.flatMap(({ kata }, i) => (pencocok(kata, i) ? i : []));
};

test.each([
	['kelola', [0]],
	['mengelola aduan', [0]],
	['gaji', [2]],
	['kinerja', [1, 2]],
	['kt-1.2', [2]],
	['pengad', [0]],
	['"indikator kinerja"', [1]],
	['"kinerja indikator"', []],
	['kinerja yang', [1, 2]],
])('%s finds rows %j', (q, letak) => {
	expect(cocok(q)).toEqual(letak);
});

test('an empty query is no test', () => {
	expect(cocok('  ')).toBeNull();
	expect(cocok('?!')).toBeNull();
});
