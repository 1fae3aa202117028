import type { PictureOrigin } from '../charts/standalone-svg.ts';
import { address } from '../domain/address.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import css from '../charts/marks.css?raw';
import token from '../styles/tokens.css?raw';
import { makeUrl, link } from './link.ts';

/** The style sheets that a chart outside the site's pages needs: its marks, and the colours by name. */
export const chartStyle = { css, token };

/** What a chart says of its origin once it has left the site. */
export const pictureOrigin = (
	{ id, dokumen }: PetaJalan,
	{ kode }: Indikator,
	site: URL | undefined,
): PictureOrigin => ({
	dokumen: dokumen.judul_resmi,
	status: dokumen.status,
	url: makeUrl(site)(address.indikator(id, kode)),
	path: link(address.indikator(id, kode)),
});
