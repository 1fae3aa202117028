import { resolve } from 'node:path';
import { Fault } from './fault.ts';

/** The project's root folder. */
export const root = resolve(import.meta.dirname, '../..');

/** The full path that a variable names. Throws when it is set but empty: an empty path would mean the project itself. */
export function pathFrom(name: string, fallback: string): string {
	const content = process.env[name] ?? fallback;
	if (content.trim() === '')
		throw new Fault(
			`${name} ada tetapi kosong. Hapus variabel itu agar dipakai \`${fallback}\`, atau isi dengan nama folder.`,
		);
	return resolve(root, content);
}

/** The content folder: `PETA_JALAN_KONTEN` when set (tests build other content), else `content`. */
export const contentFolder = (): string => pathFrom('PETA_JALAN_KONTEN', 'content');

/** The content folder as the editor named it, for findings. */
export const contentLabel = (): string =>
	(process.env.PETA_JALAN_KONTEN ?? 'content').replace(/(?<=.)\/+$/, '');
