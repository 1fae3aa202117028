import { urutanKata } from './kata.ts';
import { bacaFrasa, type DaftarFrasa } from './sinonim.ts';

/** Stands between a record's own words and those that were added for the index; excerpts end before it. */
export const pemisah = '⁂';

/** Roots and marks of synonyms for a text, each at most `banyak` times, in the order of their words. */
export function kataTambahan(
	teks: string,
	akar: ReadonlyMap<string, readonly string[]>,
	frasa: DaftarFrasa,
	banyak: number,
): string[] {
	const kata = urutanKata(teks);
	const akarKata = kata.flatMap((satu) => akar.get(satu) ?? []);
	const sudah = new Map<string, number>();
	return [
		...akarKata,
		...bacaFrasa(kata, frasa).flatMap(({ tanda }) => tanda),
		// A derived word belongs to the groups of its root.
		...akarKata.flatMap((satu) => frasa.get(satu) ?? []),
	].filter((satu) => {
		const kali = (sudah.get(satu) ?? 0) + 1;
		sudah.set(satu, kali);
		return kali <= banyak;
	});
}
