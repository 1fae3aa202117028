import { resolve } from 'node:path';
import { root, pathFrom } from '../src/content/place.ts';

export { root, contentFolder, contentLabel, pathFrom } from '../src/content/place.ts';

/** Where compiled code of programs is kept from run to run, so that it need not be compiled anew each time. */
export const folderKode =
	process.env.NODE_COMPILE_CACHE ?? resolve(root, 'node_modules/.cache/node');

/** Where the site is served from when nobody says another place. */
export const localSite = 'http://localhost:4321';

/** The folder that the finished site goes to: `PETA_JALAN_KELUARAN` when set, else `dist`. */
export const outputFolder = (): string => pathFrom('PETA_JALAN_KELUARAN', 'dist');

/** The path below the host, with a slash at both ends: `PETA_JALAN_DASAR` when set, else the root. */
export const basePath = (): string =>
	`/${process.env.PETA_JALAN_DASAR ?? ''}/`.replace(/\/{2,}/g, '/');
