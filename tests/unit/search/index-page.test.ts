import { expect, test } from 'vitest';
import { renderIndexPage, ownContent } from '../../../src/search/index-page.ts';

/** What is added for the index to a record with a code. */
const after = (kode: string) =>
	renderIndexPage({ judul: 'a', kode, html: '' }, { judul: [], isi: ['kelola'] }).split('⁂')[1];
const added = { judul: ['adu'], isi: ['kelola'] };

test('a heading is text, whatever signs it has', () => {
	const content = renderIndexPage(
		{ judul: 'Nilai < 50 & "B"', kode: 'X-1', html: '<p>a</p>' },
		added,
	);
	expect(content).toContain('<h1>Nilai &lt; 50 &amp; &quot;B&quot;</h1>');
	expect(content).toContain('>X-1</p>');
});

test('what was added stands after the mark, away from the own words', () => {
	const [own, rest] = renderIndexPage({ judul: 'a', kode: null, html: '<p>b</p>' }, added).split(
		'⁂',
	);
	expect(own).not.toMatch(/adu|kelola/);
	expect(rest).toMatch(/adu.*kelola/);
});

test('a code is found without the letters of its road map, unless only a number is left', () => {
	expect(after('XY-5.2.c')).toContain('kelola 52c');
	expect(after('XY-QW.1')).toContain('kelola qw1');
	expect(after('XY-5.2')).not.toContain('52');
});

test('cells end with a stop, so that an excerpt does not run them together; attributes are left out', () => {
	expect(
		renderIndexPage(
			{
				judul: 'a',
				kode: null,
				html: '<table class="x"><tr><td id="y">Satu</td><td>Dua.</td></tr></table>',
			},
			added,
		),
	).toContain('<table><tr><td>Satu.</td><td>Dua.</td></tr></table>');
});

test('of the text that the index keeps only the own words are left', () => {
	expect(ownContent('qzsemua. Pengaduan. X-1. Isi. ⁂. adu kelola')).toBe('Pengaduan. X-1. Isi.');
	expect(ownContent('qzsemua Pengaduan')).toBe('Pengaduan');
});
