import { describe, expect, test } from 'vitest';
import { markWords } from '../../../src/domain/mark-words.ts';
import { findTermOf, listFindings, makeVocabulary } from '../../../src/domain/vocabulary.ts';
import { glosariumSchema } from '../../../src/schemas/glosarium.ts';

const { istilah, inggris } = glosariumSchema.parse({
	istilah: [
		{
			kode: 'sop',
			istilah: 'SOP',
			kepanjangan: 'Standard Operating Procedure',
			bahasa: 'en',
			arti: 'Langkah kerja.',
		},
		{ kode: 'ham', istilah: 'HAM', kepanjangan: 'Hak Asasi Manusia', arti: 'Hak setiap orang.' },
		{ kode: 'indeks', istilah: 'indeks', kepanjangan: null, arti: 'Angka.' },
		{ kode: 'indeks-spbe', istilah: 'Indeks SPBE', kepanjangan: null, arti: 'Nilai <layanan>.' },
	],
	inggris: ['online'],
});
const vocabulary = makeVocabulary(istilah, inggris);
const mark = (html: string, hasTerms = false) =>
	markWords(html, vocabulary, { hasTerms, link: (kode) => `/glosarium/#${kode}` });

test('the longest spelling wins, and no spelling stands inside a word', () => {
	const found = (text: string) =>
		listFindings(vocabulary, text).map(({ start, end }) => text.slice(start, end));
	expect(found('Indeks SPBE dan indeksnya, indeks')).toEqual(['Indeks SPBE', 'indeks']);
	expect(found('HAM dan ham')).toEqual(['HAM']);
	expect(findTermOf(vocabulary, 'Nilai indeks: Indeks SPBE')?.kode).toBe('indeks-spbe');
});

describe('English', () => {
	test('is marked in every text, also in a heading and a link', () => {
		expect(mark('<h1>Menyusun standard operating procedure</h1>')).toBe(
			'<h1>Menyusun <span lang="en">standard operating procedure</span></h1>',
		);
		expect(mark('<a title="online">online</a>')).toBe(
			'<a title="online"><span lang="en">online</span></a>',
		);
	});

	test('is left alone where it is marked already or is no text', () => {
		for (const html of [
			'<i lang="en">online</i>',
			'<script>if (a < b) online</script>',
			'<option>x</option><title>online</title>',
			'<!-- online -->',
		])
			expect(mark(html)).toBe(html);
	});

	test('the letters of an abbreviation are not English', () => {
		expect(mark('<p>SOP</p>')).toBe('<p>SOP</p>');
	});
});

describe('terms', () => {
	test('link once a section, with one meaning a page', () => {
		const html = mark(
			'<main lang="id"><p>SOP, SOP</p><h2>SOP</h2><p>SOP &amp; HAM</p></main>',
			true,
		);
		const link = '<a class="istilah" href="/glosarium/#sop">SOP</a>';
		expect(html).toContain(`<p>${link}, SOP</p><h2>SOP</h2><p>${link} &amp; <a`);
		expect(html.match(/data-arti="sop"/g)).toHaveLength(1);
		expect(html).toMatch(/data-arti="ham" popover[^>]*>.*Hak setiap orang.*<\/main>$/);
	});

	test('never stand within a link, a control or the frame, and not on other pages', () => {
		for (const html of [
			'<main><a href="/">SOP</a><button>SOP</button><nav>SOP</nav></main>',
			'<header>SOP</header>',
		])
			expect(mark(html, true)).toBe(html);
		expect(mark('<main>SOP</main>')).toBe('<main>SOP</main>');
	});

	test('a term that a chapter links itself opens as well', () => {
		const html = '<main><a class="istilah" href="/glosarium/#sop">tata cara</a></main>';
		expect(mark(html)).toContain('data-arti="sop"');
	});

	test('a meaning is text, whatever the editor writes', () => {
		expect(mark('<main>Indeks SPBE</main>', true)).toContain('Nilai &lt;layanan&gt;.');
	});
});
