import type { Istilah } from '../schemas/glosarium.ts';

/** Finds a glossary term by any of its spellings or its code; keys are as written, so look-ups must fold case themselves. */
export function kataIstilah(istilah: readonly Istilah[]): Map<string, Istilah> {
	const hasil = new Map<string, Istilah>();
	for (const satu of istilah)
		for (const kata of [satu.kode, satu.istilah, ...satu.sebutan_lain]) hasil.set(kata, satu);
	return hasil;
}

/** The term that a text in a chapter means, whatever its case; undefined when there is none. */
export function cariIstilah(istilah: readonly Istilah[], teks: string): Istilah | undefined {
	const kata = teks.trim().toLowerCase();
	return istilah.find((satu) =>
		[satu.kode, satu.istilah, ...satu.sebutan_lain].some(
			(sebutan) => sebutan.toLowerCase() === kata,
		),
	);
}
