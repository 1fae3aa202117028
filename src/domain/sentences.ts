/**
 * Puts printed words into sentences of our own. What a source or an editor writes may end with a stop or not:
 * sentences that are made of it are joined and closed here, so that no sign stands twice.
 */

/** Text without the signs that close it, so that a sentence can go on after it. A question or exclamation keeps its mark. */
export const openEnd = (text: string): string => text.replace(/[\s.,;:]+$/, '');

/** Text with a stop at its end, unless one closes it already, also within quotes or brackets. */
export function closeSentence(text: string): string {
	const content = text.replace(/[\s,;:]+$/, '');
	return content === '' || /[.?!…][”"’')\]]*$/.test(content) ? content : `${content}.`;
}

/** The first sentence of a text. */
export const firstSentence = (text: string): string =>
	text.split(/(?<=[.?!])\s+(?=\p{Lu})/u)[0] ?? '';

/** Items in one sentence, each that another follows without the sign that closed it. */
export const joinItems = (items: readonly string[]): string =>
	items.map((text, i) => (i < items.length - 1 ? openEnd(text) : text)).join('; ');

/** The title of a browser's tab: what the page is about, and where that belongs. */
export const joinTitle = (title: string, own: string): string => `${openEnd(title)} — ${own}`;

/** A printed number without the stop or bracket that closes it. */
export const dropStop = (nomor: string): string => nomor.replace(/[.)]$/, '');

/** A printed number as it stands before its words, `2. `; nothing where the source prints none. */
export const formatNomor = (nomor: string | null): string =>
	nomor === null || nomor === '' ? '' : `${dropStop(nomor)}. `;
