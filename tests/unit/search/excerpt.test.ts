import { expect, test } from 'vitest';
import { makeExcerpt, markText } from '../../../src/search/excerpt.ts';

const write = (pieces: { teks: string; tanda: boolean }[]) =>
	pieces.map(({ teks, tanda }) => (tanda ? `[${teks}]` : teks)).join('');

test('words, their derivations and phrases of the same meaning are marked', () => {
	const phrases = new Map([['tunjangan kinerja', ['qz1']]]);
	expect(
		write(markText('Pengelolaan tunjangan kinerja, dan lain.', ['kelola', 'qz1'], phrases)),
	).toBe('[Pengelolaan tunjangan kinerja,] dan lain.');
});

test('a joined word is marked for any of its parts', () => {
	expect(write(markText('aplikasi E-SAKIP, dan', ['sakip'], new Map()))).toBe(
		'aplikasi [E-SAKIP,] dan',
	);
});

test('the space between marked and plain words is not marked', () => {
	expect(markText('satu dua tiga', ['dua'], new Map())).toEqual([
		{ teks: 'satu ', tanda: false },
		{ teks: 'dua', tanda: true },
		{ teks: ' tiga', tanda: false },
	]);
});

test('a long text is cut to the passage with most of what was looked for', () => {
	const contents = Array.from({ length: 100 }, (_, i) => `k${i}`);
	contents[70] = 'pengaduan';
	contents[75] = 'layanan';
	contents[3] = 'layanan';
	const excerpt = write(makeExcerpt(contents.join(' '), ['pengaduan', 'layanan'], new Map()));
	expect(excerpt).toMatch(/^… k66 k67 k68 k69 \[pengaduan\] .* \[layanan\] .* …$/);
	expect(excerpt.split(' ').length).toBeLessThan(40);
});

test('without a mark the beginning stands', () => {
	expect(write(makeExcerpt('satu dua', ['xyz'], new Map()))).toBe('satu dua');
	expect(makeExcerpt('', ['xyz'], new Map())).toEqual([]);
});

test('markup in a text stays text', () => {
	expect(write(makeExcerpt('a <script> b', ['script'], new Map()))).toBe('a [<script>] b');
});
