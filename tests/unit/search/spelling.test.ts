import { expect, test } from 'vitest';
import { parseWordList, serializeWordList } from '../../../src/search/word-list.ts';
import { nearSpellings, completions } from '../../../src/search/spelling.ts';
import { similarWords } from '../../../src/search/suggestions.ts';

const vocabulary = new Map([
	['pengelolaan', 64],
	['pengelola', 8],
	['pengaduan', 32],
	['izin', 16],
	['izinan', 1],
	['birokrasi', 128],
	['kt52c', 1],
]);

test('a list of words is read as it was written, frequencies to a power of two', () => {
	expect(parseWordList(serializeWordList(vocabulary))).toEqual(new Map([...vocabulary].toSorted()));
	expect(
		parseWordList(
			serializeWordList(
				new Map([
					['a', 3],
					['b-c', 1],
				]),
			),
		),
	).toEqual(new Map([['a', 4]]));
	expect(parseWordList('')).toEqual(new Map());
});

test('an unfinished word is completed by the most frequent words first', () => {
	expect(completions('penge', vocabulary)).toEqual(['pengelolaan', 'pengelola']);
	expect(completions('kt5', vocabulary)).toEqual(['kt52c']);
	expect(completions('p', vocabulary)).toEqual([]);
});

test.each([
	['pengeloaan', 'one letter less'],
	['pengelolaaan', 'one letter more'],
	['pengelilaan', 'another letter'],
	['pengelloaan', 'two letters changed places'],
])('%s (%s) is read as the word that was meant', (word) => {
	expect(nearSpellings(word, vocabulary)).toEqual(['pengelolaan']);
});

test('short words and codes are not corrected, they would mean too much', () => {
	expect(nearSpellings('izi', vocabulary)).toEqual([]);
	expect(nearSpellings('kt52d', vocabulary)).toEqual([]);
});

test('words two letters away are offered, nearest first, but not searched for', () => {
	expect(nearSpellings('birokarsia', vocabulary)).toEqual([]);
	expect(similarWords('birokrsai', vocabulary)).toEqual(['birokrasi']);
	expect(similarWords('pengelolan', vocabulary)).toEqual(['pengelolaan', 'pengelola']);
});
