import { expect, test } from 'vitest';
import { makeLanguageReader } from '../../../src/search/language.ts';
import { serializeWordList } from '../../../src/search/word-list.ts';
import {
	findPhrases,
	groupPhrasesByStart,
	listRecordPhrases,
	groupSinonim,
	listGlosariumSinonim,
} from '../../../src/search/sinonim-marks.ts';

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
	const list = listRecordPhrases(kelompok);
	expect(findPhrases(['tunjangan', 'kinerja', 'dan', 'kkn'], list)).toEqual([
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
	const files = groupPhrasesByStart(kelompok);
	const asked: string[] = [];
	let failed = true;
	const read = makeLanguageReader({
		language: async () =>
			[['kelola'], [...files.keys()]]
				.map((words) => serializeWordList(new Map(words.map((word) => [word, 1]))))
				.join('\n'),
		phrase: async (start) => {
			asked.push(start);
			if (failed) throw new Error('no connection');
			return files.get(start) ?? {};
		},
	});
	await expect(read('gaji')).rejects.toThrow('no connection');
	failed = false;
	const { akar, queryPhrases: frasaKueri, frasaRekaman: records } = await read('gaji pegawai');
	expect(asked).toEqual(['gaj', 'gaj']);
	expect([...akar]).toEqual(['kelola']);
	expect(frasaKueri.get('gaji')).toEqual(['qz0']);
	expect(records.get('remunerasi')).toEqual(['qz0']);
	expect(frasaKueri.has('korupsi')).toBe(false);
});

test('a word that every object has is a phrase like others', () => {
	const own = groupSinonim([
		{ kode: 'pembangun', arah: 'dua', kata: ['constructor', 'pembangun'] },
	]);
	const files = [...groupPhrasesByStart(own).values()].flatMap((phrasesFile) =>
		Object.entries(phrasesFile),
	);
	expect(Object.fromEntries(files)).toMatchObject({
		constructor: [['qz0', 'constructor|pembangun']],
	});
});
