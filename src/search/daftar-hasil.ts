import { formatNumber } from '../domain/format.ts';
import type { RecordTraits, RecordList } from './daftar-rekaman.ts';
import type { RecordContent, Answer, SearchEngine } from './mesin.ts';
import { makeExcerpt, type Fragment, markText } from './petikan.ts';
import { pageAddress } from './site-copy.ts';
import { siteSource } from './sumber-situs.ts';
import type { Facet } from './segi.ts';

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

/** What kind of record it is and where it belongs, in one line. */
function resultTraits({ meta }: RecordContent, { segi }: RecordTraits, list: RecordList): string {
	const label = (name: Facet) =>
		segi[name].map((kode) => list.segi[name].find(([text]) => text === kode)?.[1] ?? kode);
	const opd = segi.jenis[0] === 'Perangkat daerah' ? [] : label('opd');
	const opdList = [...opd.slice(0, 2), ...(opd.length > 2 ? [`${opd.length - 2} lainnya`] : [])];
	return [
		...label('jenis'),
		...(meta.kode ? [meta.kode] : []),
		...label('peta'),
		...label('area'),
		...(opdList.length > 0 ? [opdList.join(', ')] : []),
	].join(' · ');
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

async function resultRow(
	engine: SearchEngine,
	id: string,
	{ marked: marks }: Answer,
	list: RecordList,
): Promise<HTMLLIElement> {
	const [inner, { frasaRekaman }] = await Promise.all([
		engine.content(id),
		siteSource.language(''),
	]);
	const row = element('li');
	const link = element('a');
	link.href = pageAddress(inner.url);
	link.append(...marked(markText(inner.meta.title ?? inner.url, marks, frasaRekaman)));
	const own = list.rekaman.get(id);
	const excerpt = element('p', '', 'petikan');
	excerpt.append(...marked(makeExcerpt(withoutHead(inner), marks, frasaRekaman)));
	row.append(link, element('p', own ? resultTraits(inner, own, list) : '', 'ciri'), excerpt);
	return row;
}

/** The lines of some results, fetched together. */
export const linesOf = (
	engine: SearchEngine,
	id: readonly string[],
	answer: Answer,
	list: RecordList,
): Promise<HTMLLIElement[]> =>
	Promise.all(id.map((oneId) => resultRow(engine, oneId, answer, list)));

/** How many results there are for what, in a sentence for everybody to see and hear. */
export function resultSentence(count: number, q: string, { readAs }: Answer): string {
	const purpose = q.trim()
		? ` untuk “${q.trim().slice(0, 60)}${q.trim().length > 60 ? '…' : ''}”`
		: '';
	const result =
		count === 0 ? `Tidak ada hasil${purpose}.` : `${formatNumber(count)} hasil${purpose}.`;
	const spelling = readAs.map(
		({ kata, sebagai }) => ` Tidak ada kata “${kata}”; dicari juga “${sebagai.join('”, “')}”.`,
	);
	return `${result}${spelling.join('')}`;
}
