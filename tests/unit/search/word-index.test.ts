import { expect, test } from 'vitest';
import type { Language } from '../../../src/search/language.ts';
import { WordIndex } from '../../../src/search/word-index.ts';

const rows = [
	'kt-1.1.a pengelolaan pengaduan masyarakat',
	'kt-1.1.b penetapan indikator kinerja',
	'kt-1.2.a tunjangan kinerja pegawai',
	'kt-2.1.a aplikasi sp4n lapor dan e-sakip, pasal 4',
].map((kata) => ({ kata }));
const language: Language = {
	akar: new Set(['kelola', 'adu']),
	queryPhrases: new Map([['gaji', ['qz0']]]),
	frasaRekaman: new Map([
		['gaji', ['qz0']],
		['tunjangan kinerja', ['qz0']],
	]),
};
const match = (q: string) => {
	const matcher = new WordIndex(rows).matcher(q, language);
	return matcher && rows.flatMap(({ kata }, i) => (matcher(kata, i) ? i : []));
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
	['SP4N-LAPOR!', [3]],
	['Pasal-4', [3]],
	['pasal4', [3]],
	['aplikasi/lapor', [3]],
	['kt1.2.a', [2]],
	['kt 1.2.a', [2]],
	['1.2.a', [2]],
	['kt1.1', [0, 1]],
	['esakip', [3]],
	['"lapor dan e-sakip"', [3]],
	['"lapor dan e sakip"', [3]],
	['pengelolaan,pengaduan', [0]],
	['9,9', []],
])('%s finds rows %j', (q, places) => {
	expect(match(q)).toEqual(places);
});

test('an empty query is no test', () => {
	expect(match('  ')).toBeNull();
	expect(match('?!')).toBeNull();
});
