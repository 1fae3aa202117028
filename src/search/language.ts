import { listRootCandidates } from './roots.ts';
import { parseWordList } from './word-list.ts';
import { phraseStart, type PhrasesFile } from './search-files.ts';
import { memoize } from './memo.ts';
import { listWords } from './words.ts';
import { type PhraseList, addPhrase } from './sinonim-marks.ts';

/** How the words of a query are understood: by their roots, and by phrases that mean the same. */
export interface Language {
	/** Roots that the index knows. */
	akar: ReadonlySet<string>;
	/** Phrases that ask for a group of synonyms. */
	queryPhrases: PhraseList;
	/** Phrases that a record of those groups has. */
	frasaRekaman: PhraseList;
}

/** Where the parts come from; each is asked for until it has come once. */
export interface LanguageSource {
	/** The file of roots and beginnings. */
	language(): Promise<string>;
	phrase(start: string): Promise<PhrasesFile>;
}

/** Makes a reader that learns the phrases of a text by the beginnings of its words, and keeps them. */
export function makeLanguageReader(source: LanguageSource): (text: string) => Promise<Language> {
	const queryPhrases: PhraseList = new Map();
	const frasaRekaman: PhraseList = new Map();

	const content = memoize<void, { akar: Set<string>; awal: Set<string> }>(async () => {
		const [root = '', start = ''] = (await source.language()).split('\n');
		return {
			akar: new Set(parseWordList(root).keys()),
			awal: new Set(parseWordList(start).keys()),
		};
	});

	const read = memoize(async (start: string) => {
		for (const [phrase, kelompok] of Object.entries(await source.phrase(start)))
			for (const [mark, all] of kelompok) {
				addPhrase(queryPhrases, phrase, mark);
				for (const part of all.split('|')) addPhrase(frasaRekaman, part, mark);
			}
	});

	return async (text) => {
		const { akar, awal } = await content();
		const needed = new Set(
			listWords(text)
				.flatMap((word) => [
					word,
					...listRootCandidates(word).filter((rootCandidate) => akar.has(rootCandidate)),
				])
				.map(phraseStart),
		);
		await Promise.all([...needed].filter((oneNeeded) => awal.has(oneNeeded)).map(read));
		return { akar, queryPhrases, frasaRekaman };
	};
}
