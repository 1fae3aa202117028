import { expect, test } from 'vitest';
import type { Language } from '../../../src/search/bahasa.ts';
import { parseQuery } from '../../../src/search/kueri.ts';
import { writeApart } from '../../../src/search/gabungan.ts';
import { listRecordPhrases, groupSinonim } from '../../../src/search/sinonim.ts';

const frasa = listRecordPhrases(
	groupSinonim([
		{ kode: 'warga', arah: 'dua', kata: ['warga', 'masyarakat'] },
		{ kode: 'mpp', arah: 'dua', kata: ['MPP', 'mal pelayanan publik'] },
	]),
);
/** Joined forms that some record has. */
const dikenal = new Set(['kt52c', 'pkqw2', '6168']);
const bahasa: Language = {
	akar: new Set(['kelola', 'layan']),
	queryPhrases: frasa,
	frasaRekaman: frasa,
};
const baca = (q: string) => parseQuery(writeApart(q, (kunci) => dikenal.has(kunci)).q, bahasa);
const kata = (q: string) => baca(q).kata.map((satu) => satu.kata);
const sandi = (q: string) =>
	baca(q).kata.map((satu) => satu.sandi.map((isi) => `${isi.cara} ${isi.kata}`));

test('a word is looked for as it is typed, then by its root and by its synonyms', () => {
	expect(sandi('pengelolaan')).toEqual([['kata pengelolaan', 'akar kelola']]);
	expect(sandi('Warga')).toEqual([['kata warga', 'sinonim qz0']]);
});

test('a phrase that means the same as an abbreviation stands for each of its words, which mean nothing else', () => {
	expect(sandi('mal pelayanan publik')).toEqual([
		['kata mal', 'sinonim qz1'],
		['kata pelayanan', 'sinonim qz1'],
		['kata publik', 'sinonim qz1'],
	]);
});

test('a phrase is known with an ending that says whose it is', () => {
	expect(sandi('mal pelayanan publiknya').at(-1)).toEqual(['kata publiknya', 'sinonim qz1']);
});

test('words that say nothing are left out, unless there is nothing else', () => {
	expect(kata('siapa yang mengurus izin di pekalongan')).toEqual([
		'mengurus',
		'izin',
		'pekalongan',
	]);
	expect(kata('yang di')).toEqual(['yang', 'di']);
});

test('codes and numbers stay whole, also with a space after the letters', () => {
	expect(kata('KT-5.2.c')).toEqual(['kt52c']);
	expect(kata('kt 5.2.c')).toEqual(['kt52c']);
	expect(kata('PK-QW.2')).toEqual(['pkqw2']);
	expect(kata('61,68')).toEqual(['6168']);
});

test('words joined by a slash or dash are looked for apart', () => {
	expect(kata('barang/jasa')).toEqual(['barang', 'jasa']);
	expect(kata('anti-korupsi')).toEqual(['anti', 'korupsi']);
});

test('phrases in quotes of any kind are kept together', () => {
	expect(baca('"benturan kepentingan" 2020').frasa).toEqual(['benturan kepentingan']);
	expect(baca('“Zona Integritas”').frasa).toEqual(['zona integritas']);
	expect(kata('"benturan kepentingan" 2020')).toEqual(['2020']);
});

test.each(['', '   ', '!?.,', '""', '" "', '<>'])('%j asks for nothing', (q) => {
	expect(baca(q)).toEqual({ frasa: [], kata: [] });
});

test('an unclosed quote is a sign like any other', () => {
	expect(kata('"zona integritas')).toEqual(['zona', 'integritas']);
});

test('markup is words like any other', () => {
	expect(kata('<script>alert(1)</script>')).not.toContain('<script>');
});

test('a query of any length costs no more than a dozen words', () => {
	expect(kata(Array.from({ length: 3000 }, (_, i) => `kata${i}`).join(' '))).toHaveLength(12);
	expect(kata('a'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(300);
});
