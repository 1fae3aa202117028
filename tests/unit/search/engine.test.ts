import { beforeEach, expect, test } from 'vitest';
import type { Language } from '../../../src/search/language.ts';
import { parseRecordList, serializeRecordList } from '../../../src/search/record-list.ts';
import { splitWords } from '../../../src/search/words.ts';
import { SearchEngine, type SearchSource } from '../../../src/search/engine.ts';
import { mapFacets } from '../../../src/search/facets.ts';
import { listRecordPhrases, groupSinonim } from '../../../src/search/sinonim-marks.ts';
import { addedWords } from '../../../src/search/added-words.ts';

/** A small index: records by name with road map and words. */
const content: Record<string, [peta: string, text: string]> = {
	persis: ['barat-2030', 'Kelola pengaduan'],
	turunan: ['barat-2030', 'Pengelolaan arsip'],
	suap: ['timur-2030', 'Pelaporan gratifikasi'],
	barisan: ['timur-2030', 'Mal pelayanan publik dibuka'],
	terpisah: ['timur-2030', 'Pelayanan di mal untuk publik'],
	disebut: ['timur-2030', 'Arsip kantor, arsip kecamatan, dan pengelolaan lain'],
	kode: ['barat-2030', 'BR-5.2.c Aplikasi SP4N Lapor untuk warga'],
	gabung: ['barat-2030', 'Sistem lain, sistem lama, dan sistem e-Sistem'],
	pasal: ['barat-2030', 'Pasal 4 tentang tarif'],
	nomor: ['barat-2030', 'Tarif 5 menurut pasal 2, huruf c'],
};
const kelompok = groupSinonim([{ kode: 'suap', arah: 'dua', kata: ['suap', 'gratifikasi'] }]);
const roots = new Map([['pengelolaan', ['kelola']]]);
const words = new Map(
	Object.entries(content).map(([id, [, text]]) => [
		id,
		[...splitWords(text), ...addedWords(text, roots, listRecordPhrases(kelompok), 1)],
	]),
);
const language: Language = {
	akar: new Set(['kelola']),
	queryPhrases: listRecordPhrases(kelompok),
	frasaRekaman: listRecordPhrases(kelompok),
};
const list = parseRecordList(
	serializeRecordList(
		Object.entries(content).map(([id, [peta]]) => ({
			halaman: id,
			segi: { ...mapFacets(() => []), jenis: ['Rencana aksi'], peta: [peta] },
		})),
		(kode) => ({ 'barat-2030': 'Barat 2030', 'timur-2030': 'Timur 2030' })[kode] ?? kode,
	),
	Object.keys(content),
);

let broken = false;
let forgotten = 0;
let readLetters: string[] = [];

/** Looks up as Pagefind does: in quotes only these words in a row, else every word and what begins like it. */
const sumber: SearchSource = {
	async find(ask) {
		if (broken) throw new Error('putus');
		const quote = ask.startsWith('"');
		const sought = ask.replaceAll('"', '');
		return [...words].flatMap(([id, own]) => {
			const present = quote
				? ` ${own.join(' ')} `.includes(` ${sought} `)
				: sought.split(' ').every((part) => own.some((other) => other.startsWith(part)));
			// Words that were added for the index weigh less than the record's own.
			const score = content[id]?.[1].toLowerCase().includes(sought) ? 1 : 0.5;
			return present ? [{ id, score, data: () => this.content(id) }] : [];
		});
	},
	content: async (id) => ({ url: `/${id}/`, content: content[id]?.[1] ?? '', meta: {} }),
	language: async () => language,
	records: async () => list,
	async vocabulary(letter) {
		readLetters.push(letter);
		return new Map(
			[...words.values()].flat().flatMap((word) => (word.startsWith(letter) ? [[word, 1]] : [])),
		);
	},
	forget: () => void forgotten++,
};
let engine: SearchEngine;
const find = async (q: string) => (await engine.find(q)).hasil;

beforeEach(() => {
	engine = new SearchEngine(sumber);
	broken = false;
	forgotten = 0;
	readLetters = [];
});

test('the word as typed comes before words derived from it', async () => {
	expect(await find('kelola')).toEqual(['persis', 'disebut', 'turunan']);
});

test('a derived word finds its root, an everyday word the official one', async () => {
	expect(await find('pengelolaan')).toContain('persis');
	expect(await find('suap')).toEqual(['suap']);
});

test('a joined form that no record has finds what its parts find', async () => {
	expect(await find('SP4N-LAPOR!')).toEqual(['kode']);
	expect(await find('Pasal-4')).toEqual(await find('pasal 4'));
	expect((await find('pasal4'))[0]).toBe('pasal');
	expect(await find('pelayanan,publik')).toEqual(await find('pelayanan publik'));
	expect(await find('"SP4N-LAPOR"')).toEqual(['kode']);
});

test('a code is one thing in every way of writing it, also when it is not typed to its end', async () => {
	for (const q of ['BR-5.2.c', 'br5.2.c', 'br 5.2.c', 'BR-5.2'])
		expect(await find(q), q).toEqual(['kode']);
});

test('a record that has a joined form comes before those that have its parts', async () => {
	expect((await find('e-Sistem'))[0]).toBe('gabung');
	expect(await find('"e-Sistem"')).toEqual(['gabung']);
});

test('a number that no record has is not taken apart', async () => {
	expect(await find('4,2')).toEqual([]);
});

test('a phrase in quotes must stand there exactly', async () => {
	expect(await find('"mal pelayanan publik"')).toEqual(['barisan']);
	expect(await find('"mal pelayanan" publik')).toEqual(['barisan']);
	expect(await find('"publik pelayanan"')).toEqual([]);
});

test('words that stand in a row come before the same words apart', async () => {
	expect((await find('pelayanan publik')).slice(0, 2)).toEqual(['barisan', 'terpisah']);
});

test('an unfinished word is completed, a misspelt one is read as the nearest and that is said', async () => {
	expect(await find('gratif')).toEqual(['suap']);
	const { hasil, readAs: dibaca } = await engine.find('penhaduan');
	expect(hasil).toEqual(['persis']);
	expect(dibaca).toEqual([{ kata: 'penhaduan', sebagai: ['pengaduan'] }]);
});

test('a misspelt everyday word is read as the word that has synonyms', async () => {
	const { hasil, readAs: dibaca } = await engine.find('suaap');
	expect(hasil).toEqual(['suap']);
	expect(dibaca).toEqual([{ kata: 'suaap', sebagai: ['suap'] }]);
});

test('a wrong first letter is looked for in all words only when nothing else is asked for', async () => {
	expect(await find('oengaduan')).toEqual(['persis']);
	expect(readLetters.length).toBeGreaterThan(20);
	readLetters = [];
	expect(await find('oengaduan arsip')).toContain('turunan');
	expect(readLetters).toEqual(['o']);
});

test('the name of a road map says where to look, and alone what to look for', async () => {
	expect((await find('arsip timur'))[0]).toBe('disebut');
	expect((await find('arsip barat'))[0]).toBe('turunan');
	expect(await find('timur')).toEqual([]);
});

test('a query without words finds nothing, and everything can be had in the order of the site', async () => {
	expect(await find('  ')).toEqual([]);
	expect(await find('!?')).toEqual([]);
	expect(await engine.all()).toEqual(Object.keys(content));
});

test('when the connection drops the query fails instead of finding nothing, and the next one begins anew', async () => {
	broken = true;
	await expect(find('gratifikasi')).rejects.toThrow('putus');
	expect(forgotten).toBe(1);
	broken = false;
	expect(await find('gratifikasi')).toEqual(['suap']);
});

test('after a failure nothing of the old index is mixed with the new one', async () => {
	expect(await find('gratifikasi')).toEqual(['suap']);
	broken = true;
	await expect(find('arsip')).rejects.toThrow('putus');
	// The word that had been found is asked for again.
	await expect(find('gratifikasi')).rejects.toThrow('putus');
	broken = false;
	expect(await find('gratifikasi')).toEqual(['suap']);
});

test('what a record says can be fetched whether or not a query has found it', async () => {
	expect((await engine.content('suap')).content).toBe('Pelaporan gratifikasi');
});
