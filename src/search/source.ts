import { makeLanguageReader } from './language.ts';
import {
	languageFile,
	type PhrasesFile,
	phrasesFile,
	wordsFile,
	recordsFile,
	type RecordsFile,
	searchFolder,
	wordLetters,
	everyRecordWord,
} from './search-files.ts';
import { parseWordList } from './word-list.ts';
import { parseRecordList, type RecordList } from './record-list.ts';
import { memoize } from './memo.ts';
import { fetchOrFault } from './search-sentences.ts';
import type { SearchSource } from './engine.ts';
import type { PagefindResult, Pagefind } from './pagefind.ts';

/** What the search engine reads of a built site: `take` fetches one of the search's own files, `open` starts Pagefind on its index. */
export function makeSource(
	take: (path: string) => Promise<Response>,
	open: () => Promise<Pagefind>,
): SearchSource {
	const fetchFile = (file: string): Promise<Response> =>
		fetchOrFault(() => take(`${searchFolder}/${file}`), file);
	const fetchText = async (file: string): Promise<string> => (await fetchFile(file)).text();
	const fetchJson = async <T>(file: string): Promise<T> =>
		(await (await fetchFile(file)).json()) as T;

	const pagefind = memoize<void, Pagefind>(open);

	/** Every record by Pagefind's name, in the order of the index; none of them is fetched yet. */
	const all = memoize<void, Map<string, PagefindResult>>(async () => {
		const { results } = await (await pagefind()).search(`"${everyRecordWord}"`);
		return new Map(results.map((result) => [result.id, result]));
	});

	const records = memoize<void, RecordList>(async () => {
		const [file, contents] = await Promise.all([fetchJson<RecordsFile>(recordsFile), all()]);
		return parseRecordList(file, [...contents.keys()]);
	});

	return {
		find: async (word) => (await (await pagefind()).search(word)).results,
		async content(id) {
			const result = (await all()).get(id);
			if (!result) throw new Error(`The index has no record ${id}.`);
			return result.data();
		},
		language: makeLanguageReader({
			language: () => fetchText(languageFile),
			phrase: (start) => fetchJson<PhrasesFile>(phrasesFile(start)),
		}),
		records,
		vocabulary: memoize(async (letter) =>
			wordLetters.includes(letter) ? parseWordList(await fetchText(wordsFile(letter))) : new Map(),
		),
		forget() {
			for (const memo of [pagefind, all, records]) memo.forget();
		},
	};
}
