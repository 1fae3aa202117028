import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'node-html-parser';
import { type SearchRecord, listPageRecords } from '../../src/search/rekaman.ts';
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
	/** Addresses of its style sheets. */
	styles: readonly string[];
	/** True when the page says that search engines should leave it out. */
	hidden: boolean;
	/** True for a page in the site's frame; others bring their own style. */
	framed: boolean;
	records: readonly TextRecord[];
}

const textOf = (html: string): string => parse(html).structuredText;

/** Takes a built page apart. */
export function readPage(address: string, html: string): BuiltPage {
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
		styles,
		hidden: robots.includes('noindex'),
		framed: root.querySelector('.page') !== null,
	};
	// Last, because it takes the page apart.
	const records = listPageRecords(address, root);
	return { ...page, records: records.map((one) => ({ ...one, text: textOf(one.html) })) };
}

/** Milliseconds between two looks for new pages. */
const pause = 100;

/**
 * Reads the pages of a site while they are being built, so that little is left to do when the last is there. A page read
 * too early is read again: only what the finished site says counts.
 */
export class PageReader {
	readonly #site: string;
	readonly #read = new Map<string, { html: string; page: BuiltPage }>();

	constructor(site: string) {
		this.#site = site;
	}

	#take(path: string, html: string): BuiltPage {
		const known = this.#read.get(path);
		if (known?.html === html) return known.page;
		const page = readPage(`/${path}`.replace(/index\.html$/, ''), html);
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
