/** Letters with accents and other marks stand only beyond the first 128 characters; most text has none. */
const beraksen = /[^\0-\x7f]/;

/** Text made ready to be looked through: without case, accents and doubled spaces. */
export function siapkanKata(teks: string): string {
	const polos = beraksen.test(teks) ? teks.normalize('NFD').replace(/\p{M}/gu, '') : teks;
	return polos.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * A test of whether prepared text answers a query: each word of the query stands in it, in any order.
 * Null when the query is empty. The only place that knows how words are matched.
 */
export function buatPencocok(q: string): ((kata: string) => boolean) | null {
	const dicari = siapkanKata(q).split(' ').filter(Boolean);
	if (dicari.length === 0) return null;
	return (kata) => dicari.every((satu) => kata.includes(satu));
}
