import { normalizeWords } from '../domain/match-words.ts';
import { wordKey } from './words.ts';

/** Longer queries are cut: nobody types them, and each word costs a look into the index. */
const limit = { huruf: 300, bentuk: 24 };

/** A query with its joined forms written apart where they are no word of their own. */
export interface ApartQuery {
	q: string;
	/** Forms that were taken apart although some record has them joined, as the index knows them: those records come first. */
	gabungan: string[];
	/** True when the query is nothing but such a form. */
	utuh: boolean;
}

/** Tells whether some record has a word. */
type IsKnown = (key: string) => boolean;

/** Signs that join words but never the parts of a code or number. */
const strongMarks = /[^\p{L}\p{N}.,_'’:–—-]+/u;
const weakMarks = /[^\p{L}\p{N}'’]+/u;
const edgeMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Fixed codes such as `kt-5.2.c` or `pk-qw.1`. */
const kodePattern = /^[a-z]{2,4}-?(?:qw[.-]?)?\d+(?:[.,-]?[a-z\d]{1,2})*$/;
/** The same with a space after the letters. */
const splitKodePattern =
	/(?<![\p{L}\p{N}])([a-z]{2,4}) ((?:qw[.-]?)?\d+(?:[.,-][a-z\d]{1,2})+|qw[.-]?\d+)(?![\p{L}\p{N}])/gu;
/** What numbers a part: `ii.a.3`, `5.2.c`, `b.1`; also short abbreviations such as `m.si`. */
const nomorPattern = /^(?:[a-z]|[ivxlc]+|\d+)(?:[.,-][a-z\d]{1,2})+$/;
/** A year range or a number as printed. */
const numberPattern = /^\d+(?:[.,–—-]\d+)*$/;
/** One number, whose digits mean nothing apart: `61,69`, `35.747,50`. */
const singleNumberPattern = /^(?:\d+[.,]\d+|\d{1,3}(?:\.\d{3})+(?:,\d+)?)$/;
/** A word and a number run together, in either order: `pasal4`, `perbup40`, `2016usulan`. */
const runTogetherPattern = /^(\p{L}+)(\d+)$|^(\d+)(\p{L}+)$/u;

/** True for what is one thing, where a record has it: nobody who asks for `kt-5.2.c` wants all that has a 5. */
const isOneThing = (form: string): boolean =>
	!/^no[.,]?\d/.test(form) &&
	[kodePattern, nomorPattern, numberPattern].some((pattern) => pattern.test(form));

const splitAt = (form: string, mark: RegExp): string[] => form.split(mark).filter(Boolean);

/** Splits a word that runs into a number, unless some record has it so. */
function splitRunTogether(word: string, known: IsKnown): string[] {
	const match = runTogetherPattern.exec(word);
	if (!match || known(wordKey(word))) return [word];
	return match.slice(1).filter((oneMatch) => oneMatch !== undefined);
}

/** The words that one written form is looked for as; codes and numbers that are known stay as they are. */
function splitForm(written: string, known: IsKnown): string[] {
	const form = written.replace(edgeMarks, '');
	const strong = splitAt(form, strongMarks);
	if (strong.length > 1) return strong.flatMap((oneStrong) => splitForm(oneStrong, known));
	const weak = splitAt(form, weakMarks);
	const isWhole = () =>
		singleNumberPattern.test(form) || (isOneThing(form) && known(wordKey(form)));
	if (weak.length > 1 && isWhole()) return [form];
	return weak.flatMap((oneWeak) => splitRunTogether(oneWeak, known));
}

const prepare = (q: string): string =>
	normalizeWords(q.slice(0, limit.huruf)).replace(/[“”„«»]/g, '"');

/**
 * Writes the joined forms of a query apart, such as `SP4N-LAPOR!`, `Pasal-4` and `UU No.23/2014`, so that they find what
 * their parts find. A code or number that some record has so stays whole, and in quotes any form does; `known` tells
 * whether some record has what the index knows by a key.
 */
export function writeApart(q: string, known: IsKnown): ApartQuery {
	const gabungan: string[] = [];
	const ready = prepare(q).replaceAll(splitKodePattern, (all, letter, number) =>
		known(wordKey(all)) ? `${letter}-${number}` : all,
	);
	const separate = (written: string, quoted: boolean): string => {
		const words = splitForm(written, known);
		if (words.length < 2 || !known(wordKey(written))) return words.join(' ');
		if (quoted) return wordKey(written);
		gabungan.push(wordKey(written));
		return words.join(' ');
	};
	const isWritten = ready
		.split(/("[^"]+")/)
		.map((part, i) => part.replaceAll(/[^\s"]+/g, (onePart) => separate(onePart, i % 2 === 1)))
		.join('');
	return { q: isWritten, gabungan, utuh: gabungan.length === 1 && !/[\s"]/.test(ready) };
}

/** What must be known of a query before it is written apart: its joined forms and their parts, as the index knows them. */
export function joinedForms(q: string): string[] {
	const asked = new Set<string>();
	writeApart(q, (key) => {
		asked.add(key);
		return false;
	});
	return [...asked].filter(Boolean).slice(0, limit.bentuk);
}
