import { umum } from './kata.ts';

/**
 * Roots of Indonesian words. A word may have been derived in several ways (`penataan` from `tata` or from `nata`),
 * so every root that the rules allow is proposed; which of them are words is seen from the content, see `pilihAkar`.
 */

const vokal = /^[aiueo]/;

/** What may stand before a root, with what takes the place of a letter that the prefix swallowed. */
const awalan: readonly [pola: RegExp, kembali: readonly string[]][] = [
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
const serapan: readonly [pola: RegExp, asal: string][] = [
	[/bilitas$/, 'bel'],
	[/ivitas$/, 'if'],
	[/(?<=[aeiou]n)si$/, ''],
	[/isasi$/, ''],
	[/sional$/, 'si'],
];

const akhiran = /(?:kan|an|i)$/;
const imbuhanKecil = /(?:lah|kah|pun|nya|ku|mu)$/;
const terpendek = 3;

/** The word without its endings, the shortest first; `-kan` may also be a root's `k` with `-an`. */
function tanpaAkhiran(kata: string): string[] {
	const polos = kata.replace(imbuhanKecil, '');
	const dasar = [...new Set([polos, kata])];
	return [
		...new Set([
			...dasar.map((satu) => satu.replace(akhiran, '')),
			...dasar.flatMap((satu) => (satu.endsWith('kan') ? [satu.slice(0, -2)] : [])),
			...dasar,
		]),
	];
}

/** The word without its first prefix, in every way that the rules allow. */
const tanpaAwalan = (kata: string): string[] =>
	awalan.flatMap(([pola, kembali]) =>
		pola.test(kata)
			? kembali.map((huruf) => kata.replace(pola, huruf)).filter((sisa) => sisa !== kata)
			: [],
	);

/** A proposed root. */
interface Calon {
	akar: string;
	/** How many prefixes were taken off. */
	awalan: number;
}

/** Every root that the rules allow for a word, without the word itself; the fullest endings are taken off first. */
function usulkan(kata: string): Calon[] {
	if (kata.length < 5 || !/^[a-z]+$/.test(kata)) return [];
	const hasil = new Map<string, Calon>();
	const usul = (akar: string, kali: number) => {
		const cukup = akar.length > terpendek || (akar.length === terpendek && vokal.test(akar));
		// `ada` is no root of `pengadaan` that anybody looks for.
		if (cukup && akar !== kata && !umum(akar) && !hasil.has(akar))
			hasil.set(akar, { akar, awalan: kali });
	};
	for (const [pola, asal] of serapan) if (pola.test(kata)) usul(kata.replace(pola, asal), 1);
	let lapis = tanpaAkhiran(kata);
	for (let kali = 0; kali <= 3 && lapis.length > 0; kali++) {
		for (const satu of lapis) usul(satu, kali);
		lapis = lapis.flatMap(tanpaAwalan).filter((satu) => satu.length >= terpendek);
	}
	return [...hasil.values()];
}

const ingatan = new Map<string, readonly string[]>();

/** Every root that the rules allow for a word, without the word itself; worked out once for each word. */
export function calonAkar(kata: string): readonly string[] {
	let hasil = ingatan.get(kata);
	if (!hasil) ingatan.set(kata, (hasil = usulkan(kata).map(({ akar }) => akar)));
	return hasil;
}

/**
 * Chooses the roots of all words of a site. A proposed root that is itself a word there is kept; so is the one that
 * most other words share. A word with neither keeps its likeliest proposal, so that a bare root still finds it.
 */
export function pilihAkar(kosakata: ReadonlySet<string>): Map<string, string[]> {
	const usulan = [...kosakata].map((kata) => [kata, usulkan(kata)] as const);
	const dukungan = new Map<string, number>();
	for (const [, milik] of usulan)
		for (const { akar } of milik) dukungan.set(akar, (dukungan.get(akar) ?? 0) + 1);
	const hasil = new Map<string, string[]>();
	for (const [kata, milik] of usulan) {
		const bersama = milik
			.map((satu) => ({ ...satu, dukungan: dukungan.get(satu.akar) ?? 0 }))
			.sort((a, b) => b.dukungan - a.dukungan || Math.abs(a.awalan - 1) - Math.abs(b.awalan - 1));
		const terpilih = bersama
			.slice(0, 1)
			.filter((satu) => satu.dukungan > 1 || satu.awalan > 0)
			.map(({ akar }) => akar);
		const kataAda = milik.map(({ akar }) => akar).filter((akar) => kosakata.has(akar));
		const pilihan = [...new Set([...kataAda, ...terpilih])];
		if (pilihan.length > 0) hasil.set(kata, pilihan);
	}
	return hasil;
}
