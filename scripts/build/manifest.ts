import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listFiles } from './files.ts';

/** Names every file of a built site with its hash, as `sha256sum --check` reads it; by it a folder is known as built here. */
export const manifestName = 'SHA256SUMS';

/** Writes the list of all files of a site. */
export function writeManifest(site: string): void {
	const lines = listFiles(site)
		.filter((path) => path !== manifestName)
		.map((path) => {
			const hash = createHash('sha256').update(readFileSync(join(site, path)));
			return `${hash.digest('hex')}  ${path}\n`;
		});
	writeFileSync(join(site, manifestName), lines.join(''));
}

/** The files that a folder's list names; null when it has no list. */
export function readManifest(folder: string): Set<string> | null {
	const path = join(folder, manifestName);
	if (!existsSync(path)) return null;
	const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
	return new Set(lines.map((line) => line.replace(/^\S+ {2}/, '')));
}

/**
 * The first file in a folder that no build put there; null when there is none. Sites that stand inside it at `sites` are
 * looked at by all their lists together, because files move between them and the folder.
 */
export function findForeignFile(folder: string, sites: readonly string[] = []): string | null {
	const own = new Set([folder, ...sites].flatMap((path) => [...(readManifest(path) ?? [])]));
	const roots = sites.map((path) => `${relative(folder, path)}/`);
	const known = (path: string): boolean => {
		const root = roots.find((start) => path.startsWith(start)) ?? '';
		const rest = path.slice(root.length);
		return rest === manifestName || own.has(rest);
	};
	return listFiles(folder).find((path) => !known(path)) ?? null;
}
