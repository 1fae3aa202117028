import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const akar = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The content folder: `PETA_JALAN_KONTEN` when set (tests build other content), else `content`. */
export const folderKonten = (): string => resolve(akar, process.env.PETA_JALAN_KONTEN || 'content');

/** The folder that the finished site goes to: `PETA_JALAN_KELUARAN` when set, else `dist`. */
export const folderKeluaran = (): string =>
	resolve(akar, process.env.PETA_JALAN_KELUARAN ?? 'dist');

/** The content folder as the editor named it, for findings. */
export const sebutanKonten = (): string =>
	(process.env.PETA_JALAN_KONTEN || 'content').replace(/(?<=.)\/+$/, '');
