import { HTMLElement, type Node, TextNode } from 'node-html-parser';

/** Elements that run on in a line of text. */
const sebaris = new Set(
	'A ABBR B BDI CITE CODE DATA DFN EM I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME TSPAN U VAR WBR'.split(
		' ',
	),
);
const tanpaTeks = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

function kumpulkan(simpul: Node, bagian: string[]): void {
	if (simpul instanceof TextNode) bagian.push(simpul.text.replace(/\s+/g, ' '));
	if (!(simpul instanceof HTMLElement) || tanpaTeks.has(simpul.tagName)) return;
	const batas = sebaris.has(simpul.tagName) ? '' : '\n';
	bagian.push(batas);
	for (const anak of simpul.childNodes) kumpulkan(anak, bagian);
	bagian.push(batas);
}

/** What readers see of an element, a line for each block, as a browser runs its words together. */
export function readLines(akar: HTMLElement): string[] {
	const bagian: string[] = [];
	kumpulkan(akar, bagian);
	return bagian
		.join('')
		.split('\n')
		.map((baris) => baris.replace(/ +/g, ' ').trim())
		.filter(Boolean);
}

/** What a page says outside its text: titles, descriptions and names that are read aloud. */
export const readLabels = (akar: HTMLElement): string[] => [
	...akar.querySelectorAll('title').map((satu) => satu.text),
	...akar
		.querySelectorAll('meta[name="description"], meta[property^="og:"]')
		.map((satu) => satu.getAttribute('content') ?? ''),
	...['aria-label', 'alt', 'title', 'placeholder'].flatMap((nama) =>
		akar.querySelectorAll(`[${nama}]`).map((satu) => satu.getAttribute(nama) ?? ''),
	),
];
