/** Makes of a page of the site one for paper: without what only a screen has, and with addresses that lead back to the site. */
import { type HTMLElement, parse } from 'node-html-parser';
import { escapeHtml } from '../../../src/domain/markup.ts';
import { fromRoot } from '../place.ts';

/** Where the pages come from and lead to. */
export interface PaperPlace {
	/** The path below the host that the site was built for, with a slash at both ends. */
	base: string;
	/** Where the site stands for readers; null when that is not known, and then nothing on paper leads there. */
	address: string | null;
}

/** What stands around the text of each sheet. */
export interface RunningText {
	/** Above: the document. */
	head: string;
	/** Below: where it comes from. */
	foot: string;
}

/** What paper has no use for. */
const screenOnly = [
	'script',
	'header.header',
	'nav',
	'.sl-skip-link',
	'.right-sidebar-container',
	'form',
	'button',
	'template',
	'[hidden]',
	'link[rel="preload"]',
	'link[rel="modulepreload"]',
	'.lanjut',
].join(', ');

/** Words as a string of CSS. */
export const quoteCss = (text: string): string =>
	`"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** The margins of sheets with what stands in them; `name` is that of the sheets in CSS, or none for all. */
export const describeSheet = (name: string, { head, foot }: RunningText): string =>
	`@page ${name} {
	@top-left { content: ${quoteCss(head)}; }
	@bottom-left { content: ${quoteCss(foot)}; }
	@bottom-right { content: counter(page) " / " counter(pages); }
}`;

/** Opens what is folded: paper has no other way. */
function openFolded(root: HTMLElement): void {
	for (const element of root.querySelectorAll('details')) element.setAttribute('open', '');
}

/** The address of a page as it can be followed from paper; null when it leads nowhere from there. */
export const addressOnPaper = (link: string, { base, address }: PaperPlace): string | null => {
	if (/^(?:https?|mailto|tel):/.test(link)) return link;
	if (address === null || !link.startsWith(base)) return null;
	return address + link.slice(base.length);
};

/** Stands for the day of printing until a page is printed, so that a page that says the same is known as the same. */
export const dateMark = '\u2997tanggal\u2998';

/** Takes out what only a screen has; `file` is the page's, from the site's root. */
export function cleanPage(root: HTMLElement, file: string, { address, base }: PaperPlace): void {
	for (const element of root.querySelectorAll('a[href]'))
		element.setAttribute('href', fromRoot(element.getAttribute('href') ?? '', file, base));
	for (const element of root.querySelectorAll(screenOnly)) element.remove();
	for (const element of root.querySelectorAll('[data-grafik]'))
		element.removeAttribute('data-grafik');
	for (const element of root.querySelectorAll('[data-hari-ini]')) element.set_content(dateMark);
	// A citation with an address that only this machine knows would lead nobody back.
	if (address === null) for (const element of root.querySelectorAll('.tindakan')) element.remove();
	// What stands in it is read by itself; only the drawing is a picture that words stand for.
	for (const element of root.querySelectorAll('figure')) element.setAttribute('role', 'group');
	openFolded(root);
}

/** Makes each link lead back to the site, but for those inside the text that `keep` accepts; others become plain words. */
export function leadBack(
	root: HTMLElement,
	place: PaperPlace,
	keep: (link: string) => string | null = (link) => (link.startsWith('#') ? link : null),
): void {
	for (const element of root.querySelectorAll('a[href]')) {
		const link = element.getAttribute('href') ?? '';
		const own = keep(link) ?? addressOnPaper(link, place);
		if (own === null) element.replaceWith(...element.childNodes);
		else element.setAttribute('href', own);
	}
}

/** The styles of a page, as they stand in it. */
export const listStyles = (root: HTMLElement): string[] =>
	root.querySelectorAll('link[rel="stylesheet"], style').map((element) => element.toString());

/** A page of the site as one sheet or a few. */
export function makeSheet(
	html: string,
	file: string,
	place: PaperPlace,
	running: RunningText,
	css: string,
): string {
	const root = parse(html);
	cleanPage(root, file, place);
	leadBack(root, place);
	const title = root.querySelector('h1')?.textContent.trim() ?? '';
	root.querySelector('title')?.set_content(escapeHtml(title));
	const page = root.querySelector('html');
	page?.setAttribute('data-theme', 'light');
	page?.setAttribute('data-tema', 'terang');
	const sheets = ['', 'lembar'].map((name) => describeSheet(name, running));
	root
		.querySelector('head')
		?.insertAdjacentHTML('beforeend', `<style>${css}\n${sheets.join('\n')}</style>`);
	return root.toString();
}
