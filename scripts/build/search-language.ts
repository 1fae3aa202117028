import type { Muatan } from '../../src/content/load.ts';
import { pilihAkar } from '../../src/search/akar.ts';
import {
	berkasBahasa,
	berkasFrasa,
	berkasKata,
	berkasRekaman,
	hurufKata,
} from '../../src/search/berkas-cari.ts';
import { tulisDaftarKata } from '../../src/search/daftar-kata.ts';
import { tulisDaftarRekaman } from '../../src/search/daftar-rekaman.ts';
import { halamanIndeks } from '../../src/search/halaman-indeks.ts';
import { pisahKata, umum } from '../../src/search/kata.ts';
import {
	frasaMenurutAwal,
	frasaRekaman,
	type Kelompok,
	kelompokkanSinonim,
	sinonimGlosarium,
} from '../../src/search/sinonim.ts';
import { kataTambahan } from '../../src/search/tambahan.ts';
import { facetLabels } from './facet-labels.ts';
import type { TextRecord } from './pages.ts';

/** A file to be written, with its path below its folder. */
export interface SiteFile {
	path: string;
	content: string | Uint8Array;
}

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

/** All that is known of the records of a site and of their words. */
export interface Language {
	/** How many records have each word. */
	counts: ReadonlyMap<string, number>;
	roots: ReadonlyMap<string, string[]>;
	synonyms: readonly Kelompok[];
	/** The name of a facet's value. */
	label(code: string): string | undefined;
}

/** Counts and roots the words of all records, and takes the synonyms of the content. */
export function readLanguage(records: readonly TextRecord[], muatan: Muatan): Language {
	const counts = countWords(records);
	const labels = facetLabels(muatan);
	return {
		counts,
		roots: pilihAkar(new Set(counts.keys())),
		synonyms: kelompokkanSinonim([...muatan.sinonim, ...sinonimGlosarium(muatan.istilah)]),
		label: (code) => labels.get(code),
	};
}

/** Each record as the index sees it. */
export function* writePages(
	records: readonly TextRecord[],
	{ roots, synonyms, label }: Language,
): Generator<{ url: string; content: string }> {
	const phrases = frasaRekaman(synonyms);
	for (const record of records) {
		const context = [...record.segi.peta, ...record.segi.area, ...record.segi.opd].map(
			(code) => label(code) ?? '',
		);
		const judul = kataTambahan(record.judul, roots, phrases, 1);
		const isi = kataTambahan(`${record.text} ${context.join(' ')}`, roots, phrases, 1);
		yield {
			url: record.url,
			content: halamanIndeks(record, { judul, isi: [...context, ...isi] }),
		};
	}
}

/** The files of our own that the search page reads. */
export function makeLists(
	records: readonly TextRecord[],
	{ counts, roots, synonyms, label }: Language,
): SiteFile[] {
	const byBeginning = frasaMenurutAwal(synonyms);
	const lists = [[...roots.values()].flat(), [...byBeginning.keys()]].map((words) =>
		tulisDaftarKata(new Map(words.map((word) => [word, 1]))),
	);
	return [
		{
			path: berkasRekaman,
			content: JSON.stringify(tulisDaftarRekaman(records, (code) => label(code) ?? code)),
		},
		{ path: berkasBahasa, content: lists.join('\n') },
		...[...byBeginning].map(([beginning, phrases]) => ({
			path: berkasFrasa(beginning),
			content: JSON.stringify(phrases),
		})),
		// A letter that begins no word has a list all the same: an empty file is what a broken build leaves.
		...hurufKata.map((letter) => ({
			path: berkasKata(letter),
			content: `${tulisDaftarKata(completableWords(letter, counts))}\n`,
		})),
	];
}
