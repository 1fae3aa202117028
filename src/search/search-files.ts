import type { Facet } from './facets.ts';

/** Where the build puts the search's own files, from the site's root. */
export const searchFolder = 'cari/data';

/** One value of a facet with the words that a reader sees. */
export type FacetValue = [kode: string, label: string];

/**
 * A word that the index has for every record, so that all can be asked for without fetching the whole index. It stands
 * first in each, because alike places are packed small.
 */
export const everyRecordWord = 'qzsemua';

/** The list of records. */
export const recordsFile = 'rekaman.json';

/** What the search knows of every record before it has fetched any. */
export interface RecordsFile {
	/** Values of each facet, in the order of the form. */
	segi: Record<Facet, FacetValue[]>;
	/**
	 * All records in the order in which Pagefind was given them, those that follow each other with the same facets
	 * together: for each facet in order the places in its values, then for each result how many records it has.
	 */
	kelompok: [facets: number[][], result: number[]][];
}

/** Two lists of words, a line each: every root that the index knows, and the beginnings of phrases that have a file. */
export const languageFile = 'bahasa.txt';

/**
 * The words of the index that begin with a letter, with the number of records that have them, as a list of words: for
 * prefixes and misspellings.
 */
export const wordsFile = (letter: string): string => `kata/${letter}.txt`;

/** The letters that there is a file of words for. */
export const wordLetters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];

/** Phrases that ask for groups of synonyms, in a file for each beginning, so that a query fetches only its own. */
export const phrasesFile = (start: string): string => `frasa/${start}.json`;

/** The beginning by which a phrase is filed: that of its first word. */
export const phraseStart = (phrase: string): string => (phrase.split(' ', 1)[0] ?? '').slice(0, 3);

/** For each phrase the groups that it asks for: a group's mark, and all its phrases joined by `|`. */
export type PhrasesFile = Record<string, [mark: string, phrase: string][]>;
