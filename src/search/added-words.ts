import { listWords } from './words.ts';
import { findPhrases, type PhraseList } from './sinonim-marks.ts';

/** Stands between a record's own words and those that were added for the index; excerpts end before it. */
export const separator = '⁂';

/** Roots and marks of synonyms for a text, each at most `count` times, in the order of their words. */
export function addedWords(
	text: string,
	roots: ReadonlyMap<string, readonly string[]>,
	phrases: PhraseList,
	count: number,
): string[] {
	const words = listWords(text);
	const wordRoots = words.flatMap((word) => roots.get(word) ?? []);
	const seen = new Map<string, number>();
	return [
		...wordRoots,
		...findPhrases(words, phrases).flatMap(({ tanda }) => tanda),
		// A derived word belongs to the groups of its root.
		...wordRoots.flatMap((wordRoot) => phrases.get(wordRoot) ?? []),
	].filter((wordRoot) => {
		const times = (seen.get(wordRoot) ?? 0) + 1;
		seen.set(wordRoot, times);
		return times <= count;
	});
}
