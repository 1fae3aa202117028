import { expect, test } from 'vitest';
import { makeExcerpt, markText } from '../../../src/search/petikan.ts';

const tulis = (potongan: { teks: string; tanda: boolean }[]) =>
	potongan.map(({ teks, tanda }) => (tanda ? `[${teks}]` : teks)).join('');

test('words, their derivations and phrases of the same meaning are marked', () => {
	const frasa = new Map([['tunjangan kinerja', ['qz1']]]);
	expect(
		tulis(markText('Pengelolaan tunjangan kinerja, dan lain.', ['kelola', 'qz1'], frasa)),
	).toBe('[Pengelolaan tunjangan kinerja,] dan lain.');
});

test('a joined word is marked for any of its parts', () => {
	expect(tulis(markText('aplikasi E-SAKIP, dan', ['sakip'], new Map()))).toBe(
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
	const isi = Array.from({ length: 100 }, (_, i) => `k${i}`);
	isi[70] = 'pengaduan';
	isi[75] = 'layanan';
	isi[3] = 'layanan';
	const petikan = tulis(makeExcerpt(isi.join(' '), ['pengaduan', 'layanan'], new Map()));
	expect(petikan).toMatch(/^… k66 k67 k68 k69 \[pengaduan\] .* \[layanan\] .* …$/);
	expect(petikan.split(' ').length).toBeLessThan(40);
});

test('without a mark the beginning stands', () => {
	expect(tulis(makeExcerpt('satu dua', ['xyz'], new Map()))).toBe('satu dua');
	expect(makeExcerpt('', ['xyz'], new Map())).toEqual([]);
});

test('markup in a text stays text', () => {
	expect(tulis(makeExcerpt('a <script> b', ['script'], new Map()))).toBe('a [<script>] b');
});
