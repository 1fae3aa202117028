import type { HTMLElement } from 'node-html-parser';
import type { Facet } from './facets.ts';

/** One thing that the search finds: a page, or a part of a page. */
export interface SearchRecord {
	/** Path from the site's root, with the part's fragment if it is a part. */
	url: string;
	judul: string;
	/** The fixed code of an action or quick win. */
	kode: string | null;
	/** Values of each facet; codes for `peta`, `area` and `opd`. */
	segi: Record<Facet, string[]>;
	/** Records with the same address here are one result: the parts of a page, unless they answer by themselves. */
	halaman: string;
	/** What it says in one line, for records made of data; shown with the result. */
	inti?: string;
	/** What kind of its kind it is, where several of a kind may share a name. */
	rincian?: string;
	/** What is looked through, without headings of the page and words that every page repeats. */
	html: string;
}

/** Notes stand on a page of their own, and sources repeat the table's name. */
const alwaysDiscarded = '[data-pagefind-ignore], script, svg, .catatan-sumber, .pemberitahuan';

/** Labels and summaries that are alike on every page of a kind, and rows that stand on the pages that they link to. */
const discardedByJenis: Record<string, string> = {
	// Of these the lists; each thing on them has a page of its own.
	Indikator: 'dt, .singkatnya, .kosong',
	'Perangkat daerah': 'dt, .singkatnya, .kosong, table',
	// Found by its name alone: its rows stand on the agency's page and on those of the actions.
	'Lembar kerja': '.singkatnya, .sl-markdown-content > *',
	// Its tables stand on pages of their own or in chapters, which answer better.
	'Peta jalan': 'table',
	Organisasi: 'table',
	Sasaran: 'table',
	'Visi dan misi': '.daftar-bernomor ul, .fakta',
	// The names of columns answer nobody.
	Data: 'details',
	Program: '.singkatnya, .maksud, tbody tr:not(.kelompok), thead',
	// What these pages list are records made of data, which answer by themselves.
	Glosarium: 'dl > div[id]',
	'Dasar hukum': 'article[id]',
	'Catatan sumber': '.satu-catatan, .singkatnya',
};

/** Pages that are cut at their headings, so that a result opens where the words stand. */
const cutAtHeadings = new Set(['Bab', 'Quick wins', 'Pelaksana', 'Monitoring', 'Halaman']);

const kodePattern = /\b[A-Z]{2,4}-[A-Z0-9][\w.]*\w/;

/** Reads the facets that a page declares, such as `jenis:Bab, peta:contoh-2030, tahun:2030`. */
function readFacets(content: HTMLElement): SearchRecord['segi'] {
	const facets: SearchRecord['segi'] = { peta: [], jenis: [], area: [], opd: [], tahun: [] };
	const written = content
		.querySelector('[data-pagefind-filter]')
		?.getAttribute('data-pagefind-filter');
	for (const part of written?.split(', ') ?? []) {
		const [name = '', nilai = ''] = part.split(/:(.*)/s);
		if (name in facets) facets[name as Facet].push(nilai);
	}
	return facets;
}

const tidy = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

type Part = Pick<SearchRecord, 'judul' | 'kode' | 'html'> & { id: string };

/** Cuts a page at its headings; the first part is what stands before them. */
function cut(body: HTMLElement): Part[] {
	const start: Part = { id: '', judul: '', kode: null, html: '' };
	const parts = [start];
	for (const child of body.children) {
		// A chapter's headings stand in a wrapper with their anchor, those of other pages in their section.
		const head = child.querySelector(child.matches('.sl-heading-wrapper') ? 'h2, h3' : 'h2');
		if (head?.id)
			parts.push({
				id: head.id,
				judul: tidy(head.text),
				kode: kodePattern.exec(child.querySelector('.asal')?.text ?? '')?.[0] ?? null,
				html: '',
			});
		head?.remove();
		(parts.at(-1) ?? start).html += child.outerHTML;
	}
	return parts;
}

/** The records that the prose of one built page makes; none when the search leaves the page out. Takes the parsed page apart. */
export function listPageRecords(address: string, page: HTMLElement): SearchRecord[] {
	const content = page.querySelector('[data-pagefind-body]');
	const body = content?.querySelector('.sl-markdown-content');
	if (!content || !body) return [];
	const segi = readFacets(content);
	const jenis = segi.jenis[0] ?? '';
	const judul = tidy(content.querySelector('h1')?.text);
	for (const selector of [alwaysDiscarded, discardedByJenis[jenis]])
		for (const element of selector ? content.querySelectorAll(selector) : []) element.remove();
	const [start, ...pieces] = cutAtHeadings.has(jenis)
		? cut(body)
		: [{ id: '', judul: '', kode: null, html: body.innerHTML }];
	const summary = content.querySelector('.singkatnya')?.outerHTML ?? '';
	const dasar = { segi, halaman: address };
	return [
		{ ...dasar, url: address, judul, kode: null, html: `${summary}${start?.html}` },
		...pieces.map(({ id, ...part }) => ({
			...dasar,
			...part,
			url: `${address}#${id}`,
			judul: `${judul}: ${part.judul}`,
		})),
	];
}
