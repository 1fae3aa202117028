import { expect, test } from 'vitest';
import { makeLanguageReader } from '../../../src/search/bahasa.ts';
import { serializeWordList } from '../../../src/search/daftar-kata.ts';
import {
	findPhrases,
	groupPhrasesByStart,
	listRecordPhrases,
	groupSinonim,
	listGlosariumSinonim,
} from '../../../src/search/sinonim.ts';

const kelompok = groupSinonim([
	{ kode: 'gaji', arah: 'satu', kata: ['gaji', 'tunjangan kinerja', 'remunerasi'] },
	{ kode: 'korupsi', arah: 'dua', kata: ['korupsi', 'KKN'] },
	{ kode: 'sama', arah: 'dua', kata: ['e-KTP', 'E KTP'] },
]);

test('words that differ by signs and capitals alone make no group', () => {
	expect(kelompok.map(({ frasa }) => frasa[0])).toEqual(['gaji', 'korupsi']);
});

test('one way: the first word asks for the others, the others do not ask for it', () => {
	expect(kelompok[0]?.askers).toEqual(['gaji']);
	expect(kelompok[1]?.askers).toEqual(['korupsi', 'kkn']);
});

test('the longest phrase at each place is read', () => {
	const daftar = listRecordPhrases(kelompok);
	expect(findPhrases(['tunjangan', 'kinerja', 'dan', 'kkn'], daftar)).toEqual([
		{ mulai: 0, panjang: 2, tanda: ['qz0'] },
		{ mulai: 3, panjang: 1, tanda: ['qz1'] },
	]);
});

test('abbreviations of the glossary are synonyms of their long forms', () => {
	const istilah = {
		kode: 'wbs',
		istilah: 'WBS',
		kepanjangan: 'whistle blowing system',
		bahasa: 'en' as const,
		arti: '',
		sebutan_lain: ['pelaporan pelanggaran'],
		lihat: [],
	};
	expect(listGlosariumSinonim([istilah])).toEqual([
		{ kode: 'wbs', arah: 'dua', kata: ['WBS', 'whistle blowing system', 'pelaporan pelanggaran'] },
	]);
	expect(listGlosariumSinonim([{ ...istilah, kepanjangan: null, sebutan_lain: [] }])).toEqual([]);
});

test('a query learns only the phrases that begin like its words, and forgets a failure', async () => {
	const berkas = groupPhrasesByStart(kelompok);
	const diminta: string[] = [];
	let gagal = true;
	const baca = makeLanguageReader({
		language: async () =>
			[['kelola'], [...berkas.keys()]]
				.map((kata) => serializeWordList(new Map(kata.map((satu) => [satu, 1]))))
				.join('\n'),
		phrase: async (awal) => {
			diminta.push(awal);
			if (gagal) throw new Error('no connection');
			return berkas.get(awal) ?? {};
		},
	});
	await expect(baca('gaji')).rejects.toThrow('no connection');
	gagal = false;
	const { akar, queryPhrases: frasaKueri, frasaRekaman: rekaman } = await baca('gaji pegawai');
	expect(diminta).toEqual(['gaj', 'gaj']);
	expect([...akar]).toEqual(['kelola']);
	expect(frasaKueri.get('gaji')).toEqual(['qz0']);
	expect(rekaman.get('remunerasi')).toEqual(['qz0']);
	expect(frasaKueri.has('korupsi')).toBe(false);
});

test('a word that every object has is a phrase like others', () => {
	const milik = groupSinonim([
		{ kode: 'pembangun', arah: 'dua', kata: ['constructor', 'pembangun'] },
	]);
	const berkas = [...groupPhrasesByStart(milik).values()].flatMap((satu) => Object.entries(satu));
	expect(Object.fromEntries(berkas)).toMatchObject({
		constructor: [['qz0', 'constructor|pembangun']],
	});
});
