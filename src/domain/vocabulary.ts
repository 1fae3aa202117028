import type { Istilah } from '../schemas/glosarium.ts';

/** A spelling to be found in texts: of a term, of English words, or of both. */
interface Spelling {
	/** In lower case. */
	lower: string;
	/** Where case matters, as for an abbreviation that is a word in small letters; else null. */
	exact: string | null;
	istilah: Istilah | null;
	isEnglish: boolean;
}

/** Terms and English phrases by the first word of each spelling, the longest first. */
export interface Vocabulary {
	byFirstWord: ReadonlyMap<string, readonly Spelling[]>;
	byKode: ReadonlyMap<string, Istilah>;
}

/** A spelling where it stands in a text. */
export interface Finding {
	start: number;
	end: number;
	istilah: Istilah | null;
	isEnglish: boolean;
}

const words = /[\p{L}\d]+/gu;
const isWordSign = (sign: string | undefined): boolean =>
	sign !== undefined && /[\p{L}\d]/u.test(sign);

/** An abbreviation stands for its words only as it is written: `HAM` is no `ham`. */
const isAbbreviation = (text: string): boolean => text.length <= 6 && text === text.toUpperCase();

/** Gathers the spellings of terms and English phrases, so that one pass over a text finds them all. */
export function makeVocabulary(
	istilah: readonly Istilah[],
	english: readonly string[],
): Vocabulary {
	const spellings = new Map<string, Spelling>();
	const add = (text: string, term: Istilah | null, isEnglish: boolean) => {
		const lower = text.toLowerCase();
		const known = spellings.get(lower);
		spellings.set(lower, {
			lower,
			exact: isAbbreviation(text) ? text : null,
			istilah: known?.istilah ?? term,
			isEnglish: isEnglish || (known?.isEnglish ?? false),
		});
	};
	for (const term of istilah) {
		const isEnglish = term.bahasa === 'en';
		// The letters of an abbreviation are read in Indonesian, the words that it stands for are not.
		add(term.istilah, term, isEnglish && term.kepanjangan === null);
		if (term.kepanjangan) add(term.kepanjangan, term, isEnglish);
		for (const text of term.sebutan_lain) add(text, term, false);
	}
	for (const text of english) add(text, null, true);
	const byFirstWord = new Map<string, Spelling[]>();
	for (const spelling of [...spellings.values()].sort((a, b) => b.lower.length - a.lower.length)) {
		const first = /[\p{L}\d]+/u.exec(spelling.lower)?.[0];
		if (first === undefined || !spelling.lower.startsWith(first)) continue;
		const list = byFirstWord.get(first);
		if (list) list.push(spelling);
		else byFirstWord.set(first, [spelling]);
	}
	return { byFirstWord, byKode: new Map(istilah.map((term) => [term.kode, term])) };
}

/** Every spelling in a text from left to right, the longest at each place; none within a longer word. */
export function listFindings({ byFirstWord }: Vocabulary, text: string): Finding[] {
	const findings: Finding[] = [];
	const lower = text.toLowerCase();
	// A letter whose small form is longer would shift every place behind it.
	if (lower.length !== text.length) return findings;
	let free = 0;
	for (const { 0: word, index: start } of lower.matchAll(words)) {
		if (start < free) continue;
		const spelling = byFirstWord
			.get(word)
			?.find(
				({ lower: wanted, exact }) =>
					lower.startsWith(wanted, start) &&
					!isWordSign(lower[start + wanted.length]) &&
					(exact === null || text.startsWith(exact, start)),
			);
		if (!spelling) continue;
		free = start + spelling.lower.length;
		const { istilah, isEnglish } = spelling;
		findings.push({ start, end: free, istilah, isEnglish });
	}
	return findings;
}

/** The term that says most of a name: the one of its longest spelling there; undefined when it has none. */
export function findTermOf(vocabulary: Vocabulary, name: string): Istilah | undefined {
	const found = listFindings(vocabulary, name).filter(({ istilah }) => istilah !== null);
	return found.sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.istilah ?? undefined;
}
