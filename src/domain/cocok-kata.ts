/** Letters with accents and other marks stand only beyond the first 128 characters; most text has none. */
const beraksen = /[^\0-\x7f]/;

/** Text made ready to be looked through: without case, accents and doubled spaces. */
export function siapkanKata(teks: string): string {
	const polos = beraksen.test(teks) ? teks.normalize('NFD').replace(/\p{M}/gu, '') : teks;
	return polos.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * A test of whether prepared text has each word of a query, in any order, and what is put in quotes in that order.
 * Null when the query is empty.
 */
export function buatPencocok(q: string): ((kata: string) => boolean) | null {
	const dicari = [...siapkanKata(q).matchAll(/"([^"]+)"|[^\s"]+/g)]
		.map(([kata, frasa]) => (frasa ?? kata).trim())
		.filter(Boolean);
	if (dicari.length === 0) return null;
	return (kata) => dicari.every((satu) => kata.includes(satu));
}
