import type { Istilah } from '../schemas/glosarium.ts';

/** Finds a glossary term by any of its spellings or its code; keys are as written, so look-ups must fold case themselves. */
export function istilahWords(istilah: readonly Istilah[]): Map<string, Istilah> {
	const results = new Map<string, Istilah>();
	for (const oneIstilah of istilah)
		for (const word of [oneIstilah.kode, oneIstilah.istilah, ...oneIstilah.sebutan_lain])
			results.set(word, oneIstilah);
	return results;
}

/** The term that a text in a chapter means, whatever its case; undefined when there is none. */
export function findIstilah(istilah: readonly Istilah[], text: string): Istilah | undefined {
	const word = text.trim().toLowerCase();
	return istilah.find((oneIstilah) =>
		[oneIstilah.kode, oneIstilah.istilah, ...oneIstilah.sebutan_lain].some(
			(spelling) => spelling.toLowerCase() === word,
		),
	);
}

/** The letter that a term stands under. */
export const getLetter = ({ istilah }: Pick<Istilah, 'istilah'>): string =>
	istilah[0]?.toUpperCase() ?? '';

/** The letters that terms stand under, in their order. */
export const listLetters = (istilah: readonly Istilah[]): string[] => [
	...new Set(istilah.map(getLetter)),
];
