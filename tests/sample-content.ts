import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../scripts/environment.ts';

const temporaryFolder = join(root, 'tests/.tmp');

/** A whole content folder of invented road maps: a plain one, one with everything that can be written, one with almost nothing, one with targets of every notation, a province with a tree of groups and no indicators. */
export const contentFixture = join(root, 'tests/fixtures/content');

/** Folders of the invented road maps: each names itself by what it holds. */
export const samplePeta = {
	polos: 'contoh-2030',
	lengkap: 'lengkap-2034',
	sedikit: 'sedikit-2029',
	/** A city whose targets are bounds, ranges, and numbers beside grades. */
	batas: 'wanasari-2031',
	bertingkat: 'bertingkat-2032',
};

/** What all road maps share. */
const general = [
	'kerangka',
	'glosarium.yaml',
	'sinonim.yaml',
	'topik.yaml',
	'judul-kolom.yaml',
	'halaman',
];

/** A fresh folder below `tests/.tmp`, removed by the caller's `hapus`. */
export function makeFolder(name: string): { folder: string; hapus: () => void } {
	mkdirSync(temporaryFolder, { recursive: true });
	const folder = mkdtempSync(join(temporaryFolder, `${name}-`));
	return { folder, hapus: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies the shared files and the plain road map into a content folder, then applies changes by path. */
export function sampleContent(
	folder: string,
	change: Record<string, (content: string) => string> = {},
): string {
	for (const name of [...general, samplePeta.polos])
		cpSync(join(contentFixture, name), join(folder, name), { recursive: true });
	for (const [path, fn] of Object.entries(change)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, fn(readFileSync(file, 'utf8')));
	}
	return folder;
}
