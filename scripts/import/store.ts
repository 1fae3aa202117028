import {
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Fault } from '../fault.ts';

/** Files of a road map by their path below its folder. */
export type FileTexts = ReadonlyMap<string, string | Uint8Array>;

/** Writes files below a folder and nowhere else. */
function writeBelow(folder: string, files: FileTexts): void {
	for (const [path, text] of files) {
		const full = resolve(folder, path);
		if (relative(folder, full).startsWith(`..${sep}`) || relative(folder, full) === '..')
			throw new Fault(`Nama berkas \`${path}\` keluar dari foldernya.`);
		mkdirSync(dirname(full), { recursive: true });
		writeFileSync(full, text);
	}
}

/** Names of files of an old folder that a new one does not replace: chapters and pictures stay. */
const stays = (name: string): boolean =>
	/^(?:bab|gambar)$/.test(name) || /\.(?:png|jpe?g|webp|svg)$/.test(name);

/** Lays new files over what stays of an old folder. */
function layOver(target: string, old: string | null, files: FileTexts): void {
	mkdirSync(target, { recursive: true });
	if (old !== null)
		for (const name of readdirSync(old).filter(stays))
			if (![...files.keys()].some((path) => path.startsWith(`${name}/`)))
				cpSync(join(old, name), join(target, name), { recursive: true });
	writeBelow(target, files);
}

/**
 * Shows a content folder as it would be with this road map in it, in a temporary place; everything else is linked, not
 * copied. Gone when `look` is done.
 */
export function tryContent<T>(
	content: string,
	id: string,
	files: FileTexts,
	look: (folder: string) => T,
): T {
	const folder = mkdtempSync(join(tmpdir(), 'peta-jalan-impor-'));
	try {
		for (const name of readdirSync(content))
			if (name !== id && !name.startsWith('.'))
				symlinkSync(join(content, name), join(folder, name));
		const old = join(content, id);
		layOver(join(folder, id), existsSync(old) ? old : null, files);
		return look(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Puts a road map's folder in its place at once; an old one is kept, and where is said. Nothing is left half done. */
export function storePeta(
	content: string,
	id: string,
	files: FileTexts,
	stamp: string,
): string | null {
	const target = join(content, id);
	const fresh = join(content, `.impor-${id}`);
	const old = existsSync(target);
	if (old && lstatSync(target).isSymbolicLink())
		throw new Fault(`Folder \`${id}\` adalah tautan, sehingga tidak diganti.`);
	rmSync(fresh, { recursive: true, force: true });
	try {
		layOver(fresh, old ? target : null, files);
		if (!old) {
			renameSync(fresh, target);
			return null;
		}
		const kept = join(content, '.lama', `${id}-${stamp}`);
		if (existsSync(kept)) throw new Fault(`\`${kept}\` sudah ada. Ulangi sebentar lagi.`);
		mkdirSync(dirname(kept), { recursive: true });
		renameSync(target, kept);
		try {
			renameSync(fresh, target);
		} catch (error) {
			renameSync(kept, target);
			throw error;
		}
		return kept;
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}
