import { HTMLElement, type Node, TextNode } from 'node-html-parser';

/** Elements that run on in a line of text. */
const oneLines = new Set(
	'A ABBR B BDI CITE CODE DATA DFN EM I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME TSPAN U VAR WBR'.split(
		' ',
	),
);
const withoutText = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

function collect(node: Node, parts: string[]): void {
	if (node instanceof TextNode) parts.push(node.text.replace(/\s+/g, ' '));
	if (!(node instanceof HTMLElement) || withoutText.has(node.tagName)) return;
	const limit = oneLines.has(node.tagName) ? '' : '\n';
	parts.push(limit);
	for (const child of node.childNodes) collect(child, parts);
	parts.push(limit);
}

/** What readers see of an element, a line for each block, as a browser runs its words together. */
export function readLines(root: HTMLElement): string[] {
	const parts: string[] = [];
	collect(root, parts);
	return parts
		.join('')
		.split('\n')
		.map((row) => row.replace(/ +/g, ' ').trim())
		.filter(Boolean);
}

/** What a page says outside its text: titles, descriptions and names that are read aloud. */
export const readLabels = (root: HTMLElement): string[] => [
	...root.querySelectorAll('title').map((element) => element.text),
	...root
		.querySelectorAll('meta[name="description"], meta[property^="og:"]')
		.map((element) => element.getAttribute('content') ?? ''),
	...['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) =>
		root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
	),
];
