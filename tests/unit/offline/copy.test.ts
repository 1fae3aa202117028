import { expect, test } from 'vitest';
import {
	type Copy,
	type CopyList,
	copyForm,
	isOutdated,
	keepBefore,
	listKept,
	locateFiles,
	planCopy,
	shareToFetch,
	withoutPeta,
} from '../../../src/offline/copy.ts';

const group = (name: string) => ({ name, size: 10, title: name });
const list = (names: Record<string, string>): CopyList => ({
	form: copyForm,
	marks: [],
	groups: Object.fromEntries(Object.entries(names).map(([id, name]) => [id, group(name)])),
});
const copyOf = (names: Record<string, string>): Copy => ({
	date: '2030-01-02',
	marks: [],
	groups: list(names).groups,
});

test('a version has what all share and the road maps that were asked for, without those that are gone', () => {
	const planned = planCopy(
		list({ '': 's', satu: 'a', dua: 'b' }),
		['satu', 'hilang'],
		'2030-01-02',
	);
	expect(planned).toEqual(copyOf({ '': 's', satu: 'a' }));
	expect(listKept(planned)).toEqual(['satu']);
	expect(listKept(null)).toEqual([]);
});

test('a copy is outdated when something of it changed, and not when the site has more', () => {
	const kept = copyOf({ '': 's', satu: 'a' });
	expect(isOutdated(kept, list({ '': 's', satu: 'a', dua: 'b' }))).toBe(false);
	expect(isOutdated(kept, list({ '': 's', satu: 'c' }))).toBe(true);
	expect(isOutdated(kept, list({ '': 't', satu: 'a' }))).toBe(true);
	expect(isOutdated(kept, list({ '': 's' }))).toBe(true);
});

test('nothing is left of a copy without its last road map', () => {
	const kept = copyOf({ '': 's', satu: 'a', dua: 'b' });
	const rest = withoutPeta(kept, 'satu');
	expect(rest).toEqual(copyOf({ '': 's', dua: 'b' }));
	expect(rest && withoutPeta(rest, 'dua')).toBeNull();
});

test('files of a pack follow each other', () => {
	const places = locateFiles([
		{
			name: 'p',
			size: 1,
			files: [
				['a', 3],
				['b', 4],
			],
		},
		{ name: 'q', size: 1, files: [['c', 5]] },
	]);
	expect(
		[...places].map(([path, { pack, start, length }]) => [path, pack.name, start, length]),
	).toEqual([
		['a', 'p', 0, 3],
		['b', 'p', 3, 4],
		['c', 'q', 0, 5],
	]);
});

test('open windows keep the version before, but not what was taken away, and none where only more or less is kept', () => {
	const kept = copyOf({ '': 's', satu: 'a', dua: 'b' });
	const present = { copy: kept, before: null, outdated: false, asked: 0 };
	expect(keepBefore(null, kept, ['w'])).toBeNull();
	expect(keepBefore(present, copyOf({ '': 's', satu: 'a' }), ['w'])).toBeNull();
	expect(
		keepBefore(present, copyOf({ '': 's', satu: 'a', dua: 'b', tiga: 'c' }), ['w']),
	).toBeNull();
	expect(keepBefore(present, copyOf({ '': 't', satu: 'a' }), [])).toBeNull();
	expect(keepBefore(present, copyOf({ '': 't', satu: 'a' }), ['w'])).toEqual({
		copy: copyOf({ '': 's', satu: 'a' }),
		windows: ['w'],
	});
});

const packIn = (folder: string) => ({
	name: 'p',
	size: 100,
	files: ['a', 'b', 'c', 'd'].map((name): [string, number] => [`${folder}${name}`, 1]),
});
const knownIn = (folder: string, ...names: string[]) =>
	new Map(names.map((name) => [`${folder}${name}`, true]));

test('a pack of which few files are missing is fetched file by file, where the site has them apart', () => {
	const index = 'pagefind/index/';
	expect(shareToFetch(packIn(index), knownIn(index, 'a', 'b', 'c'))).toBe(0.25);
	expect(shareToFetch(packIn(index), knownIn(index, 'a'))).toBe(1);
	expect(shareToFetch(packIn('satu/'), knownIn('satu/', 'a', 'b', 'c'))).toBe(1);
	expect(shareToFetch({ name: 'l', size: 0, files: [] }, new Map())).toBe(1);
});
