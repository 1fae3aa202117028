import { escapeHtml } from './markup.ts';

/** What a page outside the site's frame tells; `kepala`, `isi` and `kaki` are HTML, the rest plain words. */
export interface StandalonePage {
	judul: string;
	ringkas: string;
	/** Full address of the page that search engines keep in its stead. */
	url: string;
	/** Further lines of the head. */
	kepala: string;
	isi: string;
	kaki: string;
}

/** A whole page of its own, without the frame, scripts or other files, that search engines leave out. */
export const renderStandalonePage = ({ judul, ringkas, url, kepala, isi, kaki }: StandalonePage) =>
	`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="description" content="${escapeHtml(ringkas)}">
<meta property="og:locale" content="id_ID">
<link rel="canonical" href="${escapeHtml(url)}">
<title>${escapeHtml(judul)}</title>
${kepala}
</head>
<body>
<main>
${isi}
</main>
<footer class="penafian">
${kaki}
</footer>
</body>
</html>
`;
