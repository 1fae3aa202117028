import { beforeEach, expect, test } from 'vitest';
import type { Language } from '../../../src/search/bahasa.ts';
import { parseRecordList, serializeRecordList } from '../../../src/search/daftar-rekaman.ts';
import { splitWords } from '../../../src/search/kata.ts';
import { SearchEngine, type SearchSource } from '../../../src/search/mesin.ts';
import { mapFacets } from '../../../src/search/segi.ts';
import { listRecordPhrases, groupSinonim } from '../../../src/search/sinonim.ts';
import { addedWords } from '../../../src/search/tambahan.ts';

/** A small index: records by name with road map and words. */
const isi: Record<string, [peta: string, teks: string]> = {
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
const akar = new Map([['pengelolaan', ['kelola']]]);
const kata = new Map(
	Object.entries(isi).map(([id, [, teks]]) => [
		id,
		[...splitWords(teks), ...addedWords(teks, akar, listRecordPhrases(kelompok), 1)],
	]),
);
const bahasa: Language = {
	akar: new Set(['kelola']),
	queryPhrases: listRecordPhrases(kelompok),
	frasaRekaman: listRecordPhrases(kelompok),
};
const daftar = parseRecordList(
	serializeRecordList(
		Object.entries(isi).map(([id, [peta]]) => ({
			halaman: id,
			segi: { ...mapFacets(() => []), jenis: ['Rencana aksi'], peta: [peta] },
		})),
		(kode) => ({ 'barat-2030': 'Barat 2030', 'timur-2030': 'Timur 2030' })[kode] ?? kode,
	),
	Object.keys(isi),
);

let putus = false;
let dilupakan = 0;
let dibacaHuruf: string[] = [];

/** Looks up as Pagefind does: in quotes only these words in a row, else every word and what begins like it. */
const sumber: SearchSource = {
	async find(tanya) {
		if (putus) throw new Error('putus');
		const kutip = tanya.startsWith('"');
		const dicari = tanya.replaceAll('"', '');
		return [...kata].flatMap(([id, milik]) => {
			const ada = kutip
				? ` ${milik.join(' ')} `.includes(` ${dicari} `)
				: dicari.split(' ').every((satu) => milik.some((lain) => lain.startsWith(satu)));
			// Words that were added for the index weigh less than the record's own.
			const score = isi[id]?.[1].toLowerCase().includes(dicari) ? 1 : 0.5;
			return ada ? [{ id, score, data: () => this.content(id) }] : [];
		});
	},
	content: async (id) => ({ url: `/${id}/`, content: isi[id]?.[1] ?? '', meta: {} }),
	language: async () => bahasa,
	records: async () => daftar,
	async vocabulary(huruf) {
		dibacaHuruf.push(huruf);
		return new Map(
			[...kata.values()].flat().flatMap((satu) => (satu.startsWith(huruf) ? [[satu, 1]] : [])),
		);
	},
	forget: () => void dilupakan++,
};
let mesin: SearchEngine;
const cari = async (q: string) => (await mesin.find(q)).hasil;

beforeEach(() => {
	mesin = new SearchEngine(sumber);
	putus = false;
	dilupakan = 0;
	dibacaHuruf = [];
});

test('the word as typed comes before words derived from it', async () => {
	expect(await cari('kelola')).toEqual(['persis', 'disebut', 'turunan']);
});

test('a derived word finds its root, an everyday word the official one', async () => {
	expect(await cari('pengelolaan')).toContain('persis');
	expect(await cari('suap')).toEqual(['suap']);
});

test('a joined form that no record has finds what its parts find', async () => {
	expect(await cari('SP4N-LAPOR!')).toEqual(['kode']);
	expect(await cari('Pasal-4')).toEqual(await cari('pasal 4'));
	expect((await cari('pasal4'))[0]).toBe('pasal');
	expect(await cari('pelayanan,publik')).toEqual(await cari('pelayanan publik'));
	expect(await cari('"SP4N-LAPOR"')).toEqual(['kode']);
});

test('a code is one thing in every way of writing it, also when it is not typed to its end', async () => {
	for (const q of ['BR-5.2.c', 'br5.2.c', 'br 5.2.c', 'BR-5.2'])
		expect(await cari(q), q).toEqual(['kode']);
});

test('a record that has a joined form comes before those that have its parts', async () => {
	expect((await cari('e-Sistem'))[0]).toBe('gabung');
	expect(await cari('"e-Sistem"')).toEqual(['gabung']);
});

test('a number that no record has is not taken apart', async () => {
	expect(await cari('4,2')).toEqual([]);
});

test('a phrase in quotes must stand there exactly', async () => {
	expect(await cari('"mal pelayanan publik"')).toEqual(['barisan']);
	expect(await cari('"mal pelayanan" publik')).toEqual(['barisan']);
	expect(await cari('"publik pelayanan"')).toEqual([]);
});

test('words that stand in a row come before the same words apart', async () => {
	expect((await cari('pelayanan publik')).slice(0, 2)).toEqual(['barisan', 'terpisah']);
});

test('an unfinished word is completed, a misspelt one is read as the nearest and that is said', async () => {
	expect(await cari('gratif')).toEqual(['suap']);
	const { hasil, readAs: dibaca } = await mesin.find('penhaduan');
	expect(hasil).toEqual(['persis']);
	expect(dibaca).toEqual([{ kata: 'penhaduan', sebagai: ['pengaduan'] }]);
});

test('a misspelt everyday word is read as the word that has synonyms', async () => {
	const { hasil, readAs: dibaca } = await mesin.find('suaap');
	expect(hasil).toEqual(['suap']);
	expect(dibaca).toEqual([{ kata: 'suaap', sebagai: ['suap'] }]);
});

test('a wrong first letter is looked for in all words only when nothing else is asked for', async () => {
	expect(await cari('oengaduan')).toEqual(['persis']);
	expect(dibacaHuruf.length).toBeGreaterThan(20);
	dibacaHuruf = [];
	expect(await cari('oengaduan arsip')).toContain('turunan');
	expect(dibacaHuruf).toEqual(['o']);
});

test('the name of a road map says where to look, and alone what to look for', async () => {
	expect((await cari('arsip timur'))[0]).toBe('disebut');
	expect((await cari('arsip barat'))[0]).toBe('turunan');
	expect(await cari('timur')).toEqual([]);
});

test('a query without words finds nothing, and everything can be had in the order of the site', async () => {
	expect(await cari('  ')).toEqual([]);
	expect(await cari('!?')).toEqual([]);
	expect(await mesin.all()).toEqual(Object.keys(isi));
});

test('when the connection drops the query fails instead of finding nothing, and the next one begins anew', async () => {
	putus = true;
	await expect(cari('gratifikasi')).rejects.toThrow('putus');
	expect(dilupakan).toBe(1);
	putus = false;
	expect(await cari('gratifikasi')).toEqual(['suap']);
});

test('after a failure nothing of the old index is mixed with the new one', async () => {
	expect(await cari('gratifikasi')).toEqual(['suap']);
	putus = true;
	await expect(cari('arsip')).rejects.toThrow('putus');
	// The word that had been found is asked for again.
	await expect(cari('gratifikasi')).rejects.toThrow('putus');
	putus = false;
	expect(await cari('gratifikasi')).toEqual(['suap']);
});

test('what a record says can be fetched whether or not a query has found it', async () => {
	expect((await mesin.content('suap')).content).toBe('Pelaporan gratifikasi');
});
