import { distance } from 'fastest-levenshtein';
import { sameHeading } from '../records.ts';

/** An action of the folder that is replaced. */
export interface KnownAksi {
	kode: string;
	nama: string;
	alias: readonly string[];
}

/** A code given to an action. */
export interface GivenCode {
	kode: string;
	alias: string[];
	/** True for a code of before whose end is another number than is printed now. */
	kept: boolean;
}

/** Two wordings of one action differ in a slip or two, not in a word. */
const near = (a: string, b: string): boolean =>
	Math.min(a.length, b.length) > 12 &&
	distance(a, b) <= Math.floor(Math.max(a.length, b.length) * 0.08);

/**
 * Gives each action its code: the one it had, found by its wording; else a new one that none had, so that a retired
 * code never comes to mean another action.
 */
export function makeCodes(prefix: string, known: readonly KnownAksi[]) {
	const byName = new Map<string, KnownAksi[]>();
	for (const one of known) {
		const key = sameHeading(one.nama);
		byName.set(key, [...(byName.get(key) ?? []), one]);
	}
	const reserved = new Set(
		known.flatMap(({ kode, alias }) => [kode, ...alias]).map((kode) => kode.toLowerCase()),
	);
	const left = new Set(known);
	const find = (nama: string): KnownAksi | undefined => {
		const words = sameHeading(nama);
		return (
			byName.get(words)?.find((one) => left.has(one)) ??
			[...left].find((one) => near(sameHeading(one.nama), words))
		);
	};
	return {
		take(numbers: readonly string[], nama: string): GivenCode {
			const parts = numbers.map((part) => part.replace(/[^A-Za-z0-9]+/g, '') || '0');
			const natural = `${prefix}-${parts.join('.')}`;
			const before = find(nama);
			if (before) {
				left.delete(before);
				return { kode: before.kode, alias: [...before.alias], kept: before.kode !== natural };
			}
			let kode = natural;
			for (let n = 2; reserved.has(kode.toLowerCase()); n++)
				kode = `${prefix}-${parts.slice(0, -1).join('.')}.${n}n${parts.at(-1)}`;
			reserved.add(kode.toLowerCase());
			return { kode, alias: [], kept: kode !== natural };
		},
	};
}
