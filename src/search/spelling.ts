/** Every word more is one more piece of the index to fetch at a keystroke. */
const count = 5;
const testedWords = /^[a-z]+$/;

/** True when the words differ by one letter: one more, one less, one other, or two neighbours in each other's place. */
function differsByOne(a: string, b: string): boolean {
	if (a.length < b.length) return differsByOne(b, a);
	let i = 0;
	while (i < b.length && a[i] === b[i]) i++;
	if (i === a.length) return false;
	if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
	const swaps = a[i] === b[i + 1] && a[i + 1] === b[i];
	return a.slice(i + 1) === b.slice(i + 1) || (swaps && a.slice(i + 2) === b.slice(i + 2));
}

/** Words of the index that begin with what was typed, the most frequent first; the unfinished word itself is not among them. */
export const completions = (word: string, vocabulary: ReadonlyMap<string, number>): string[] =>
	word.length < 2
		? []
		: [...vocabulary]
				.filter(([text]) => text.startsWith(word) && text !== word)
				.sort(([, a], [, b]) => b - a)
				.slice(0, count)
				.map(([text]) => text);

/** Words of the index that differ from a misspelt one by a letter, the most frequent first. Short words and codes have none. */
export const nearSpellings = (word: string, vocabulary: ReadonlyMap<string, number>): string[] =>
	word.length < 4 || !testedWords.test(word)
		? []
		: [...vocabulary]
				.filter(([text]) => testedWords.test(text) && differsByOne(word, text))
				.sort(([, a], [, b]) => b - a)
				.slice(0, 3)
				.map(([text]) => text);
