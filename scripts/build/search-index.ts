import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pilihAkar } from '../../src/search/akar.ts';
import {
	berkasBahasa,
	berkasFrasa,
	berkasKata,
	berkasRekaman,
	folderCari,
	hurufKata,
} from '../../src/search/berkas-cari.ts';
import { tulisDaftarKata } from '../../src/search/daftar-kata.ts';
import { tulisDaftarRekaman } from '../../src/search/daftar-rekaman.ts';
import { halamanIndeks } from '../../src/search/halaman-indeks.ts';
import { pisahKata, umum } from '../../src/search/kata.ts';
import {
	frasaMenurutAwal,
	frasaRekaman,
	kelompokkanSinonim,
	sinonimGlosarium,
} from '../../src/search/sinonim.ts';
import { kataTambahan } from '../../src/search/tambahan.ts';
import type { Muatan } from '../../src/content/load.ts';
import { Fault } from '../fault.ts';
import { facetLabels } from './facet-labels.ts';
import { lighten } from './lighten.ts';
import type { TextRecord } from './pages.ts';
import { answerOf, type IndexFile, type SearchLibrary, startIndex } from './search-library.ts';

/** Where Pagefind's files stand, from the site's root. */
export const indexFolder = 'pagefind';

/**
 * Words with a first letter that may be meant by an unfinished or misspelt one: words of letters and fixed codes, not
 * numbers, words run together, or words that say nothing.
 */
const completableWords = (
	letter: string,
	counts: ReadonlyMap<string, number>,
): Map<string, number> =>
	new Map(
		[...counts].filter(
			([word]) =>
				word.startsWith(letter) &&
				!umum(word) &&
				(/\d/.test(word) ? /^[a-z]{2,4}(?:qw)?\d/.test(word) : word.length < 17),
		),
	);

/** How many records have each word. */
function countWords(records: readonly TextRecord[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { judul, kode, text } of records)
		for (const word of new Set(pisahKata(`${judul} ${kode ?? ''} ${text}`)))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** Has the library make all files of an index of these pages, one page a record. */
async function makeFiles(
	library: SearchLibrary,
	pages: readonly { url: string; content: string }[],
): Promise<IndexFile[]> {
	const index = await startIndex(library);
	// Not one after the other: the library works on several at once, and keeps their order by what it is told first.
	await Promise.all(pages.map((page) => answerOf(index.addHTMLFile(page))));
	const { files } = await answerOf(index.getFiles());
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

/** Writes a file of the site, and the folders above it. */
function writeFile(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}

/**
 * Makes the search index of a built site and the files that its search page reads. Everything comes from the library in
 * memory and is written here, because the library says that it has written before it has. Throws when it reports a fault.
 * Gives the words that the index was made of.
 */
export async function buildIndex(
	site: string,
	records: readonly TextRecord[],
	muatan: Muatan,
	library: SearchLibrary,
): Promise<Set<string>> {
	const counts = countWords(records);
	const roots = pilihAkar(new Set(counts.keys()));
	const synonyms = kelompokkanSinonim([...muatan.sinonim, ...sinonimGlosarium(muatan.istilah)]);
	const phrases = frasaRekaman(synonyms);
	const labels = facetLabels(muatan);

	const pages = records.map((record) => {
		const context = [...record.segi.peta, ...record.segi.area, ...record.segi.opd].map(
			(code) => labels.get(code) ?? '',
		);
		const judul = kataTambahan(record.judul, roots, phrases, 1);
		const isi = kataTambahan(`${record.text} ${context.join(' ')}`, roots, phrases, 1);
		return {
			url: record.url,
			content: halamanIndeks(record, { judul, isi: [...context, ...isi] }),
		};
	});
	const files = await Promise.all((await makeFiles(library, pages)).map(lighten));
	if (files.length === 0)
		throw new Fault('Pembuat indeks pencarian tidak memberi satu berkas pun.');
	for (const file of files) if (file) writeFile(join(site, indexFolder, file.path), file.content);

	const data = join(site, folderCari);
	const write = (name: string, content: string) => writeFile(join(data, name), content);
	write(
		berkasRekaman,
		JSON.stringify(tulisDaftarRekaman(records, (code) => labels.get(code) ?? code)),
	);
	const byBeginning = frasaMenurutAwal(synonyms);
	const lists = [[...roots.values()].flat(), [...byBeginning.keys()]].map((words) =>
		tulisDaftarKata(new Map(words.map((word) => [word, 1]))),
	);
	write(berkasBahasa, lists.join('\n'));
	for (const [beginning, content] of byBeginning)
		write(berkasFrasa(beginning), JSON.stringify(content));
	// A letter that begins no word has a list all the same: an empty file is what a broken build leaves.
	for (const letter of hurufKata)
		write(berkasKata(letter), `${tulisDaftarKata(completableWords(letter, counts))}\n`);
	return new Set([...counts.keys(), ...[...roots.values()].flat()]);
}
