/** The field that finds a road map; for the browser too, so it asks nothing of records. */
import { formatNumber } from './format.ts';
import { normalizeWords } from './match-words.ts';

/** The words of a text that somebody looks for by their beginnings. */
export const splitWords = (text: string): string[] =>
	normalizeWords(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** True when each word of a query begins one of these words; an empty query leaves all. */
export function isFoundBy(words: string, q: string): boolean {
	const own = words.split(' ');
	return splitWords(q).every((sought) => own.some((word) => word.startsWith(sought)));
}

/** What the field that finds a road map has found, and what sending it does. */
export function finderSentence(found: number, all: number, q: string): string {
	const search = `Tekan Cari untuk mencari “${q}” di isi semua peta jalan.`;
	if (found === 0) return `Tidak ada peta jalan yang bernama “${q}”. ${search}`;
	return `${formatNumber(found)} dari ${formatNumber(all)} peta jalan cocok. ${search}`;
}
