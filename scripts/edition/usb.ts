/** The edition for a stick: a folder, and the same as ZIP, that open from a disk by double click. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type AsyncZippable, zip } from 'fflate';
import { describeCopy, type Edition } from '../../src/domain/edition-sentences.ts';
import { escapeHtml } from '../../src/domain/markup.ts';
import { copyFolder } from '../../src/offline/copy.ts';
import { searchFolder } from '../../src/search/search-files.ts';
import { listFiles } from '../build/files.ts';
import { manifestName, writeManifest } from '../build/manifest.ts';
import { installSite, recoverOutput, resolveOutput } from '../build/output.ts';
import { indexFolder } from '../build/search-index.ts';
import { contentFolder, root } from '../environment.ts';
import { carryPage, type CopyPlace } from './carried-page.ts';
import { bundleProgram } from './carried-program.ts';
import { formatSize } from '../../src/domain/format-size.ts';
import { packFiles } from './pack.ts';
import { proveCopy } from './prove-copy.ts';
import { writeReadme } from './readme-text.ts';
import type { BuiltSite } from './site.ts';
import { withoutHost } from './without-address.ts';

/** Where the pages lie in the folder; beside them stand only what a person opens. */
export const inner = 'isi';
const start = 'BUKA-PETA-JALAN.html';
const program = '_astro/salinan.js';

/** Pages that only a served site has use for. */
const servedOnly = new Set(['404.html', `${copyFolder}/index.html`]);

/** Beginnings of paths of what programs fetch, with the script that holds it in the copy. */
const listPacks = ({ peta }: BuiltSite): [start: string, script: string][] => [
	[`${indexFolder}/`, '_astro/indeks.js'],
	[`${searchFolder}/`, '_astro/kata.js'],
	['gambar/', '_astro/gambar.js'],
	...peta.map(({ id }): [string, string] => [`data/${id}/`, `_astro/data-${id}.js`]),
];

const startPage = (note: string): string => `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${inner}/index.html">
<title>Peta Jalan</title>
<p><a href="${inner}/index.html">Buka Peta Jalan</a></p>
<p>${escapeHtml(note)}</p>
</html>
`;

/** Data without the white space that only people read. */
const withoutSpace = (content: Buffer): Buffer =>
	Buffer.from(JSON.stringify(JSON.parse(content.toString('utf8'))));

/** Writes a copy of a site into a folder, its pages below `inner`. Gives the number of pages. */
export async function writeCopy(
	site: BuiltSite,
	edition: Edition,
	folder: string,
): Promise<number> {
	const note = describeCopy(edition);
	const place: CopyPlace = {
		site: site.folder,
		base: site.base,
		program,
		note,
		hasAddress: edition.site !== null,
	};
	const paths = listFiles(site.folder);
	const pages = paths.filter((path) => path.endsWith('.html') && !servedOnly.has(path));
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, inner, path)), { recursive: true });
		writeFileSync(join(folder, inner, path), text);
	};
	/** A file of the site as it goes into the copy. */
	const read = (path: string): Buffer => {
		const content = readFileSync(join(site.folder, path));
		if (!path.startsWith('data/')) return content;
		const known = place.hasAddress ? content : withoutHost(content);
		return path.endsWith('.json') ? withoutSpace(known) : known;
	};
	const modules = new Set<string>();
	const data = new Set<string>();
	const files = new Set<string>();
	const shared = new Map<string, string>();
	for (const path of pages) {
		const page = carryPage(readFileSync(join(site.folder, path), 'utf8'), path, place);
		write(path, page.html);
		for (const file of page.modules) modules.add(file);
		for (const file of page.data) data.add(file);
		for (const file of page.files) files.add(file);
		for (const [name, text] of page.shared) shared.set(name, text);
	}
	for (const [name, text] of shared) write(name, text);
	// What no page leads to or shows, such as what only search engines and browsers ask for, nobody would find.
	for (const path of paths)
		if (!path.endsWith('.html') && files.has(path)) {
			mkdirSync(dirname(join(folder, inner, path)), { recursive: true });
			writeFileSync(join(folder, inner, path), read(path));
		}

	const packs = listPacks(site);
	for (const [beginning, script] of packs)
		write(
			script,
			packFiles(
				read,
				paths.filter(
					(path) =>
						path.startsWith(beginning) &&
						// Of the published data and pictures only what programs read.
						(!/^(?:data|gambar)\//.test(beginning) || data.has(path)) &&
						path !== `${indexFolder}/pagefind.js`,
				),
			),
		);
	write(
		program,
		await bundleProgram({
			site: site.folder,
			base: place.base,
			modules: [...modules].sort(),
			index: `${indexFolder}/pagefind.js`,
			packs,
		}),
	);
	writeFileSync(join(folder, start), startPage(note));
	writeFileSync(
		join(folder, 'BACA-SAYA.txt'),
		writeReadme(edition, site.peta, { pages: pages.length, start }),
	);
	return pages.length;
}

/** Packs a folder as ZIP, with the folder itself at its top. */
function zipFolder(folder: string, date: string): Promise<Uint8Array> {
	const files: AsyncZippable = Object.fromEntries(
		listFiles(folder).map((path) => [
			`${basename(folder)}/${path}`,
			readFileSync(join(folder, path)),
		]),
	);
	return new Promise((done, fail) =>
		zip(files, { level: 9, mtime: `${date}T00:00:00` }, (error, content) =>
			error ? fail(error) : done(content),
		),
	);
}

/** Writes the edition to a folder, and to a ZIP beside it; what was there before stays until all is written and proved. */
export async function writeUsb(site: BuiltSite, edition: Edition, folder: string): Promise<void> {
	const target = resolveOutput(folder, root, contentFolder());
	recoverOutput(target);
	mkdirSync(dirname(target), { recursive: true });
	const work = mkdtempSync(join(dirname(target), '.edisi-'));
	try {
		const copy = join(work, basename(target));
		mkdirSync(copy);
		const pages = await writeCopy(site, edition, copy);
		proveCopy(copy);
		writeManifest(copy);
		const packed = await zipFolder(copy, edition.date);
		const size = listFiles(copy).reduce(
			(sum, path) => sum + readFileSync(join(copy, path)).length,
			0,
		);
		installSite(copy, target);
		writeFileSync(`${target}.zip`, packed);
		console.log(
			`Edisi USB: ${target} (${pages} halaman, ${formatSize(size)}) dan ${target}.zip (${formatSize(packed.length)}); ${manifestName} memuat sidik jari tiap berkas.`,
		);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
