import type { LoadedContent } from '../../src/content/load.ts';
import { chooseRoots } from '../../src/search/roots.ts';
import {
	languageFile,
	phrasesFile,
	wordsFile,
	recordsFile,
	wordLetters,
} from '../../src/search/search-files.ts';
import { serializeWordList } from '../../src/search/word-list.ts';
import { serializeRecordList } from '../../src/search/record-list.ts';
import { renderIndexPage } from '../../src/search/index-page.ts';
import { splitWords, isCommon } from '../../src/search/words.ts';
import {
	groupPhrasesByStart,
	listRecordPhrases,
	type SynonymGroup,
	groupSinonim,
	listGlosariumSinonim,
} from '../../src/search/sinonim-marks.ts';
import { addedWords } from '../../src/search/added-words.ts';
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
				!isCommon(word) &&
				(/\d/.test(word) ? /^[a-z]{2,4}(?:qw)?\d/.test(word) : word.length < 17),
		),
	);

/** How many records have each word. */
function countWords(records: readonly TextRecord[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { judul, kode, text } of records)
		for (const word of new Set(splitWords(`${judul} ${kode ?? ''} ${text}`)))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** All that is known of the records of a site and of their words. */
export interface Language {
	/** How many records have each word. */
	counts: ReadonlyMap<string, number>;
	roots: ReadonlyMap<string, string[]>;
	synonyms: readonly SynonymGroup[];
	/** The name of a facet's value. */
	label(code: string): string | undefined;
}

/** Counts and roots the words of all records, and takes the synonyms of the content. */
export function readLanguage(records: readonly TextRecord[], load: LoadedContent): Language {
	const counts = countWords(records);
	const labels = facetLabels(load);
	return {
		counts,
		roots: chooseRoots(new Set(counts.keys())),
		synonyms: groupSinonim([...load.sinonim, ...listGlosariumSinonim(load.istilah)]),
		label: (code) => labels.get(code),
	};
}

/** Each record as the index sees it. */
export function* writePages(
	records: readonly TextRecord[],
	{ roots, synonyms, label }: Language,
): Generator<{ url: string; content: string }> {
	const phrases = listRecordPhrases(synonyms);
	for (const record of records) {
		const context = [...record.segi.peta, ...record.segi.area, ...record.segi.opd].map(
			(code) => label(code) ?? '',
		);
		const judul = addedWords(record.judul, roots, phrases, 1);
		const contents = addedWords(`${record.text} ${context.join(' ')}`, roots, phrases, 1);
		yield {
			url: record.url,
			content: renderIndexPage(record, { judul, isi: [...context, ...contents] }),
		};
	}
}

/** The files of our own that the search page reads. */
export function makeLists(
	records: readonly TextRecord[],
	{ counts, roots, synonyms, label }: Language,
): SiteFile[] {
	const byBeginning = groupPhrasesByStart(synonyms);
	const lists = [[...roots.values()].flat(), [...byBeginning.keys()]].map((words) =>
		serializeWordList(new Map(words.map((word) => [word, 1]))),
	);
	return [
		{
			path: recordsFile,
			content: JSON.stringify(serializeRecordList(records, (code) => label(code) ?? code)),
		},
		{ path: languageFile, content: lists.join('\n') },
		...[...byBeginning].map(([beginning, phrases]) => ({
			path: phrasesFile(beginning),
			content: JSON.stringify(phrases),
		})),
		// A letter that begins no word has a list all the same: an empty file is what a broken build leaves.
		...wordLetters.map((letter) => ({
			path: wordsFile(letter),
			content: `${serializeWordList(completableWords(letter, counts))}\n`,
		})),
	];
}
