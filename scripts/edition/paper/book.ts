/** Puts the pages of a road map together as one document in reading order. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { formatSpan } from '../../../src/domain/format.ts';
import { escapeHtml } from '../../../src/domain/markup.ts';
import { listFiles } from '../../build/files.ts';
import { fileOf } from '../place.ts';
import type { PublishedPeta } from '../site.ts';
import {
	cleanPage,
	describeSheet,
	leadBack,
	listStyles,
	type PaperPlace,
	quoteCss,
	type RunningText,
} from './page.ts';

/** A page of the site as a part of the document. */
interface Part {
	id: string;
	/** Its file, from the site's root. */
	file: string;
	title: string;
	root: HTMLElement;
}

/** A line of the contents. */
export interface ContentsLine {
	/** What it leads to. */
	id: string;
	text: string;
	level: 1 | 2;
}

/** A document that is whole but for the page numbers of its contents. */
export interface Book {
	contents: ContentsLine[];
	/** The document; `pages` gives the number of the page that an identifier stands on. */
	render(pages: (id: string) => string): string;
}

/** Pages that are for a screen, or say again what others say. */
const leftOut = new Set(['program', 'data', 'presentasi', 'untuk-warga']);

const byNumber = new Intl.Collator('id', { numeric: true });

/** The files of a road map's pages that make the document, in reading order. */
export function listParts(site: string, id: string, base: string): string[] {
	const read = (path: string) => parse(readFileSync(join(site, path), 'utf8'));
	const linked = (path: string, selector: string) =>
		existsSync(join(site, path))
			? read(path)
					.querySelectorAll(`${selector} a[href]`)
					.flatMap((link) => fileOf(link.getAttribute('href') ?? '', base) ?? [])
			: [];
	const files = new Set(
		listFiles(join(site, id))
			.filter((path) =>
				/^(?:[\w-]+\/)?index\.html$|^(?:bab|program)\/[\w-]+\/index\.html$/.test(path),
			)
			.filter((path) => !leftOut.has(path.replace(/\/index\.html$/, '')))
			.map((path) => `${id}/${path}`),
	);
	const chapters = [...files]
		.filter((path) => path.startsWith(`${id}/bab/`))
		.sort((a, b) => byNumber.compare(a, b));
	const order = [
		`${id}/index.html`,
		...chapters,
		...linked(`${id}/program/index.html`, 'main').filter((path) =>
			path.startsWith(`${id}/program/`),
		),
		...linked(`${id}/index.html`, 'nav.sidebar'),
		...files,
	];
	return [...new Set(order.filter((path) => files.has(path)))];
}

/** Puts the table of an area's actions in which rows tell everything in the place of the page's own, which tells less. */
function enrichActions(page: HTMLElement, explorer: HTMLElement | null, file: string): void {
	const area = /\/program\/([^/]+)\/index\.html$/.exec(file)?.[1];
	const rich = area && explorer?.querySelector(`[data-bagian][data-area="${area}"] table`);
	const plain = page
		.querySelectorAll('main table')
		.find((table) => table.querySelector('tbody a[href*="/aksi/"]'));
	if (rich && plain) plain.replaceWith(rich.toString());
}

/** Attributes that name identifiers. */
const naming = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** Makes identifiers of a part its own, and its headings lie below its title. */
function embed(root: HTMLElement, id: string): void {
	const own = (name: string) => `${id}-${name}`;
	for (const element of root.querySelectorAll('[id]')) element.setAttribute('id', own(element.id));
	for (const name of naming)
		for (const element of root.querySelectorAll(`[${name}]`))
			element.setAttribute(
				name,
				(element.getAttribute(name) ?? '').split(/\s+/).map(own).join(' '),
			);
	for (const level of [5, 4, 3, 2, 1])
		for (const element of root.querySelectorAll(`h${level}`)) element.tagName = `h${level + 1}`;
}

/** Which part and row a page of the site has in the document. */
function anchorPages(parts: readonly Part[], base: string): Map<string, string> {
	const anchors = new Map(parts.map(({ file, id }) => [file, id]));
	// What has a row where its area lists it is meant there, not where another part speaks of it.
	const first = parts.toSorted(
		(a, b) => Number(b.file.includes('/program/')) - Number(a.file.includes('/program/')),
	);
	for (const { id, root } of first)
		for (const row of root.querySelectorAll('tbody tr')) {
			const target = fileOf(row.querySelector('a[href]')?.getAttribute('href') ?? '', base);
			if (target === null || anchors.has(target) || !target.endsWith('.html')) continue;
			if (!row.id) row.setAttribute('id', `${id}-baris-${anchors.size}`);
			anchors.set(target, row.id);
		}
	return anchors;
}

const headingId = (heading: HTMLElement): string | undefined => heading.id || undefined;

/** Lines of the contents for a part: its title and its sections. */
const listContents = ({ id, title, root }: Part): ContentsLine[] => [
	{ id, text: title, level: 1 },
	...root.querySelectorAll('h3').flatMap((heading): ContentsLine[] => {
		const target = headingId(heading);
		return target
			? [{ id: target, text: heading.textContent.replace(/\s+/g, ' ').trim(), level: 2 }]
			: [];
	}),
];

const renderContents = (lines: readonly ContentsLine[], pages: (id: string) => string): string =>
	`<section class="isi-buku"><h2>Isi</h2><ol>${lines
		.map(
			({ id, text, level }) =>
				`<li class="tingkat-${level}"><a href="#${id}"><span>${escapeHtml(text)}</span> <span class="nomor-halaman">${pages(id)}</span></a></li>`,
		)
		.join('')}</ol></section>`;

/** The title page: which document, in which state, and what this is. */
const renderCover = (
	{ judul, judul_resmi, status, periode }: PublishedPeta,
	{ address }: PaperPlace,
	foot: string,
): string => `<section class="sampul">
<p class="cap">Peta Jalan</p>
<h1>${escapeHtml(judul)}</h1>
<p>${escapeHtml(judul_resmi)}</p>
<p><b>${escapeHtml(status)}</b> · masa ${formatSpan(periode.mulai, periode.selesai)}</p>
<p class="bawah">Bukan situs resmi pemerintah. Bab menceritakan kembali dokumen dengan bahasa sederhana; rujukan resmi adalah dokumen aslinya.<br>${escapeHtml(foot)}${
	address ? `<br>${escapeHtml(address)}` : ''
}</p>
</section>`;

/** Makes the document of a road map from the pages of a built site. */
export function makeBook(
	site: string,
	peta: PublishedPeta,
	place: PaperPlace,
	running: RunningText,
	css: string,
): Book {
	const styles = new Set<string>();
	const explorerPath = join(site, peta.id, 'program/index.html');
	const explorer = existsSync(explorerPath) ? parse(readFileSync(explorerPath, 'utf8')) : null;
	const parts = listParts(site, peta.id, place.base).map((file, i): Part => {
		const page = parse(readFileSync(join(site, file), 'utf8'));
		for (const style of listStyles(page)) styles.add(style);
		enrichActions(page, explorer, file);
		cleanPage(page, file, place);
		for (const element of page.querySelectorAll('.tindakan, .kaki, .status, .rinci > p'))
			element.remove();
		const main = page.querySelector('main');
		const title = main?.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
		const summary = main?.querySelector('.singkatnya')?.toString() ?? '';
		const id = `bagian-${i + 1}`;
		const root = parse(
			`<article class="bagian" id="awal" style="page: ${id}"><h1>${escapeHtml(title)}</h1>${summary}<div class="sl-markdown-content">${main?.querySelector('.sl-markdown-content')?.innerHTML ?? ''}</div></article>`,
		);
		embed(root, id);
		root.querySelector('article')?.setAttribute('id', id);
		return { id, file, title, root };
	});

	const anchors = anchorPages(parts, place.base);
	for (const { id, root } of parts)
		leadBack(root, place, (link) => {
			if (link.startsWith('#')) return `#${id}-${link.slice(1)}`;
			const anchor = anchors.get(fileOf(link, place.base) ?? '');
			if (anchor === undefined) return null;
			const fragment = /#(.+)$/.exec(link)?.[1];
			return parts.some((part) => part.id === anchor) && fragment
				? `#${anchor}-${fragment}`
				: `#${anchor}`;
		});
	const contents = parts.flatMap(listContents);
	const sheets = [
		describeSheet('', running),
		...parts.map(({ id, title }) => `@page ${id} { @top-right { content: ${quoteCss(title)}; } }`),
		'@page sampul { @top-left { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }',
	];
	const body = parts.map(({ root }) => root.toString()).join('\n');
	return {
		contents,
		render: (pages) => `<!doctype html>
<html lang="id" data-theme="light" data-tema="terang">
<head>
<meta charset="utf-8">
<title>${escapeHtml(`${peta.judul}: seluruh peta jalan`)}</title>
${[...styles].join('\n')}
<style>${css}
${sheets.join('\n')}</style>
</head>
<body class="buku">
${renderCover(peta, place, running.foot)}
${renderContents(contents, pages)}
${body}
</body>
</html>`,
	};
}
