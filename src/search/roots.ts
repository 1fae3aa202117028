import { isCommon } from './words.ts';

/**
 * Roots of Indonesian words. A word may have been derived in several ways (`penataan` from `tata` or from `nata`),
 * so every root that the rules allow is proposed; which of them are words is seen from the content, see `chooseRoots`.
 */

const vowel = /^[aiueo]/;

/** What may stand before a root, with what takes the place of a letter that the prefix swallowed. */
const prefix: readonly [pattern: RegExp, returned: readonly string[]][] = [
	[/^(?:me|pe)ng(?=[aiueo])/, ['', 'k']],
	[/^(?:me|pe)nge(?=[^aiueo])/, ['']],
	[/^(?:me|pe)ng(?=[ghkq])/, ['']],
	[/^(?:me|pe)ny(?=[aiueo])/, ['s']],
	[/^(?:me|pe)n(?=[aiueo])/, ['t', 'n']],
	[/^(?:me|pe)n(?=[cdjzst])/, ['']],
	[/^(?:me|pe)m(?=[aiueo])/, ['p', 'm']],
	[/^(?:me|pe)m(?=[bfpv])/, ['']],
	[/^(?:me|pe)(?=[lrwy])/, ['']],
	[/^(?:ber|ter|per)/, ['']],
	[/^bel(?=ajar)/, ['']],
	[/^(?:be|pe)(?=[^aiueo]er|rencana)/, ['', 'r']],
	[/^pe(?=[bcdfghjkpst])/, ['']],
	[/^(?:di|ke|se)/, ['']],
];

/** Loan endings and the endings of the words that they come from. */
const loanSuffixes: readonly [pattern: RegExp, origin: string][] = [
	[/bilitas$/, 'bel'],
	[/ivitas$/, 'if'],
	[/(?<=[aeiou]n)si$/, ''],
	[/isasi$/, ''],
	[/sional$/, 'si'],
];

const suffix = /(?:kan|an|i)$/;
const smallAffixes = /(?:lah|kah|pun|nya|ku|mu)$/;
const shortest = 3;

/** The word without its endings, the shortest first; `-kan` may also be a root's `k` with `-an`. */
function withoutExtension(word: string): string[] {
	const plain = word.replace(smallAffixes, '');
	const dasar = [...new Set([plain, word])];
	return [
		...new Set([
			...dasar.map((oneDasar) => oneDasar.replace(suffix, '')),
			...dasar.flatMap((oneDasar) => (oneDasar.endsWith('kan') ? [oneDasar.slice(0, -2)] : [])),
			...dasar,
		]),
	];
}

/** The word without its first prefix, in every way that the rules allow. */
const withoutPrefix = (word: string): string[] =>
	prefix.flatMap(([pattern, returned]) =>
		pattern.test(word)
			? returned.map((letter) => word.replace(pattern, letter)).filter((rest) => rest !== word)
			: [],
	);

/** A proposed root. */
interface Candidate {
	akar: string;
	/** How many prefixes were taken off. */
	awalan: number;
}

/** Every root that the rules allow for a word, without the word itself; the fullest endings are taken off first. */
function propose(word: string): Candidate[] {
	if (word.length < 5 || !/^[a-z]+$/.test(word)) return [];
	const results = new Map<string, Candidate>();
	const proposal = (akar: string, times: number) => {
		const enough = akar.length > shortest || (akar.length === shortest && vowel.test(akar));
		// `ada` is no root of `pengadaan` that anybody looks for.
		if (enough && akar !== word && !isCommon(akar) && !results.has(akar))
			results.set(akar, { akar, awalan: times });
	};
	for (const [pattern, origin] of loanSuffixes)
		if (pattern.test(word)) proposal(word.replace(pattern, origin), 1);
	let layer = withoutExtension(word);
	for (let times = 0; times <= 3 && layer.length > 0; times++) {
		for (const oneLayer of layer) proposal(oneLayer, times);
		layer = layer.flatMap(withoutPrefix).filter((text) => text.length >= shortest);
	}
	return [...results.values()];
}

const memory = new Map<string, readonly string[]>();

/** Every root that the rules allow for a word, without the word itself; worked out once for each word. */
export function listRootCandidates(word: string): readonly string[] {
	let results = memory.get(word);
	if (!results) memory.set(word, (results = propose(word).map(({ akar }) => akar)));
	return results;
}

/**
 * Chooses the roots of all words of a site. A proposed root that is itself a word there is kept; so is the one that
 * most other words share. A word with neither keeps its likeliest proposal, so that a bare root still finds it.
 */
export function chooseRoots(vocabulary: ReadonlySet<string>): Map<string, string[]> {
	const proposed = [...vocabulary].map((word) => [word, propose(word)] as const);
	const support = new Map<string, number>();
	for (const [, own] of proposed)
		for (const { akar } of own) support.set(akar, (support.get(akar) ?? 0) + 1);
	const results = new Map<string, string[]>();
	for (const [word, own] of proposed) {
		const common = own
			.map((candidate) => ({ ...candidate, dukungan: support.get(candidate.akar) ?? 0 }))
			.sort((a, b) => b.dukungan - a.dukungan || Math.abs(a.awalan - 1) - Math.abs(b.awalan - 1));
		const selected = common
			.slice(0, 1)
			.filter((oneCommon) => oneCommon.dukungan > 1 || oneCommon.awalan > 0)
			.map(({ akar }) => akar);
		const existingWords = own.map(({ akar }) => akar).filter((root) => vocabulary.has(root));
		const choices = [...new Set([...existingWords, ...selected])];
		if (choices.length > 0) results.set(word, choices);
	}
	return results;
}
