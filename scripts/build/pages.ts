import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'node-html-parser';
import { type SearchRecord, listPageRecords } from '../../src/search/page-records.ts';
import { listFiles } from './files.ts';

/** A record of the search with its text, which is what readers find it by. */
export interface TextRecord extends SearchRecord {
	text: string;
}

/** What the rest of the build needs to know of one built page. */
export interface BuiltPage {
	/** Address from the site's root: `/glosarium/`, or `/404.html`. */
	address: string;
	/** Identifiers that a fragment may name. */
	ids: ReadonlySet<string>;
	/** Every address that the page names, as it stands there. */
	links: readonly string[];
	/** The whole address of the picture that previews of it show; null for a page without one. */
	card: string | null;
	/** Addresses of its style sheets. */
	styles: readonly string[];
	/** True when the page says that search engines should leave it out. */
	hidden: boolean;
	/** True for a page in the site's frame; others bring their own style. */
	framed: boolean;
	/** The records that its prose makes. */
	records: readonly TextRecord[];
}

/** A record with the text that its HTML shows. */
export const withText = (record: SearchRecord): TextRecord => ({
	...record,
	text: parse(record.html).structuredText,
});

/**
 * The records of a site in the order of its pages: those of a page's prose, then those that are made of data and stand on
 * it. What has no page comes last.
 */
export function joinRecords(
	pages: readonly BuiltPage[],
	data: readonly TextRecord[],
): readonly TextRecord[] {
	const byPage = Map.groupBy(data, ({ url }) => url.split('#', 1)[0] ?? '');
	const joined = pages.flatMap(({ address, records }) => {
		const own = byPage.get(address) ?? [];
		byPage.delete(address);
		return [...records, ...own];
	});
	return [...joined, ...[...byPage.values()].flat()];
}

/** Takes a built page apart; `isData` says that it is the page of a record that is made of data, so that its prose makes none. */
export function readPage(address: string, html: string, isData = false): BuiltPage {
	const root = parse(html);
	const named = root.querySelectorAll('[href], [src], [action], [poster]');
	const styles = root
		.querySelectorAll('link[rel="stylesheet"]')
		.flatMap((link) => link.getAttribute('href') ?? []);
	const robots = root.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
	const page = {
		address,
		ids: new Set(root.querySelectorAll('[id]').map(({ id }) => id)),
		links: named.flatMap((element) =>
			['href', 'src', 'action', 'poster'].flatMap((name) => element.getAttribute(name) ?? []),
		),
		card: root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? null,
		styles,
		hidden: robots.includes('noindex'),
		framed: root.querySelector('.page') !== null,
	};
	// Last, because it takes the page apart.
	return { ...page, records: isData ? [] : listPageRecords(address, root).map(withText) };
}

/** Milliseconds between two looks for new pages. */
const pause = 100;

/**
 * Reads the pages of a site while they are being built, so that little is left to do when the last is there. A page read
 * too early is read again: only what the finished site says counts.
 */
export class PageReader {
	readonly #site: string;
	readonly #data: ReadonlySet<string>;
	readonly #read = new Map<string, { html: string; page: BuiltPage }>();

	/** `data` are addresses of pages whose records are made of data. */
	constructor(site: string, data: ReadonlySet<string> = new Set()) {
		this.#site = site;
		this.#data = data;
	}

	#take(path: string, html: string): BuiltPage {
		const known = this.#read.get(path);
		if (known?.html === html) return known.page;
		const address = `/${path}`.replace(/index\.html$/, '');
		const page = readPage(address, html, this.#data.has(address));
		this.#read.set(path, { html, page });
		return page;
	}

	/** Reads pages as they come until the builder has ended. */
	async follow(done: Promise<unknown>): Promise<void> {
		const ending = new AbortController();
		void done.finally(() => ending.abort());
		while (!ending.signal.aborted) {
			await Promise.race([done, wait(pause)]);
			let paths: string[] = [];
			try {
				paths = listFiles(this.#site).filter((path) => path.endsWith('.html'));
			} catch {
				// The folder is not there yet, or a part of it just went.
			}
			for (const path of paths) {
				if (ending.signal.aborted) break;
				if (this.#read.has(path)) continue;
				const html = readFileSync(join(this.#site, path), 'utf8');
				// Half a page waits for the next look.
				if (html.trimEnd().endsWith('</html>')) this.#take(path, html);
				await Promise.resolve();
			}
		}
	}

	/** Every page of the finished site, in the order of their paths. */
	finish(): BuiltPage[] {
		return listFiles(this.#site)
			.filter((path) => path.endsWith('.html'))
			.map((path) => this.#take(path, readFileSync(join(this.#site, path), 'utf8')));
	}
}
