import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from './client/start.ts';

/** Files that are text as they stand. */
const isText = (path: string): boolean => /\.(?:json|txt)$/.test(path);

/** A script that holds files of a site, given by their paths from its root, for programs that cannot fetch them. */
export function packFiles(site: string, paths: readonly string[]): string {
	const pack: Pack = Object.fromEntries(
		paths.map((path) => {
			const content = readFileSync(join(site, path));
			return [
				path,
				isText(path) ? { text: content.toString('utf8') } : { base64: content.toString('base64') },
			];
		}),
	);
	return `giveFiles(${JSON.stringify(pack)});\n`;
}
