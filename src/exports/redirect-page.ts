import type { FormerAddress } from '../domain/alias.ts';
import { renderStandalonePage } from '../domain/standalone-page.ts';
import { escapeHtml } from '../domain/markup.ts';

/** The present page: its path on this host, which also a copy of the site can follow, and its full address. */
export interface RedirectTarget {
	path: string;
	url: string;
}

/** A small page at a former address that leads to the present one at once, also without script; search engines are told to keep only the latter. */
export function renderRedirectPage(
	{ lama, kini, nama }: FormerAddress,
	{ path, url }: RedirectTarget,
): string {
	const to = escapeHtml(path);
	return renderStandalonePage({
		judul: `${lama} pindah ke ${kini}`,
		ringkas: `Alamat ${lama} pindah ke ${kini}: ${nama}`,
		url,
		kepala: `<meta http-equiv="refresh" content="0; url=${to}">`,
		isi: `<h1>${escapeHtml(lama)} kini ${escapeHtml(kini)}</h1>
<p>Halaman ini pindah ke <a href="${to}">${escapeHtml(kini)} ${escapeHtml(nama)}</a>.</p>`,
		kaki: '<p>Bukan situs resmi pemerintah.</p>',
	});
}
