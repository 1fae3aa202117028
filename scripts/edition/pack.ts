import { gunzipSync, gzipSync } from 'node:zlib';
import type { Pack } from './client/start.ts';

/** Parts of the index are packed each by itself; unpacked, many alike are packed smaller together. */
const unpacked = (path: string, content: Buffer): Buffer =>
	/\.pf_(?:fragment|index)$/.test(path) ? gunzipSync(content) : content;

/** A script that holds files of a site, given by their paths from its root and read so, for programs that cannot fetch them. */
export function packFiles(read: (path: string) => Buffer, paths: readonly string[]): string {
	const contents = paths.map((path) => unpacked(path, read(path)));
	const pack: Pack = {
		files: paths.map((path, i) => [path, contents[i]?.length ?? 0]),
		packed: gzipSync(Buffer.concat(contents), { level: 9 }).toString('base64'),
	};
	return `giveFiles(${JSON.stringify(pack)});\n`;
}
