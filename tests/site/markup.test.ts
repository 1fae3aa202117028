import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readPages, type DistPage } from './dist.ts';

const pages = readPages();
const lost = pages.filter(({ alamat }) => alamat === '/404.html');
/** Pages of the site itself, without those to embed and those that lead from a former address. */
const framed = pages.filter(({ akar }) => akar.querySelector('meta[property="og:title"]'));

/** Addresses of the pages that have a fault. */
const wrong = (list: readonly DistPage[], valid: (page: DistPage) => boolean) =>
	list.filter((page) => !valid(page)).map(({ alamat }) => alamat);
const content = ({ akar }: DistPage, selector: string): (string | undefined)[] =>
	akar.querySelectorAll(selector).map((element) => element.getAttribute('content'));

/** What each tag of a page's head is about; the colours of the frame are for light and dark. */
const key = ({ akar }: DistPage) =>
	akar
		.querySelectorAll('head > title, head > meta, head > link[rel="canonical"]')
		.map(({ tagName, attributes: { name, property, rel, media, charset, ...other } }) =>
			[tagName, name ?? property ?? rel ?? charset ?? other['http-equiv'], media].join(' '),
		);

describe('the markup of every page', () => {
	/** What the standard forbids, and what keeps people with a screen reader or keyboard out. */
	const validator = new HtmlValidate({
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
		const findings: string[] = [];
		for (const { alamat, html } of pages)
			for (const { messages } of (await validator.validateString(html)).results)
				for (const { ruleId, message, selector } of messages)
					findings.push(`${alamat} ${ruleId}: ${message} (${selector})`);
		expect(findings).toEqual([]);
	});

	test('ends with the page', () => {
		expect(wrong(pages, ({ html }) => /<\/body>\s*<\/html>\s*$/.test(html))).toEqual([]);
		expect(wrong(pages, ({ html }) => html.split(/<\/html>/i).length === 2)).toEqual([]);
	});

	test('has each caption first or last in its figure', () => {
		const titles = pages.flatMap(({ alamat, akar }) =>
			akar.querySelectorAll('figcaption').map((element) => ({ alamat, satu: element })),
		);
		expect(
			titles
				.filter(({ satu: oneDefault }) => {
					const children = oneDefault.parentNode?.children ?? [];
					return (
						oneDefault.parentNode?.tagName !== 'FIGURE' ||
						![children[0], children.at(-1)].includes(oneDefault)
					);
				})
				.map(({ alamat }) => alamat),
		).toEqual([]);
	});
});

describe('the head of every page', () => {
	test('says each thing once', () => {
		const doubles = pages.flatMap((page) => {
			const all = key(page);
			return all.filter((name, i) => all.indexOf(name) !== i).map((name) => page.alamat + name);
		});
		expect(doubles).toEqual([]);
	});

	test('has one title, one description and one canonical address, but for that of missing pages', () => {
		for (const selector of ['title', 'meta[name="description"]', 'link[rel="canonical"]'])
			expect(
				wrong(
					pages.filter((page) => !lost.includes(page)),
					({ akar }) => akar.querySelectorAll(selector).length === 1,
				),
			).toEqual([]);
	});

	test('names the language in the form that previews read', () => {
		expect(
			wrong(pages, (page) => content(page, 'meta[property="og:locale"]').join() === 'id_ID'),
		).toEqual([]);
	});

	test('promises no picture where there is none', () => {
		expect(framed.length).toBeGreaterThan(0);
		expect(
			wrong(
				framed,
				(page) =>
					content(page, 'meta[name="twitter:card"]').join() ===
					(content(page, 'meta[property="og:image"]').length > 0
						? 'summary_large_image'
						: 'summary'),
			),
		).toEqual([]);
	});

	test('tells previews what it tells search engines', () => {
		expect(
			wrong(
				framed,
				(page) =>
					content(page, 'meta[property="og:description"]').join() ===
					content(page, 'meta[name="description"]').join(),
			),
		).toEqual([]);
		expect(
			wrong(
				framed,
				(page) =>
					content(page, 'meta[property="og:url"]')[0] ===
					page.akar.querySelector('link[rel="canonical"]')?.getAttribute('href'),
			),
		).toEqual([]);
	});
});

describe('the page that answers for missing ones', () => {
	test('is there, names no address and is left out by search engines', () => {
		expect(lost).toHaveLength(1);
		const [page] = lost as [DistPage];
		expect(page.akar.querySelector('link[rel="canonical"]')).toBeNull();
		expect(content(page, 'meta[property="og:url"]')).toEqual([]);
		expect(content(page, 'meta[name="robots"]')).toEqual(['noindex']);
		// Structured data would name an address too.
		expect(page.akar.querySelector('script[type="application/ld+json"]')).toBeNull();
	});
});
