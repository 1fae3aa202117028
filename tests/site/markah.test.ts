import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { bacaHalaman, type HalamanDist } from './dist.ts';

const halaman = bacaHalaman();
const hilang = halaman.filter(({ alamat }) => alamat === '/404.html');
/** Pages of the site itself, without those to embed and those that lead from a former address. */
const berbingkai = halaman.filter(({ akar }) => akar.querySelector('meta[property="og:title"]'));

/** Addresses of the pages that have a fault. */
const salah = (daftar: readonly HalamanDist[], sah: (satu: HalamanDist) => boolean) =>
	daftar.filter((satu) => !sah(satu)).map(({ alamat }) => alamat);
const isi = ({ akar }: HalamanDist, pemilih: string): (string | undefined)[] =>
	akar.querySelectorAll(pemilih).map((satu) => satu.getAttribute('content'));

/** What each tag of a page's head is about; the colours of the frame are for light and dark. */
const kunci = ({ akar }: HalamanDist) =>
	akar
		.querySelectorAll('head > title, head > meta, head > link[rel="canonical"]')
		.map(({ tagName, attributes: { name, property, rel, media, charset, ...lain } }) =>
			[tagName, name ?? property ?? rel ?? charset ?? lain['http-equiv'], media].join(' '),
		);

describe('the markup of every page', () => {
	/** What the standard forbids, and what keeps people with a screen reader or keyboard out. */
	const pemeriksa = new HtmlValidate({
		root: true,
		extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
		rules: {
			// Choices of one question share their name.
			'form-dup-name': [
				'error',
				{ shared: ['radio', 'button', 'reset', 'submit', 'checkbox'], allowArrayBrackets: true },
			],
			// The filters of a table work as they are changed: there is nothing to send.
			'wcag/h32': 'off',
			// Boxes that scroll are regions, but no sections.
			'prefer-native-element': ['error', { exclude: ['region'] }],
			// Titles of actions are as long as their names in the source.
			'long-title': 'off',
			// The menu's headings stand before the page's own.
			'heading-level': ['error', { minInitialRank: 'h2' }],
			// Everything is loaded from the site itself.
			'require-sri': 'off',
			// Styles, not faults: buttons that send their form, and how a tag is written.
			'no-implicit-button-type': 'off',
			'doctype-style': 'off',
		},
	});

	test('is valid', { timeout: 300_000 }, async () => {
		const temuan: string[] = [];
		for (const { alamat, html } of halaman)
			for (const { messages } of (await pemeriksa.validateString(html)).results)
				for (const { ruleId, message, selector } of messages)
					temuan.push(`${alamat} ${ruleId}: ${message} (${selector})`);
		expect(temuan).toEqual([]);
	});

	test('ends with the page', () => {
		expect(salah(halaman, ({ html }) => /<\/body>\s*<\/html>\s*$/.test(html))).toEqual([]);
		expect(salah(halaman, ({ html }) => html.split(/<\/html>/i).length === 2)).toEqual([]);
	});

	test('has each caption first or last in its figure', () => {
		const judul = halaman.flatMap(({ alamat, akar }) =>
			akar.querySelectorAll('figcaption').map((satu) => ({ alamat, satu })),
		);
		expect(
			judul
				.filter(({ satu }) => {
					const anak = satu.parentNode?.children ?? [];
					return satu.parentNode?.tagName !== 'FIGURE' || ![anak[0], anak.at(-1)].includes(satu);
				})
				.map(({ alamat }) => alamat),
		).toEqual([]);
	});
});

describe('the head of every page', () => {
	test('says each thing once', () => {
		const ganda = halaman.flatMap((satu) => {
			const semua = kunci(satu);
			return semua.filter((nama, i) => semua.indexOf(nama) !== i).map((nama) => satu.alamat + nama);
		});
		expect(ganda).toEqual([]);
	});

	test('has one title, one description and one canonical address, but for that of missing pages', () => {
		for (const pemilih of ['title', 'meta[name="description"]', 'link[rel="canonical"]'])
			expect(
				salah(
					halaman.filter((satu) => !hilang.includes(satu)),
					({ akar }) => akar.querySelectorAll(pemilih).length === 1,
				),
			).toEqual([]);
	});

	test('names the language in the form that previews read', () => {
		expect(
			salah(halaman, (satu) => isi(satu, 'meta[property="og:locale"]').join() === 'id_ID'),
		).toEqual([]);
	});

	test('promises no picture where there is none', () => {
		expect(berbingkai.length).toBeGreaterThan(0);
		expect(
			salah(
				berbingkai,
				(satu) =>
					isi(satu, 'meta[name="twitter:card"]').join() ===
					(isi(satu, 'meta[property="og:image"]').length > 0 ? 'summary_large_image' : 'summary'),
			),
		).toEqual([]);
	});

	test('tells previews what it tells search engines', () => {
		expect(
			salah(
				berbingkai,
				(satu) =>
					isi(satu, 'meta[property="og:description"]').join() ===
					isi(satu, 'meta[name="description"]').join(),
			),
		).toEqual([]);
		expect(
			salah(
				berbingkai,
				(satu) =>
					isi(satu, 'meta[property="og:url"]')[0] ===
					satu.akar.querySelector('link[rel="canonical"]')?.getAttribute('href'),
			),
		).toEqual([]);
	});
});

describe('the page that answers for missing ones', () => {
	test('is there, names no address and is left out by search engines', () => {
		expect(hilang).toHaveLength(1);
		const [satu] = hilang as [HalamanDist];
		expect(satu.akar.querySelector('link[rel="canonical"]')).toBeNull();
		expect(isi(satu, 'meta[property="og:url"]')).toEqual([]);
		expect(isi(satu, 'meta[name="robots"]')).toEqual(['noindex']);
		// Structured data would name an address too.
		expect(satu.akar.querySelector('script[type="application/ld+json"]')).toBeNull();
	});
});
