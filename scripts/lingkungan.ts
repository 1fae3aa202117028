import { pathDari } from '../src/content/place.ts';

export { akar, folderKonten, sebutanKonten } from '../src/content/place.ts';

/** Where the site is served from when nobody says another place. */
export const situsLokal = 'http://localhost:4321';

/** The folder that the finished site goes to: `PETA_JALAN_KELUARAN` when set, else `dist`. */
export const folderKeluaran = (): string => pathDari('PETA_JALAN_KELUARAN', 'dist');

/** The path below the host, with a slash at both ends: `PETA_JALAN_DASAR` when set, else the root. */
export const jalurDasar = (): string =>
	`/${process.env.PETA_JALAN_DASAR ?? ''}/`.replace(/\/{2,}/g, '/');
