import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { dist, readData, readPages, distFiles } from './dist.ts';

const pages = readPages();
const files = new Set(distFiles());
const byAddress = new Map(pages.map((page) => [page.alamat, page]));
const contents = pages.filter((page) => page.alamat !== '/404.html');
/** Pages in the site's frame; others are for frames of other sites, or lead on from former addresses. */
const framed = contents.filter(({ akar }) => akar.querySelector('.page'));
/** Road maps that have more than the one record of their document. */
const bertabel = new Set(
	readData<{ id: string; tabel: unknown[] }[]>('index.json').flatMap(({ id, tabel }) =>
		tabel.length > 1 ? id : [],
	),
);
const petaJalan = contents.filter(
	(page) => page.akar.querySelector('.status .chip') && page.alamat !== '/',
);

/** Addresses of the pages that fail a condition. */
const failed = (list: typeof pages, valid: (page: (typeof pages)[number]) => boolean) =>
	list.filter((page) => !valid(page)).map((page) => page.alamat);
const attributeContent = (
	root: (typeof pages)[number]['akar'],
	selector: string,
	attribute: string,
) => root.querySelector(selector)?.getAttribute(attribute) ?? '';

/** A row of data without a cell that names it; a table that an editor writes in Markdown has no such cells. */
const isNameless = (row: HTMLElement) =>
	row.closest('.tabel') !== null &&
	row.querySelector('td:not([colspan])') !== null &&
	!row.querySelector('th[scope="row"]');

describe('every page', () => {
	test('is in Indonesian', () => {
		expect(failed(pages, ({ akar }) => attributeContent(akar, 'html', 'lang') === 'id')).toEqual(
			[],
		);
	});

	test('has a title', () => {
		expect(
			failed(pages, ({ akar }) => (akar.querySelector('title')?.text.trim().length ?? 0) > 5),
		).toEqual([]);
	});

	test('has a description that begins with a capital and is shown whole', () => {
		expect(
			failed(framed, ({ akar }) =>
				/^[\p{Lu}\d“].{19,159}$/u.test(
					attributeContent(akar, 'meta[name="description"]', 'content'),
				),
			),
		).toEqual([]);
	});

	test('has a description of its own', () => {
		const texts = framed.map(({ akar }) =>
			attributeContent(akar, 'meta[name="description"]', 'content'),
		);
		expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
	});

	test('names a picture for previews that is there and light', () => {
		const pictures = new Set(
			framed.map(({ akar }) => attributeContent(akar, 'meta[property="og:image"]', 'content')),
		);
		for (const picture of pictures) {
			const path = new URL(picture).pathname;
			expect(files).toContain(path);
			expect(statSync(join(dist, path)).size).toBeLessThanOrEqual(60_000);
		}
	});

	test('leads to icons and a robots file that are there', () => {
		expect(files).toContain('/robots.txt');
		expect(files).toContain('/favicon.ico');
		const icons = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
			icons: { src: string }[];
		};
		for (const { src } of icons.icons) expect(files).toContain(src);
	});

	test('that has an address says which one is canonical', () => {
		expect(
			failed(contents, ({ akar }) =>
				/^https?:\/\//.test(attributeContent(akar, 'link[rel="canonical"]', 'href')),
			),
		).toEqual([]);
	});

	test('has one main heading', () => {
		expect(failed(pages, ({ akar }) => akar.querySelectorAll('h1').length === 1)).toEqual([]);
	});

	test('has no heading before the main one', () => {
		expect(
			failed(pages, ({ akar }) => akar.querySelector('h1, h2, h3, h4')?.tagName === 'H1'),
		).toEqual([]);
	});

	test('has a foot that is the site’s', () => {
		expect(
			failed(contents, ({ akar }) => {
				const foot = akar.querySelectorAll('footer').filter((one) => !one.closest('main'));
				return foot.length === 1;
			}),
		).toEqual([]);
	});

	test('names each row of its tables', () => {
		expect(
			failed(pages, ({ akar }) => !akar.querySelectorAll('tbody tr').some(isNameless)),
		).toEqual([]);
	});

	test('says that it is not an official site', () => {
		expect(
			failed(
				pages,
				({ akar }) =>
					akar.querySelector('.penafian')?.text.includes('Bukan situs resmi pemerintah') ?? false,
			),
		).toEqual([]);
	});

	test('has a title of its own', () => {
		const titles = contents.map((page) => page.akar.querySelector('title')?.text);
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	});
});

describe('every page of a road map', () => {
	test('there are such pages', () => {
		expect(petaJalan.length).toBeGreaterThan(0);
	});

	test('shows the status of its document', () => {
		expect(
			failed(
				petaJalan,
				({ akar }) => (akar.querySelector('.kepala .status .chip')?.text.trim().length ?? 0) > 5,
			),
		).toEqual([]);
	});

	test('says where in the source it comes from', () => {
		expect(
			failed(
				// A document of which there is no table has nothing to name on most of its pages.
				petaJalan.filter(({ alamat }) => bertabel.has(alamat.split('/')[1] ?? '')),
				({ akar }) =>
					/^Sumber: .{10,}/.test(akar.querySelector('.sumber-halaman')?.text.trim() ?? ''),
			),
		).toEqual([]);
	});
});

/** What the front page of a road map once had itself, and the page that has it now. */
const moved = {
	visi: 'visi-misi',
	misi: 'visi-misi',
	tujuan: 'visi-misi',
	sasaran: 'sasaran',
	organisasi: 'organisasi',
	pemegang: 'organisasi',
};

test('former fragments of a front page stand on the door to where their content is now, as far as there is such a page', () => {
	const fronts = petaJalan.filter(({ alamat }) => /^\/[^/]+\/$/.test(alamat));
	expect(fronts.length).toBeGreaterThan(0);
	for (const { alamat, id, akar } of fronts)
		for (const [fragment, page] of Object.entries(moved)) {
			const target = byAddress.get(`${alamat}${page}/`);
			const link = akar.querySelector(`#${fragment} ~ a`);
			if (target?.id.has(fragment)) expect(id, alamat).toContain(fragment);
			if (id.has(fragment)) expect(link?.getAttribute('href'), fragment).toBe(target?.alamat);
		}
});

/** Pages of a road map by their address. */
const find = (address: RegExp) => petaJalan.filter((page) => address.test(page.alamat));

describe('what this site has of the outcome', () => {
	const notLoaded = /tidak dimuat di situs ini/i;

	test('no page claims that something was never published or adopted', () => {
		const claim =
			/(realisasi|hasil evaluasi|data pelaksanaan)[^.]{0,40} (belum|dipublikasikan)|belum ada (data )?(realisasi|pelaksanaan)|laporan akhir, belum/i;
		expect(failed(pages, ({ akar }) => !claim.test(akar.text))).toEqual([]);
	});

	test('every indicator says that its realisation is not on this site, or shows it, and leads to the formulas', () => {
		const indikator = find(/\/indikator\/[^/]+\/$/);
		expect(
			failed(
				indikator,
				({ akar }) =>
					(notLoaded.test(akar.querySelector('main')?.text ?? '') ||
						akar.querySelector('#realisasi') !== null) &&
					akar.querySelector('a[href$="/monev/#rumus"]') !== null,
			),
		).toEqual([]);
	});
});

/** The structured data of a page. */
const graph = (address: string) => {
	const text = byAddress
		.get(address)
		?.akar.querySelector('script[type="application/ld+json"]')?.text;
	return (JSON.parse(text ?? '{}') as { '@graph'?: Record<string, unknown>[] })['@graph'] ?? [];
};

describe('structured data', () => {
	test('gives the way to each page, ending at the page', () => {
		const without = framed.filter(({ alamat, akar }) => {
			const path = graph(alamat).find((oneGraph) => oneGraph['@type'] === 'BreadcrumbList');
			const end = (path?.itemListElement as { name: string }[] | undefined)?.at(-1);
			return end?.name !== akar.querySelector('h1')?.text;
		});
		expect(without.map((page) => page.alamat)).toEqual([]);
	});

	test('tells of the site on its front page', () => {
		expect(graph('/').map((oneGraph) => oneGraph['@type'])).toContain('WebSite');
	});

	test('describes a road map as a report and its tables as a data set', () => {
		for (const { id } of readData<{ id: string }[]>('index.json')) {
			expect(graph(`/${id}/`).map((oneGraph) => oneGraph['@type'])).toContain('Report');
			const collections = graph(`/${id}/data/`).find((oneGraph) => oneGraph['@type'] === 'Dataset');
			const downloads = collections?.distribution as { contentUrl: string }[];
			for (const { contentUrl } of downloads) expect(files).toContain(new URL(contentUrl).pathname);
		}
	});
});

test('every internal link and fragment leads somewhere', () => {
	const dead: string[] = [];
	for (const { alamat, akar } of pages) {
		for (const element of akar.querySelectorAll('[href], [src]')) {
			const tujuan = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
			if (/^(https?:|mailto:|data:)/.test(tujuan)) continue;
			const url = new URL(tujuan, `http://situs${alamat}`);
			const path = decodeURI(url.pathname);
			const sasaran = byAddress.get(path);
			if (!sasaran && !files.has(path)) dead.push(`${alamat} → ${tujuan}`);
			else if (sasaran && url.hash && !sasaran.id.has(decodeURIComponent(url.hash.slice(1))))
				dead.push(`${alamat} → ${tujuan}`);
		}
	}
	expect(dead).toEqual([]);
});

test('no identifier stands twice on a page', () => {
	for (const { alamat, akar } of pages) {
		const id = akar.querySelectorAll('[id]').map((element) => element.id);
		expect(
			id.filter((oneId, i) => id.indexOf(oneId) !== i),
			alamat,
		).toEqual([]);
	}
});

test('no two regions of a page have the same name', () => {
	for (const { alamat, akar } of pages) {
		const names = akar
			.querySelectorAll('[role="region"]')
			.map((element) => element.getAttribute('aria-label'));
		expect(
			names.filter((name, i) => names.indexOf(name) !== i),
			alamat,
		).toEqual([]);
	}
});

test('nothing is loaded from another site', () => {
	for (const { alamat, akar } of pages) {
		const loader = akar.querySelectorAll(
			'script[src], img[src], iframe[src], source[src], link[rel="stylesheet"], link[rel="preload"], link[rel="preconnect"], link[rel="dns-prefetch"], link[rel="icon"], link[rel*="icon"]',
		);
		for (const element of loader) {
			const tujuan = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
			expect(tujuan, alamat).not.toMatch(/^(https?:)?\/\//);
		}
	}
});

test('only known kinds of file are published', () => {
	const valid =
		/\.(html|css|js|woff2|svg|png|jpe?g|webp|avif|gif|xml|txt|ico|webmanifest|json|csv|paket|pagefind|pf_fragment|pf_index|pf_meta)$|\/pagefind\/|_headers$|^\/SHA256SUMS$/;
	expect([...files].filter((path) => !valid.test(path) || path.endsWith('.map'))).toEqual([]);
});

test('no interface word of the frame was left in English', () => {
	const english =
		/Section titled|Built with|Skip to content|On this page|Select theme|Search results|This content is a draft/;
	for (const { alamat, html } of pages) expect(html, alamat).not.toMatch(english);
});
