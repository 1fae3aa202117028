import { expect, test } from 'vitest';
import { type MatchManner, type FoundWord, rankRecords } from '../../../src/search/peringkat.ts';

const skor = (isi: Record<string, [nilai: number, judul?: boolean]>) =>
	new Map(Object.entries(isi).map(([id, [nilai, judul = false]]) => [id, { nilai, judul }]));
const kata = (
	...isi: [MatchManner, Record<string, [nilai: number, judul?: boolean]>][]
): FoundWord => isi.map(([cara, milik]) => ({ cara, score: skor(milik) }));
const urutan = (
	tercari: FoundWord[],
	ciri: (id: string) => { jenis: string; petaDisebut: boolean } = () => ({
		jenis: 'Rencana aksi',
		petaDisebut: false,
	}),
	runtun: ReadonlySet<string> = new Set(),
) => rankRecords(tercari, runtun, 100, ciri).map(({ id }) => id);

test('the word itself ranks above its root, its root above a synonym', () => {
	expect(
		urutan([kata(['kata', { a: [1] }], ['akar', { b: [1] }], ['sinonim', { c: [1] }])]),
	).toEqual(['a', 'b', 'c']);
});

test('a title ranks above text', () => {
	expect(urutan([kata(['kata', { teks: [1], judul: [0.9, true] }])])).toEqual(['judul', 'teks']);
});

test('records with all words rank above those with some, and those with too few are left out', () => {
	expect(
		urutan([
			kata(['kata', { semua: [0.2], satu: [1] }]),
			kata(['kata', { semua: [0.2], dua: [1] }]),
			kata(['kata', { semua: [0.2], dua: [1] }]),
		]),
	).toEqual(['semua', 'dua']);
});

test('words that stand in a row count more', () => {
	const dua = [kata(['kata', { a: [1], b: [1] }]), kata(['kata', { a: [1], b: [1] }])];
	expect(urutan(dua, undefined, new Set(['b']))).toEqual(['b', 'a']);
});

test('a road map that the query names comes first, an action before a note about it', () => {
	expect(
		urutan([kata(['kata', { catatan: [1, true], aksi: [1, true], disebut: [0.5] }])], (id) => ({
			jenis: id === 'catatan' ? 'Catatan sumber' : 'Rencana aksi',
			petaDisebut: id === 'disebut',
		})),
	).toEqual(['disebut', 'aksi', 'catatan']);
});

test('equal records stand in a fixed order', () => {
	expect(urutan([kata(['kata', { b: [1], a: [1] }])])).toEqual(['a', 'b']);
});
