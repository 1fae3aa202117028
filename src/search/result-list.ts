import { capitalize, formatNumber, shortenText } from '../domain/format.ts';
import { joinTitle } from '../domain/sentences.ts';
import type { RecordTraits, RecordList } from './record-list.ts';
import type { RecordContent, Answer, SearchEngine } from './engine.ts';
import { makeExcerpt, type Fragment, markText } from './excerpt.ts';
import { pageAddress } from './site-copy.ts';
import { siteSource } from './site-source.ts';
import type { Facet } from './facets.ts';
import type { PhraseList } from './sinonim-marks.ts';
import { tellApart } from './tell-apart.ts';

/** How many results are shown at a time. */
export const perPage = 8;

/** Makes an element with its text. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	text = '',
	classes = '',
): HTMLElementTagNameMap[K] {
	const result = document.createElement(name);
	result.textContent = text;
	if (classes) result.className = classes;
	return result;
}

/** What kind of record it is and where it belongs. */
function listTraits({ meta }: RecordContent, { segi }: RecordTraits, list: RecordList): string[] {
	const label = (name: Facet) =>
		segi[name].map((kode) => list.segi[name].find(([text]) => text === kode)?.[1] ?? kode);
	const opd = segi.jenis[0] === 'Perangkat daerah' ? [] : label('opd');
	const opdList = [...opd.slice(0, 2), ...(opd.length > 2 ? [`${opd.length - 2} lainnya`] : [])];
	return [
		...label('jenis'),
		...(meta.rincian ? [meta.rincian] : []),
		...(meta.kode ? [meta.kode] : []),
		...label('peta'),
		...label('area'),
		...(opdList.length > 0 ? [opdList.join(', ')] : []),
	];
}

/** The record's own words, without the title and code that the result shows already. */
function withoutHead({ content, meta }: RecordContent): string {
	let inner = content;
	for (const start of [meta.title, meta.kode])
		if (start && inner.startsWith(start)) inner = inner.slice(start.length).replace(/^[.\s]+/, '');
	return inner;
}

const marked = (pieces: readonly Fragment[]): (string | Node)[] =>
	pieces.map(({ teks, tanda }) => (tanda ? element('mark', teks) : teks));

const hasMark = (pieces: readonly Fragment[]): boolean => pieces.some(({ tanda }) => tanda);

/** A result as it is shown: its content, what is known of it, and its traits. */
interface Shown {
	inner: RecordContent;
	judul: string;
	ciri: string[];
	/** True for a term of the glossary. */
	isTerm: boolean;
}

/** The lines of one result: its name as a heading, what it is, what it says, and where what was sought stands if not there. */
function resultRow(
	{ inner, judul, ciri, isTerm }: Shown,
	apart: string | null,
	marks: readonly string[],
	phrases: PhraseList,
): HTMLLIElement {
	const title = markText(judul, marks, phrases);
	const link = element('a');
	link.href = pageAddress(inner.url);
	link.append(...marked(title), ...(apart ? [` (${apart})`] : []));
	const heading = element('h3');
	heading.append(link);
	const row = element('li');
	row.append(heading, element('p', ciri.join(' · '), 'ciri'));
	// A term's own words begin with its meaning.
	const says = inner.meta.inti ?? (isTerm ? shortenText(withoutHead(inner), 220) : '');
	const line = says ? markText(capitalize(says), marks, phrases) : [];
	const excerpt = makeExcerpt(withoutHead(inner), marks, phrases);
	// Where name and line tell already why it was found, more words tell nothing.
	const told = line.length > 0 && (hasMark(title) || hasMark(line) || !hasMark(excerpt));
	for (const pieces of [line, told ? [] : excerpt]) {
		if (pieces.length === 0) continue;
		const paragraph = element('p', '', 'petikan');
		paragraph.append(...marked(pieces));
		row.append(paragraph);
	}
	return row;
}

/** The lines of some results, fetched together. */
export async function linesOf(
	engine: SearchEngine,
	id: readonly string[],
	{ marked: marks }: Answer,
	list: RecordList,
): Promise<HTMLLIElement[]> {
	const [{ frasaRekaman }, contents] = await Promise.all([
		siteSource.language(''),
		Promise.all(id.map((oneId) => engine.content(oneId))),
	]);
	const shown = contents.map((inner, i): Shown => {
		const own = list.rekaman.get(id[i] ?? '');
		return {
			inner,
			judul: inner.meta.title ?? inner.url,
			ciri: own ? listTraits(inner, own, list) : [],
			isTerm: own?.segi.jenis[0] === 'Glosarium',
		};
	});
	const apart = tellApart(shown);
	return shown.map((one, i) => resultRow(one, apart[i] ?? null, marks, frasaRekaman));
}

const shortenQuery = (q: string): string =>
	`${q.trim().slice(0, 60)}${q.trim().length > 60 ? '…' : ''}`;

/** The title of the browser's tab: what is looked for, and the page's own. */
export const pageTitle = (q: string, own: string): string =>
	q.trim() ? joinTitle(`“${shortenQuery(q)}”`, own) : own;

/** How many results there are for what, in a sentence for everybody to see and hear. */
export function resultSentence(count: number, q: string, { readAs }: Answer): string {
	const purpose = q.trim() ? ` untuk “${shortenQuery(q)}”` : '';
	const result =
		count === 0 ? `Tidak ada hasil${purpose}.` : `${formatNumber(count)} hasil${purpose}.`;
	const spelling = readAs.map(
		({ kata, sebagai }) => ` Tidak ada kata “${kata}”; dicari juga “${sebagai.join('”, “')}”.`,
	);
	return `${result}${spelling.join('')}`;
}
