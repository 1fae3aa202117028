/** What is printed of a road map. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedPeta } from '../site.ts';
import { makeBook } from './book.ts';
import { type Handout, renderLeaflet, renderPoster } from './handout.ts';
import { addressOnPaper, makeSheet, type PaperPlace, type RunningText } from './page.ts';
import { readStyle } from './styles.ts';
import { readSummary } from './summary.ts';

/** Something to print. */
export interface Sheet {
	/** Its file below the folder of its road map, without the ending. */
	name: string;
	/** What it is, for readers. */
	label: string;
	/** Pages of the site that lead to it, as files from the site's root. */
	linkedFrom: string[];
	/** Identifiers whose page numbers it names. */
	numbered: string[];
	/** How many pages it has room for; its type is made smaller until it fits. None for a sheet that takes what it needs. */
	room: number | null;
	/** Its page: `pages` gives page numbers, `zoom` the size of its type. */
	render(pages: (id: string) => string, zoom: number): string;
}

const leadsOn = (html: string): boolean => html.includes('<meta http-equiv="refresh"');

/** Pages of one kind that are printed each by itself, by the name of the last folder or file. */
function listPages(site: string, folder: string, page: string): { code: string; file: string }[] {
	const path = join(site, folder);
	if (!existsSync(path)) return [];
	return (
		readdirSync(path)
			.filter((code) => existsSync(join(path, code, page)))
			// A page that stands at a former address only leads on.
			.filter((code) => !leadsOn(readFileSync(join(path, code, page), 'utf8')))
			.sort()
			.map((code) => ({ code, file: `${folder}/${code}/${page}` }))
	);
}

/** Everything that is printed of a road map, from the pages of a built site. */
export function listSheets(
	site: string,
	peta: PublishedPeta,
	place: PaperPlace,
	foot: string,
): Sheet[] {
	const { id } = peta;
	const typeface = readStyle('typeface');
	const css = typeface + readStyle('sheet');
	const running: RunningText = { head: `${peta.judul} · ${peta.status}`, foot };
	const single = (
		kind: string,
		label: string,
		file: string,
		from: string[],
		code: string,
	): Sheet => ({
		name: `${kind}/${code}`,
		label,
		linkedFrom: from,
		numbered: [],
		room: null,
		render: () => makeSheet(readFileSync(join(site, file), 'utf8'), file, place, running, css),
	});
	const summary = readSummary(site, peta, place.base);
	const handoutCss = typeface + readStyle('handout');
	const url = addressOnPaper(`${place.base}${id}/`, place);
	const handout = (
		name: string,
		label: string,
		room: number,
		render: (content: Handout) => string,
	): Sheet => ({
		name,
		label,
		linkedFrom: front,
		numbered: [],
		room,
		render: (_, zoom) => render({ peta, summary, url, zoom, css: handoutCss }),
	});
	const front = [`${id}/index.html`, `${id}/data/index.html`];
	const book = makeBook(site, peta, place, running, css + readStyle('book'));
	return [
		{
			name: 'peta-jalan',
			label: 'Seluruh peta jalan',
			linkedFrom: front,
			numbered: book.contents.map((line) => line.id),
			room: null,
			render: book.render,
		},
		handout('selebaran', 'Selebaran A4 lipat dua', 2, renderLeaflet),
		handout('poster', 'Poster A3', 1, renderPoster),
		...listPages(site, `${id}/opd`, 'lembar-kerja/index.html').map(({ code, file }) =>
			single('lembar-kerja', 'Lembar kerja', file, [`${id}/opd/${code}/index.html`, file], code),
		),
		...listPages(site, `${id}/indikator`, 'index.html').map(({ code, file }) =>
			single('indikator', 'Lembar indikator', file, [file], code),
		),
	];
}
