/**
 * A sorted list of words written small: each word says how many letters it shares with the one before, and how
 * frequent it is as a power of two.
 */
const wordPattern = /([A-Z])([a-z0-9]*)([!-,])/g;
const [letter, mark] = [65, 33];
const longest = { awal: 25, pangkat: 11 };

/** Writes words with their numbers. Words with other signs than small letters and digits are left out. */
export function serializeWordList(words: ReadonlyMap<string, number>): string {
	let last = '';
	return [...words]
		.filter(([text]) => /^[a-z0-9]+$/.test(text))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([text, count]) => {
			let start = 0;
			while (start < longest.awal && start < last.length && text[start] === last[start]) start++;
			last = text;
			const power = Math.min(longest.pangkat, Math.round(Math.log2(Math.max(1, count))));
			return `${String.fromCharCode(letter + start)}${text.slice(start)}${String.fromCharCode(mark + power)}`;
		})
		.join('');
}

/** Reads words with their numbers, which are right to a power of two. */
export function parseWordList(text: string): Map<string, number> {
	const results = new Map<string, number>();
	let last = '';
	for (const [, start = '', rest = '', power = ''] of text.matchAll(wordPattern)) {
		last = last.slice(0, start.charCodeAt(0) - letter) + rest;
		results.set(last, 2 ** (power.charCodeAt(0) - mark));
	}
	return results;
}
