import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { searchFolder } from '../../src/search/search-files.ts';
import type { LoadedContent } from '../../src/content/load.ts';
import { Fault } from '../fault.ts';
import { lighten, type ShownMeta } from './lighten.ts';
import type { TextRecord } from './pages.ts';
import { makeLists, readLanguage, type SiteFile, writePages } from './search-language.ts';
import { answerOf, type IndexFile, type SearchLibrary, startIndex } from './search-library.ts';

/** Where Pagefind's files stand, from the site's root. */
export const indexFolder = 'pagefind';

/** How many pages the library is told at a time: enough to keep it busy while the next are written. */
const turn = 50;

/**
 * Has the library make all files of an index of these pages, one page a record. `meanwhile` is done while it works on
 * what it was told.
 */
async function makeFiles(
	library: SearchLibrary,
	pages: Iterable<{ url: string; content: string }>,
	meanwhile = () => {},
): Promise<IndexFile[]> {
	const index = await startIndex(library);
	const answers: Promise<unknown>[] = [];
	// Not one after the other: the library works while more is written, and keeps their order by what it is told first.
	for (const page of pages) {
		const answer = answerOf(index.addHTMLFile(page));
		// What fails before the last is asked for is told then.
		answer.catch(() => {});
		answers.push(answer);
		if (answers.length % turn === 0) await setImmediate();
	}
	await Promise.all(answers);
	const made = answerOf(index.getFiles());
	await setImmediate();
	meanwhile();
	const { files } = await made;
	await index.deleteIndex();
	return files;
}

/**
 * Packs what is the same in every index, while there is nothing else to do: the engine and its program. Best done before
 * `buildIndex`, which then need not.
 */
export async function prepareIndex(library: SearchLibrary): Promise<void> {
	const files = await makeFiles(library, [
		{ url: '/', content: '<html lang="id"><body><p>contoh</p></body></html>' },
	]);
	for (const file of files.filter(({ path }) => /^wasm\.|^pagefind\.js$/.test(path)))
		await lighten(file);
}

/** Writes files below a folder, and the folders that they stand in. */
function writeFiles(folder: string, files: readonly SiteFile[]): void {
	for (const below of new Set(files.map(({ path }) => dirname(path))))
		mkdirSync(join(folder, below), { recursive: true });
	for (const { path, content } of files) writeFileSync(join(folder, path), content);
}

/** What the records of a site show in one line, by their addresses. */
const listShown = (records: readonly TextRecord[]): ShownMeta =>
	new Map(
		records.flatMap(({ url, inti, rincian }) =>
			inti || rincian
				? [[url, { ...(inti ? { inti } : {}), ...(rincian ? { rincian } : {}) }] as const]
				: [],
		),
	);

/**
 * Makes the search index of a built site and the files that its search page reads. Everything comes from the library in
 * memory and is written here, because the library says that it has written before it has. Throws when it reports a fault.
 * Gives the words that the index was made of.
 */
export async function buildIndex(
	site: string,
	records: readonly TextRecord[],
	load: LoadedContent,
	library: SearchLibrary,
): Promise<Set<string>> {
	const language = readLanguage(records, load);
	const made = await makeFiles(library, writePages(records, language), () =>
		writeFiles(join(site, searchFolder), makeLists(records, language)),
	);
	const shown = listShown(records);
	const files = await Promise.all(made.map((file) => lighten(file, shown)));
	if (files.length === 0)
		throw new Fault('Pembuat indeks pencarian tidak memberi satu berkas pun.');
	writeFiles(
		join(site, indexFolder),
		files.filter((file) => file !== null),
	);
	return new Set([...language.counts.keys(), ...[...language.roots.values()].flat()]);
}
