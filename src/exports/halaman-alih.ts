import type { AlamatLama } from '../domain/alias.ts';
import { amankan } from '../domain/markah.ts';

/** The present page: its path on this host, which also a copy of the site can follow, and its full address. */
export interface TujuanAlih {
	path: string;
	url: string;
}

/** A small page at a former address that leads to the present one at once, also without script; search engines are told to keep only the latter. */
export function tulisHalamanAlih(
	{ lama, kini, nama }: AlamatLama,
	{ path, url }: TujuanAlih,
): string {
	const ke = amankan(path);
	return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="description" content="Alamat ${amankan(lama)} pindah ke ${amankan(kini)}: ${amankan(nama)}">
<meta http-equiv="refresh" content="0; url=${ke}">
<link rel="canonical" href="${amankan(url)}">
<title>${amankan(lama)} pindah ke ${amankan(kini)}</title>
</head>
<body>
<main>
<h1>${amankan(lama)} kini ${amankan(kini)}</h1>
<p>Halaman ini pindah ke <a href="${ke}">${amankan(kini)} ${amankan(nama)}</a>.</p>
</main>
<footer class="penafian">Bukan situs resmi pemerintah.</footer>
</body>
</html>
`;
}
