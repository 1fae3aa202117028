import { resolve } from 'node:path';
import { Fault } from './fault.ts';

/** The project's root folder. */
export const akar = resolve(import.meta.dirname, '../..');

/** The full path that a variable names. Throws when it is set but empty: an empty path would mean the project itself. */
export function pathDari(nama: string, lalai: string): string {
	const isi = process.env[nama] ?? lalai;
	if (isi.trim() === '')
		throw new Fault(
			`${nama} ada tetapi kosong. Hapus variabel itu agar dipakai \`${lalai}\`, atau isi dengan nama folder.`,
		);
	return resolve(akar, isi);
}

/** The content folder: `PETA_JALAN_KONTEN` when set (tests build other content), else `content`. */
export const folderKonten = (): string => pathDari('PETA_JALAN_KONTEN', 'content');

/** The content folder as the editor named it, for findings. */
export const sebutanKonten = (): string =>
	(process.env.PETA_JALAN_KONTEN ?? 'content').replace(/(?<=.)\/+$/, '');
