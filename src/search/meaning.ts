import { normalizeWords } from '../domain/match-words.ts';
import { isCommon, listWords } from './words.ts';

/** How people ask what a word means. */
const question =
	/\b(?:apa(?:kah)? (?:sih )?(?:itu|yang dimaksud)|apa (?:sih|arti(?:nya)?|maksud(?:nya)?|kepanjangan(?:nya)?|singkatan)|(?:itu|adalah|artinya|singkatan|kepanjangan(?:nya)?) apa|^(?:arti|definisi|pengertian|kepanjangan|singkatan|makna))\b/;

/** Words of such a question that the search does not leave out as common. */
const questionWords = new Set(['arti', 'dimaksud', 'makna', 'maksud', 'kepanjangannya']);

/** True when a query asks what something means, rather than what is said about it. */
export const asksMeaning = (q: string): boolean => question.test(normalizeWords(q));

/** What such a query asks about, word by word: all that does not ask. */
export const listSubject = (q: string): string[] =>
	listWords(q).filter((word) => !isCommon(word) && !questionWords.has(word));

/** Other spellings of a term, in the text of its record. */
const otherSpellings = /Juga ditulis: ([^.]*)/;

/**
 * True when a record of the glossary is the term that a query is about. A query that is nothing but an abbreviation asks
 * for its meaning; one that is a plain word asks what is said about it.
 */
export function isTermOf(q: string, title: string, content: string): boolean {
	const subject = listSubject(q).join(' ');
	if (subject === '') return false;
	const isAbbreviation = /^[^\p{Ll}]{2,}$/u.test(title);
	if (!asksMeaning(q))
		return isAbbreviation && listWords(title).join(' ') === listWords(q).join(' ');
	const [, others = ''] = otherSpellings.exec(content) ?? [];
	return [title, ...others.split(', ')].some((name) => listWords(name).join(' ') === subject);
}
