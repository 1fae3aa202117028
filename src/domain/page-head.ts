import { capitalize, shortenText } from './format.ts';
import type { Page } from './page.ts';
import { closeSentence, joinTitle, openEnd } from './sentences.ts';

/** How much of a title and of a description search engines show. */
export const shown = { title: 70, description: 160 };

/**
 * The title of a browser's tab, short enough to be shown whole; longer where another page of the same kind would have the
 * same short one. `others` are the names of those pages, this one among them.
 */
export function fitTitle(name: string, own: string, others: readonly string[] = []): string {
	const room = shown.title - joinTitle('', own).length;
	const short = (text: string) => shortenText(openEnd(text), room);
	const isShared = others.filter((other) => short(other) === short(name)).length > 1;
	return joinTitle(isShared ? name : short(name), own);
}

/** The title with the site's name where there is room for it. */
export const withSiteName = (title: string, site: string): string =>
	`${title} | ${site}`.length <= shown.title ? `${title} | ${site}` : title;

/** Kinds of pages whose summary does not name what the page is about. */
const unnamed = new Set<Page['jenis']>([
	'Rencana aksi',
	'Indikator',
	'Lembar kerja',
	'Perangkat daerah',
]);

/** The sentence that search engines and previews show: it names what the page is about, and where that belongs. A plain sentence of our own goes before a summary. */
export function describePage({
	judul,
	ringkas,
	ownSentence,
	jenis,
	kode,
	peta,
}: Pick<Page, 'judul' | 'ringkas' | 'ownSentence' | 'jenis' | 'kode' | 'peta'>): string {
	const own = peta?.dokumen.singkat;
	const said = ownSentence ?? ringkas;
	// A plain sentence says by itself what an action is, so that its code is name enough.
	const name = ownSentence && kode ? [kode] : [kode, shortenText(openEnd(judul), 70)];
	const named = unnamed.has(jenis) ? `${name.filter(Boolean).join(' ')}, ${own}: ${said}` : said;
	const whole = own && !named.includes(own) ? `${own}: ${named}` : named;
	return shortenText(capitalize(closeSentence(whole)), shown.description);
}
