/** What a page says when it comes from a copy on the device. */
import { formatDate } from '../domain/format.ts';
import { escapeHtml } from '../domain/markup.ts';
import type { Copy } from './copy.ts';

/** Where a page comes from. */
export interface Served {
	copy: Copy;
	outdated: boolean;
	/** The address of the page where copies are managed. */
	manage: string;
}

const style =
	'margin:0 0 1rem;padding:.6rem .9rem;border-inline-start:4px solid var(--jalawe);background:var(--permukaan)';

/** Sets a paragraph before everything else of a page's content. */
export const addNotice = (html: string, notice: string): string =>
	html.replace(/<main\b[^>]*>/, (main) => `${main}<p style="${style}">${notice}</p>`);

/** A page as it is read from a copy: whole again, with what the reader should know of where it comes from. */
export function serveSaved(html: string, { copy, outdated, manage }: Served): string {
	let page = html;
	for (const [mark, words] of copy.marks) page = page.replaceAll(mark, words);
	// A browser fetches what is to be downloaded past the program that answers from the copy; what is opened it asks for.
	page = page.replace(/(<a\b[^>]*?) download(?:="[^"]*")?(?=[\s>])/g, '$1');
	page = page.replace(
		/<footer class="penafian">/,
		(foot) =>
			`${foot}<p>Dibaca dari salinan di perangkat ini, disimpan ${formatDate(copy.date)}. <a href="${manage}">Kelola salinan</a></p>`,
	);
	return outdated
		? addNotice(
				page,
				`Situs ini sudah punya versi yang lebih baru daripada salinan Anda. <a href="${manage}">Perbarui salinan</a>`,
			)
		: page;
}

/** The page where copies are managed, in the place of one that is not kept. */
export const serveMissing = (html: string, path: string, damaged: boolean): string =>
	addNotice(
		html.replace(/<title>[^<]*<\/title>/, '<title>Halaman tidak tersimpan | Peta Jalan</title>'),
		damaged
			? `<b>Salinan halaman ini rusak.</b> Sambungkan perangkat ke internet, lalu muat ulang; bagian yang rusak diambil lagi. Alamatnya: ${escapeHtml(path)}`
			: `<b>Halaman ini tidak ikut tersimpan</b>, dan situs tidak dapat dijangkau dari perangkat ini. Sambungkan ke internet, lalu muat ulang; yang tersimpan tercantum di bawah. Alamatnya: ${escapeHtml(path)}`,
	);

/** Said in the place of every page when nothing of a copy can be read. */
export const brokenPage = `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Salinan rusak | Peta Jalan</title>
<h1>Salinan di perangkat ini rusak</h1>
<p>Sambungkan perangkat ke internet, lalu muat ulang halaman ini; bagian yang rusak diambil lagi.</p>
</html>
`;
