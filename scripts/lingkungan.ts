import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from './fault.ts';

/** The project's root folder. */
export const akar = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Where the site is served from when nobody says another place. */
export const situsLokal = 'http://localhost:4321';

/** The full path that a variable names. Throws when it is set but empty: an empty path would mean the project itself. */
function pathDari(nama: string, lalai: string): string {
	const isi = process.env[nama] ?? lalai;
	if (isi.trim() === '')
		throw new Fault(
			`${nama} ada tetapi kosong. Hapus variabel itu agar dipakai \`${lalai}\`, atau isi dengan nama folder.`,
		);
	return resolve(akar, isi);
}

/** The content folder: `PETA_JALAN_KONTEN` when set (tests build other content), else `content`. */
export const folderKonten = (): string => pathDari('PETA_JALAN_KONTEN', 'content');

/** The folder that the finished site goes to: `PETA_JALAN_KELUARAN` when set, else `dist`. */
export const folderKeluaran = (): string => pathDari('PETA_JALAN_KELUARAN', 'dist');

/** The path below the host, with a slash at both ends: `PETA_JALAN_DASAR` when set, else the root. */
export const jalurDasar = (): string =>
	`/${process.env.PETA_JALAN_DASAR ?? ''}/`.replace(/\/{2,}/g, '/');

/** The content folder as the editor named it, for findings. */
export const sebutanKonten = (): string =>
	(process.env.PETA_JALAN_KONTEN ?? 'content').replace(/(?<=.)\/+$/, '');
