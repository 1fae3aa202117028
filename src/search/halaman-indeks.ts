import { amankan } from '../domain/markah.ts';
import { kataSemua } from './berkas-cari.ts';
import { kunciKata } from './kata.ts';
import type { Rekaman } from './rekaman.ts';
import { pemisah } from './tambahan.ts';

/** Ends what stands in a cell or term with a stop, so that excerpts do not run them together. */
const beriTitik = (html: string): string =>
	html.replace(
		/([\p{L}\p{N})”"])(\s*(?:<\/[a-z]+>\s*)*<\/(?:dd|td|th|dt|caption|h[2-4])>)/gu,
		'$1.$2',
	);

/** The own words of a record as the index keeps its text, between the first word and the mark. */
export const isiSendiri = (teks: string): string =>
	(teks.split(pemisah, 1)[0] ?? '').replace(new RegExp(`^${kataSemua}\\W*`), '').trim();

/** A code as people say it who look at one road map, `5.2.c` for `KT-5.2.c`; one that is a mere number would be found by every such number. */
function kodePendek(kode: string): string[] {
	const pendek = kunciKata(kode.replace(/^[A-Z]+-/, '')).toLowerCase();
	return /^\d+$/.test(pendek) || pendek === kunciKata(kode).toLowerCase() ? [] : [pendek];
}

/** What only browsers and styles need. */
const atribut = / (?:id|class|style|href|data-[a-z-]+)="[^"]*"/g;

/**
 * A record as the index sees it: heading, code and text, and after the mark what was added to be found by; `judul`
 * comes from the heading and weighs more than `isi`.
 */
export function halamanIndeks(
	rekaman: Pick<Rekaman, 'judul' | 'kode' | 'html'>,
	{ judul, isi }: { judul: readonly string[]; isi: readonly string[] },
): string {
	const kode = rekaman.kode
		? `<p data-pagefind-weight="8" data-pagefind-meta="kode">${amankan(rekaman.kode)}</p>`
		: '';
	const lain = [...isi, ...(rekaman.kode ? kodePendek(rekaman.kode) : [])];
	const tambahan = `<p data-pagefind-weight="3" data-pagefind-meta="akar">${amankan(judul.join(' '))}</p><p data-pagefind-weight="0.5">${amankan(lain.join(' '))}</p>`;
	return `<html lang="id"><body><p>${kataSemua}</p><h1>${amankan(rekaman.judul)}</h1>${kode}<div>${beriTitik(rekaman.html).replace(atribut, '')}</div><p>${pemisah}</p>${tambahan}</body></html>`;
}
