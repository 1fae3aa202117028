/** Every word more is one more piece of the index to fetch at a keystroke. */
const banyak = 5;
const kataUji = /^[a-z]+$/;

/** True when the words differ by one letter: one more, one less, one other, or two neighbours in each other's place. */
function bedaSatu(a: string, b: string): boolean {
	if (a.length < b.length) return bedaSatu(b, a);
	let i = 0;
	while (i < b.length && a[i] === b[i]) i++;
	if (i === a.length) return false;
	if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
	const tukar = a[i] === b[i + 1] && a[i + 1] === b[i];
	return a.slice(i + 1) === b.slice(i + 1) || (tukar && a.slice(i + 2) === b.slice(i + 2));
}

/** Words of the index that begin with what was typed, the most frequent first; the unfinished word itself is not among them. */
export const lanjutan = (kata: string, kosakata: ReadonlyMap<string, number>): string[] =>
	kata.length < 2
		? []
		: [...kosakata]
				.filter(([satu]) => satu.startsWith(kata) && satu !== kata)
				.sort(([, a], [, b]) => b - a)
				.slice(0, banyak)
				.map(([satu]) => satu);

/** Words of the index that differ from a misspelt one by a letter, the most frequent first. Short words and codes have none. */
export const ejaanDekat = (kata: string, kosakata: ReadonlyMap<string, number>): string[] =>
	kata.length < 4 || !kataUji.test(kata)
		? []
		: [...kosakata]
				.filter(([satu]) => kataUji.test(satu) && bedaSatu(kata, satu))
				.sort(([, a], [, b]) => b - a)
				.slice(0, 3)
				.map(([satu]) => satu);
