/** Letters with accents and other marks stand only beyond the first 128 characters; most text has none. */
const accented = /[^\0-\x7f]/;

/** Text made ready to be looked through: without case, accents and doubled spaces. */
export function normalizeWords(text: string): string {
	const plain = accented.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
	return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * A test of whether prepared text has each word of a query, in any order, and what is put in quotes in that order.
 * Null when the query is empty.
 */
export function makeMatcher(q: string): ((word: string) => boolean) | null {
	const sought = [...normalizeWords(q).matchAll(/"([^"]+)"|[^\s"]+/g)]
		.map(([word, phrase]) => (phrase ?? word).trim())
		.filter(Boolean);
	if (sought.length === 0) return null;
	return (word) => sought.every((oneSought) => word.includes(oneSought));
}
