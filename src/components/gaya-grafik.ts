import type { AsalGambar } from '../charts/svg-mandiri.ts';
import { alamat } from '../domain/alamat.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Indikator } from '../schemas/indikator.ts';
import css from '../styles/grafik.css?raw';
import token from '../styles/tokens.css?raw';
import { buatUrl, tautan } from './tautan.ts';

/** The style sheets that a chart outside the site's pages needs: its marks, and the colours by name. */
export const gayaGrafik = { css, token };

/** What a chart says of its origin once it has left the site. */
export const asalGambar = (
	{ id, dokumen }: PetaJalan,
	{ kode }: Indikator,
	situs: URL | undefined,
): AsalGambar => ({
	dokumen: dokumen.judul_resmi,
	status: dokumen.status,
	url: buatUrl(situs)(alamat.indikator(id, kode)),
	path: tautan(alamat.indikator(id, kode)),
});
