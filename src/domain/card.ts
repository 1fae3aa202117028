import type { Page, PageKind } from './page.ts';

/** The part of an address that stands for a kind of page: `Rencana aksi` becomes `rencana-aksi`. */
const kindAddress = (jenis: PageKind): string => jenis.toLowerCase().replaceAll(' ', '-');

/** Where the picture stands that previews of a page's link show: one for each kind of page of each road map. */
export const cardAddress = ({ jenis, peta }: Pick<Page, 'jenis' | 'peta'>): string =>
	`/gambar/${peta ? `${peta.id}/` : ''}${kindAddress(jenis)}.png`;

/** What a picture of this address shows: its kind in words, and the road map that it belongs to. */
export function parseCardAddress(path: string): { id: string | null; jenis: string } | null {
	const match = /^\/gambar\/(?:([^/]+)\/)?([^/]+)\.png$/.exec(path);
	if (!match) return null;
	const words = (match[2] ?? '').replaceAll('-', ' ');
	return { id: match[1] ?? null, jenis: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** Measures of the picture in pixels, as services that show previews ask for them. */
export const cardSize = { lebar: 1200, tinggi: 630 };

/** The picture in words, for those who do not see it. */
export const describeCard = ({ jenis, peta }: Pick<Page, 'jenis' | 'peta'>): string =>
	peta
		? `${jenis}: ${peta.dokumen.judul}. ${peta.dokumen.status}.`
		: 'Peta Jalan: road map reformasi birokrasi pemerintah.';
