import { escapeHtml } from './markup.ts';
import type { Istilah } from '../schemas/glosarium.ts';
import { type Vocabulary, listFindings } from './vocabulary.ts';

/** What a page marks besides English words. */
export interface MarkOptions {
	/** True for pages whose terms are explained where they first stand in each section. */
	hasTerms: boolean;
	/** Address of a term in the glossary. */
	link: (kode: string) => string;
}

/** One piece of HTML: a comment, a script or style with its content, a tag, or text between them. */
const pieces =
	/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!?\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;
const tag = /^<(\/?)([a-zA-Z][\w-]*)/;

const voids = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** What holds no text for readers, or text that can hold no element. */
const opaque = new Set('head svg textarea select title template canvas'.split(' '));
/** Where no link to a term may stand: in what is a link or a control, in headings, and in the frame. */
const withoutTerms = new Set(
	'a button summary h1 h2 h3 h4 h5 h6 nav header footer aside label legend caption th dt q blockquote figcaption dfn'.split(
		' ',
	),
);
/** Parts whose words stand again among the facts, or tell of how they are written. */
const unexplained = /data-pagefind-ignore|class="(?:singkatnya|catatan-sumber)\b/;
/** What begins a section, in which a term is marked once. */
const sections = new Set(['h2', 'section', 'article']);

/** An open element, with what it forbids itself and its content. */
interface Open {
	name: string;
	isOpaque: boolean;
	hasTerms: boolean;
}

/** The box with a term's meaning that opens at the word; without the platform's help the word leads to the glossary. */
function renderMeaning(
	{ kode, istilah, kepanjangan, arti }: Istilah,
	link: MarkOptions['link'],
): string {
	const long = kepanjangan ? ` (${escapeHtml(kepanjangan)})` : '';
	return `<div class="arti" data-arti="${kode}" popover><b>${escapeHtml(istilah)}</b>${long}: ${escapeHtml(arti)} <a href="${escapeHtml(link(kode))}">Glosarium</a></div>`;
}

/** Text as HTML with its English words marked, remembered: the same texts stand on many pages. */
const memory = new WeakMap<Vocabulary, Map<string, string>>();

function markText(
	vocabulary: Vocabulary,
	text: string,
	term: ((istilah: Istilah) => string | null) | null,
): string {
	let known = memory.get(vocabulary);
	if (!known) memory.set(vocabulary, (known = new Map()));
	if (!term) {
		const marked = known.get(text);
		if (marked !== undefined) return marked;
	}
	let html = '';
	let end = 0;
	for (const finding of listFindings(vocabulary, text)) {
		const word = text.slice(finding.start, finding.end);
		const to = finding.istilah && term ? term(finding.istilah) : null;
		if (to === null && !finding.isEnglish) continue;
		const lang = finding.isEnglish ? ' lang="en"' : '';
		html += text.slice(end, finding.start);
		html +=
			to === null
				? `<span${lang}>${word}</span>`
				: `<a class="istilah" href="${escapeHtml(to)}"${lang}>${word}</a>`;
		end = finding.end;
	}
	html += text.slice(end);
	if (!term) known.set(text, html);
	return html;
}

/**
 * A page with every English phrase marked as English, whatever part of the page wrote it. Where terms are asked for,
 * each links to the glossary where it first stands in a section, and its meaning stands once at the end of the page.
 */
export function markWords(html: string, vocabulary: Vocabulary, options: MarkOptions): string {
	const parts: string[] = [];
	const stack: Open[] = [{ name: '', isOpaque: false, hasTerms: false }];
	const onPage = new Set<string>();
	let inSection = new Set<string>();
	const mark = ({ kode }: Istilah): string | null => {
		if (inSection.has(kode)) return null;
		inSection.add(kode);
		onPage.add(kode);
		return options.link(kode);
	};
	for (const [piece, raw] of html.matchAll(pieces)) {
		if (raw) {
			parts.push(piece);
			continue;
		}
		const top = stack.at(-1) as Open;
		const [, close, rawName] = tag.exec(piece) ?? [];
		if (rawName === undefined) {
			const isText = !piece.startsWith('<') && !top.isOpaque;
			parts.push(isText ? markText(vocabulary, piece, top.hasTerms ? mark : null) : piece);
			continue;
		}
		const name = rawName.toLowerCase();
		if (close) {
			const i = stack.findLastIndex((open) => open.name === name);
			if (i > 0) stack.length = i;
			if (name === 'main' && onPage.size > 0)
				parts.push(
					'<div data-pagefind-ignore>',
					...[...onPage].flatMap((kode) => {
						const istilah = vocabulary.byKode.get(kode);
						return istilah ? [renderMeaning(istilah, options.link)] : [];
					}),
					'</div>',
				);
		} else if (!voids.has(name) && !piece.endsWith('/>')) {
			if (sections.has(name)) inSection = new Set();
			// A chapter links its terms itself; they open as well.
			const written = name === 'a' && /class="istilah"[^>]*#([\w-]+)"/.exec(piece)?.[1];
			if (written) onPage.add(written);
			const isForeign = /\slang="(?!id")/.test(piece);
			const isContent = options.hasTerms && name === 'main';
			stack.push({
				name,
				isOpaque: top.isOpaque || isForeign || opaque.has(name),
				hasTerms:
					(top.hasTerms || isContent) && !withoutTerms.has(name) && !unexplained.test(piece),
			});
		}
		parts.push(piece);
	}
	return parts.join('');
}
