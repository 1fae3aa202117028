import { expect, test } from 'vitest';
import type { Language } from '../../../src/search/language.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { writeApart } from '../../../src/search/joined-words.ts';
import { listRecordPhrases, groupSinonim } from '../../../src/search/sinonim-marks.ts';

const phrases = listRecordPhrases(
	groupSinonim([
		{ kode: 'warga', arah: 'dua', kata: ['warga', 'masyarakat'] },
		{ kode: 'mpp', arah: 'dua', kata: ['MPP', 'mal pelayanan publik'] },
	]),
);
/** Joined forms that some record has. */
const known = new Set(['kt52c', 'pkqw2', '6168']);
const language: Language = {
	akar: new Set(['kelola', 'layan']),
	queryPhrases: phrases,
	frasaRekaman: phrases,
};
const read = (q: string) => parseQuery(writeApart(q, (key) => known.has(key)).q, language);
const word = (q: string) => read(q).kata.map((oneWord) => oneWord.kata);
const standIns = (q: string) =>
	read(q).kata.map((oneWord) => oneWord.sandi.map((content) => `${content.cara} ${content.kata}`));

test('a word is looked for as it is typed, then by its root and by its synonyms', () => {
	expect(standIns('pengelolaan')).toEqual([['kata pengelolaan', 'akar kelola']]);
	expect(standIns('Warga')).toEqual([['kata warga', 'sinonim qz0']]);
});

test('a phrase that means the same as an abbreviation stands for each of its words, which mean nothing else', () => {
	expect(standIns('mal pelayanan publik')).toEqual([
		['kata mal', 'sinonim qz1'],
		['kata pelayanan', 'sinonim qz1'],
		['kata publik', 'sinonim qz1'],
	]);
});

test('a phrase is known with an ending that says whose it is', () => {
	expect(standIns('mal pelayanan publiknya').at(-1)).toEqual(['kata publiknya', 'sinonim qz1']);
});

test('words that say nothing are left out, unless there is nothing else', () => {
	expect(word('siapa yang mengurus izin di pekalongan')).toEqual([
		'mengurus',
		'izin',
		'pekalongan',
	]);
	expect(word('yang di')).toEqual(['yang', 'di']);
});

test('codes and numbers stay whole, also with a space after the letters', () => {
	expect(word('KT-5.2.c')).toEqual(['kt52c']);
	expect(word('kt 5.2.c')).toEqual(['kt52c']);
	expect(word('PK-QW.2')).toEqual(['pkqw2']);
	expect(word('61,68')).toEqual(['6168']);
});

test('words joined by a slash or dash are looked for apart', () => {
	expect(word('barang/jasa')).toEqual(['barang', 'jasa']);
	expect(word('anti-korupsi')).toEqual(['anti', 'korupsi']);
});

test('phrases in quotes of any kind are kept together', () => {
	expect(read('"benturan kepentingan" 2020').frasa).toEqual(['benturan kepentingan']);
	expect(read('“Zona Integritas”').frasa).toEqual(['zona integritas']);
	expect(word('"benturan kepentingan" 2020')).toEqual(['2020']);
});

test.each(['', '   ', '!?.,', '""', '" "', '<>'])('%j asks for nothing', (q) => {
	expect(read(q)).toEqual({ frasa: [], kata: [] });
});

test('an unclosed quote is a sign like any other', () => {
	expect(word('"zona integritas')).toEqual(['zona', 'integritas']);
});

test('markup is words like any other', () => {
	expect(word('<script>alert(1)</script>')).not.toContain('<script>');
});

test('a query of any length costs no more than a dozen words', () => {
	expect(word(Array.from({ length: 3000 }, (_, i) => `kata${i}`).join(' '))).toHaveLength(12);
	expect(word('a'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(300);
});
