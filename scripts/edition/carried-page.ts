/** Makes of a page of the site one that opens from a disk. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { escapeHtml } from '../../src/domain/markup.ts';
import { fileOf, fromRoot, relativeAddress } from './place.ts';
import { dropAddress } from './without-address.ts';

/** What pages of a copy share. */
export interface CopyPlace {
	/** The folder of the built site. */
	site: string;
	/** The path below the host that it was built for. */
	base: string;
	/** The script of all programs, from the copy's root. */
	program: string;
	/** What each page says of the copy. */
	note: string;
	/** True when the site's own address is known; links to it are left out otherwise. */
	hasAddress: boolean;
}

/** A page that was made, and what it needs that other pages may need too. */
export interface CarriedPage {
	html: string;
	/** Files of modules that its programs stand in. */
	modules: string[];
	/** Files of the site that it leads to or shows. */
	files: Set<string>;
	/** Data that its programs read, as files from the site's root. */
	data: string[];
	/** Style sheets and programs made of what stood in the page, by their path. */
	shared: Map<string, string>;
}

/** Attributes that hold an address. */
const addressed = ['href', 'src', 'action', 'poster', 'data-png'];

const dataAddress = (site: string, path: string, type: string): string =>
	`data:${type};base64,${readFileSync(join(site, path)).toString('base64')}`;

/** Style that names files of the site holds them itself: from a disk, some browsers load no typeface for a page. */
const inlineFiles = (css: string, { site, base }: CopyPlace): string =>
	css.replace(/url\(["']?(\/[^"')]+\.woff2)["']?\)/g, (whole, address: string) => {
		const file = fileOf(address, base);
		return file === null ? whole : `url(${dataAddress(site, file, 'font/woff2')})`;
	});

/** Takes out what only a served site has. */
function dropServed(root: HTMLElement, { hasAddress }: CopyPlace): void {
	const served = [
		'link[rel="sitemap"]',
		'link[rel="manifest"]',
		'link[rel="preload"]',
		'link[rel="modulepreload"]',
		'[data-simpan]',
		// What only search engines and previews read.
		'script[type="application/ld+json"]',
		'meta[property^="og:"]',
		'meta[name^="twitter:"]',
		'meta[name="generator"]',
		'meta[name="description"]',
		'meta[name="theme-color"]',
		'link[rel="apple-touch-icon"]',
		'[data-pagefind-filter]',
	];
	for (const element of root.querySelectorAll(served.join(', '))) element.remove();
	for (const name of ['data-pagefind-ignore', 'data-pagefind-body'])
		for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
	if (!hasAddress) dropAddress(root);
}

/** Moves styles that name files out of a page, because all pages have them and they now hold the files. */
function moveStyles(root: HTMLElement, path: string, place: CopyPlace): Map<string, string> {
	const styles = new Map<string, string>();
	for (const element of root.querySelectorAll('style')) {
		const css = element.textContent;
		const whole = inlineFiles(css, place);
		if (whole === css) continue;
		const name = `_astro/${/([\w-]+)\.woff2/.exec(css)?.[1]}.css`;
		styles.set(name, whole);
		element.replaceWith(
			`<link rel="stylesheet" href="${relativeAddress(place.base + name, path, place.base)}">`,
		);
	}
	return styles;
}

/**
 * Moves programs that stand in a page and fetch nothing out of it, because all pages have them. Each is one function then,
 * as a module keeps its names to itself.
 */
function moveInline(root: HTMLElement, path: string, { base }: CopyPlace): Map<string, string> {
	const programs = new Map<string, string>();
	for (const script of root.querySelectorAll('script[type="module"]:not([src])')) {
		const code = script.textContent;
		if (/\b(?:import|export|await)\b/.test(code)) continue;
		const name = `_astro/sebaris-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
		programs.set(name, `(()=>{"use strict";${code}\n})();\n`);
		script.replaceWith(`<script defer src="${relativeAddress(base + name, path, base)}"></script>`);
	}
	return programs;
}

/** Values of attributes without the quotes that they do not need: a tenth of a page of tables. */
const unquote = (html: string): string =>
	html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/="([\w./#:-]+)"(?=[\s>])/g, '=$1'));

/** Takes modules out of a page, which browsers do not fetch from a disk, and has one script run their programs. */
function moveModules(root: HTMLElement, path: string, { base, program }: CopyPlace): string[] {
	const modules = root.querySelectorAll('script[type="module"][src]');
	const files = modules.flatMap((script) => fileOf(script.getAttribute('src') ?? '', base) ?? []);
	for (const script of modules) script.remove();
	const parts = [...new Set(files)];
	if (parts.length > 0)
		root
			.querySelector('head')
			?.insertAdjacentHTML(
				'beforeend',
				`<script defer src="${relativeAddress(base + program, path, base)}" data-parts="${escapeHtml(parts.map((file) => basename(file)).join(' '))}"></script>`,
			);
	return parts;
}

/** Makes every address of the site lead to a file from where the page lies. Gives these files. */
function leadToFiles(root: HTMLElement, path: string, { site, base }: CopyPlace): Set<string> {
	const files = new Set<string>();
	for (const element of root.querySelectorAll(addressed.map((name) => `[${name}]`).join(', ')))
		for (const name of addressed) {
			const written = element.getAttribute(name);
			if (written === undefined) continue;
			const address = fromRoot(written, path, base);
			const file = fileOf(address, base);
			if (file === null) continue;
			files.add(file);
			// A drawing from a disk may not be made a picture of points; one that the page holds may.
			const own =
				name === 'data-png'
					? dataAddress(site, file, 'image/svg+xml')
					: relativeAddress(address, path, base);
			if (own !== null) element.setAttribute(name, own);
		}
	for (const element of root.querySelectorAll('meta[http-equiv="refresh"]')) {
		const [wait, address = ''] = (element.getAttribute('content') ?? '').split(/;\s*url=/i);
		const own = relativeAddress(address, path, base);
		if (own !== null) element.setAttribute('content', `${wait}; url=${own}`);
	}
	return files;
}

/** Data that a page tells its programs to read: addresses inside what it says to them. */
const listData = (html: string, { base }: CopyPlace): string[] =>
	[...html.matchAll(/(?:&quot;| data-gambar=")(\/[^&"]+\.json)(?:&quot;|["#])/g)].flatMap(
		([, address = '']) => fileOf(address, base) ?? [],
	);

/** Makes the page of a file of the site, given by its path from the site's root. */
export function carryPage(html: string, path: string, place: CopyPlace): CarriedPage {
	const root = parse(html, { comment: true });
	dropServed(root, place);
	const styles = moveStyles(root, path, place);
	const modules = moveModules(root, path, place);
	const programs = moveInline(root, path, place);
	const files = leadToFiles(root, path, place);
	const note = `<p>${escapeHtml(place.note)}</p>`;
	(root.querySelector('.penafian') ?? root.querySelector('body'))?.insertAdjacentHTML(
		'beforeend',
		note,
	);
	return {
		html: unquote(root.toString()),
		files,
		modules,
		shared: new Map([...styles, ...programs]),
		data: listData(html, place),
	};
}
