import { normalizeWords } from '../domain/match-words.ts';
import { listRootCandidates } from './roots.ts';
import { wordKey, listWords } from './words.ts';
import { findPhrases, type PhraseList } from './sinonim-marks.ts';

/** A piece of an excerpt. */
export interface Fragment {
	teks: string;
	/** True for words that were looked for. */
	tanda: boolean;
}

const length = 32;

/** For each printed word whether it, its root, or a phrase that it is part of was looked for. */
function markWord(
	words: readonly string[],
	sought: ReadonlySet<string>,
	phrases: PhraseList,
): boolean[] {
	const keys = words.map((word) => wordKey(normalizeWords(word)));
	const isRecognized = (text: string): boolean =>
		text !== '' && (sought.has(text) || listRootCandidates(text).some((root) => sought.has(root)));
	// Of words that are joined, as in `e-SAKIP`, one is enough.
	const marks = keys.map(
		(key, i) => isRecognized(key) || listWords(words[i] ?? '').some(isRecognized),
	);
	for (const { mulai, panjang: count, tanda: kelompok } of findPhrases(keys, phrases))
		if (kelompok.some((oneKelompok) => sought.has(oneKelompok)))
			marks.fill(true, mulai, mulai + count);
	return marks;
}

/** Where the window with most marks begins; a little before its first mark. */
function windowStart(marks: readonly boolean[]): number {
	let best = { mulai: 0, banyak: 0 };
	let banyak = 0;
	for (const [i, current] of marks.entries()) {
		if (current) banyak++;
		if (marks[i - length]) banyak--;
		if (banyak > best.banyak) best = { mulai: i - length + 1, banyak };
	}
	const first = marks.indexOf(true, Math.max(0, best.mulai));
	return Math.max(0, first < 0 ? 0 : first - 4);
}

/** Joins neighbouring words that are marked alike; the space between them belongs to neither mark. */
function unite(words: readonly string[], marks: readonly boolean[]): Fragment[] {
	const results: Fragment[] = [];
	for (const [i, text] of words.entries()) {
		const segment = marks[i] ?? false;
		const last = results.at(-1);
		if (last?.tanda === segment) last.teks += ` ${text}`;
		else {
			if (last && !last.tanda) last.teks += ' ';
			results.push({ teks: last?.tanda ? ` ${text}` : text, tanda: segment });
		}
	}
	return results;
}

/** Everything that was looked for, word by word. */
const soughtWords = (sought: readonly string[]): ReadonlySet<string> =>
	new Set(sought.flatMap((oneSought) => oneSought.split(' ')));

const apart = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A whole text with the words marked that were looked for. */
export function markText(text: string, sought: readonly string[], phrases: PhraseList): Fragment[] {
	const words = apart(text);
	return unite(words, markWord(words, soughtWords(sought), phrases));
}

/** The passage of a text that has most of what was looked for, with those words marked; its beginning when it has none. */
export function makeExcerpt(
	text: string,
	sought: readonly string[],
	phrases: PhraseList,
): Fragment[] {
	const words = apart(text);
	const marks = markWord(words, soughtWords(sought), phrases);
	const start = windowStart(marks);
	const end = start + length;
	return [
		...(start > 0 ? [{ teks: '… ', tanda: false }] : []),
		...unite(words.slice(start, end), marks.slice(start, end)),
		...(end < words.length ? [{ teks: ' …', tanda: false }] : []),
	];
}
