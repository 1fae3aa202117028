import { expect, test } from 'vitest';
import { type MatchManner, type FoundWord, rankRecords } from '../../../src/search/ranking.ts';

const score = (content: Record<string, [nilai: number, title?: boolean]>) =>
	new Map(Object.entries(content).map(([id, [nilai, judul = false]]) => [id, { nilai, judul }]));
const word = (
	...contents: [MatchManner, Record<string, [nilai: number, title?: boolean]>][]
): FoundWord => contents.map(([cara, own]) => ({ cara, score: score(own) }));
const urutan = (
	found: FoundWord[],
	traits: (id: string) => { jenis: string; petaDisebut: boolean } = () => ({
		jenis: 'Rencana aksi',
		petaDisebut: false,
	}),
	adjacent: ReadonlySet<string> = new Set(),
) => rankRecords(found, adjacent, 100, traits).map(({ id }) => id);

test('the word itself ranks above its root, its root above a synonym', () => {
	expect(
		urutan([word(['kata', { a: [1] }], ['akar', { b: [1] }], ['sinonim', { c: [1] }])]),
	).toEqual(['a', 'b', 'c']);
});

test('a title ranks above text', () => {
	expect(urutan([word(['kata', { teks: [1], judul: [0.9, true] }])])).toEqual(['judul', 'teks']);
});

test('records with all words rank above those with some, and those with too few are left out', () => {
	expect(
		urutan([
			word(['kata', { semua: [0.2], satu: [1] }]),
			word(['kata', { semua: [0.2], dua: [1] }]),
			word(['kata', { semua: [0.2], dua: [1] }]),
			word(['kata', { semua: [0.2], dua: [1] }]),
		]),
	).toEqual(['semua', 'dua']);
});

test('words that stand in a row count more', () => {
	const two = [word(['kata', { a: [1], b: [1] }]), word(['kata', { a: [1], b: [1] }])];
	expect(urutan(two, undefined, new Set(['b']))).toEqual(['b', 'a']);
});

test('a road map that the query names comes first, an action before a note about it', () => {
	expect(
		urutan([word(['kata', { catatan: [1, true], aksi: [1, true], disebut: [0.5] }])], (id) => ({
			jenis: id === 'catatan' ? 'Catatan sumber' : 'Rencana aksi',
			petaDisebut: id === 'disebut',
		})),
	).toEqual(['disebut', 'aksi', 'catatan']);
});

test('equal records stand in a fixed order', () => {
	expect(urutan([word(['kata', { b: [1], a: [1] }])])).toEqual(['a', 'b']);
});
