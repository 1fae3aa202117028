import type { Pack } from './client/start.ts';

/** Files that are text as they stand. */
const isText = (path: string): boolean => /\.(?:json|txt)$/.test(path);

/** A script that holds files of a site, given by their paths from its root and read so, for programs that cannot fetch them. */
export function packFiles(read: (path: string) => Buffer, paths: readonly string[]): string {
	const pack: Pack = Object.fromEntries(
		paths.map((path) => {
			const content = read(path);
			return [
				path,
				isText(path) ? { text: content.toString('utf8') } : { base64: content.toString('base64') },
			];
		}),
	);
	return `giveFiles(${JSON.stringify(pack)});\n`;
}
