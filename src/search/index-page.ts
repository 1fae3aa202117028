import { escapeHtml } from '../domain/markup.ts';
import { everyRecordWord } from './search-files.ts';
import { wordKey } from './words.ts';
import type { SearchRecord } from './page-records.ts';
import { separator } from './added-words.ts';

/** Ends what stands in a cell or term with a stop, so that excerpts do not run them together. */
const withDots = (html: string): string =>
	html.replace(
		/([\p{L}\p{N})”"])(\s*(?:<\/[a-z]+>\s*)*<\/(?:dd|td|th|dt|caption|h[2-4])>)/gu,
		'$1.$2',
	);

/** The own words of a record as the index keeps its text, between the first word and the mark. */
export const ownContent = (text: string): string =>
	(text.split(separator, 1)[0] ?? '').replace(new RegExp(`^${everyRecordWord}\\W*`), '').trim();

/** A code as people say it who look at one road map, `5.2.c` for `KT-5.2.c`; one that is a mere number would be found by every such number. */
function shortKode(kode: string): string[] {
	const short = wordKey(kode.replace(/^[A-Z]+-/, '')).toLowerCase();
	return /^\d+$/.test(short) || short === wordKey(kode).toLowerCase() ? [] : [short];
}

/** What only browsers and styles need. */
const attribute = / (?:id|class|style|href|data-[a-z-]+)="[^"]*"/g;

/**
 * A record as the index sees it: heading, code and text, and after the mark what was added to be found by; `judul`
 * comes from the heading and weighs more than `isi`.
 */
export function renderIndexPage(
	records: Pick<SearchRecord, 'judul' | 'kode' | 'html'>,
	{ judul, isi }: { judul: readonly string[]; isi: readonly string[] },
): string {
	const kode = records.kode
		? `<p data-pagefind-weight="8" data-pagefind-meta="kode">${escapeHtml(records.kode)}</p>`
		: '';
	const others = [...isi, ...(records.kode ? shortKode(records.kode) : [])];
	const added = `<p data-pagefind-weight="3" data-pagefind-meta="akar">${escapeHtml(judul.join(' '))}</p><p data-pagefind-weight="0.5">${escapeHtml(others.join(' '))}</p>`;
	return `<html lang="id"><body><p>${everyRecordWord}</p><h1>${escapeHtml(records.judul)}</h1>${kode}<div>${withDots(records.html).replace(attribute, '')}</div><p>${separator}</p>${added}</body></html>`;
}
