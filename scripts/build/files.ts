import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file and link below a folder, as paths from it with forward slashes, in order; links are not followed. */
export function listFiles(folder: string, below = ''): string[] {
	return readdirSync(join(folder, below), { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = below === '' ? entry.name : `${below}/${entry.name}`;
			return entry.isDirectory() ? listFiles(folder, path) : path;
		});
}
