import { distance } from 'fastest-levenshtein';

/** Words that differ only in case or in what joins their parts are the same. */
const tidied = (text: string): string => text.toLowerCase().replace(/[\s_.-]+/g, '-');

/** Slips between two words, where two neighbouring letters that changed places are one slip. */
function slips(a: string, b: string): number {
	if (a.length === b.length) {
		const i = [...a].findIndex((letter, n) => letter !== b[n]);
		if (i >= 0 && a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2) === b) return 1;
	}
	return distance(a, b);
}

/**
 * The known word that a mistyped one must have meant, or null when none is near: at most one slip in four
 * letters, so that `direktorat` is not taken for `inspektorat`.
 */
function nearest(word: string, choice: Iterable<string>): string | null {
	let result: string | null = null;
	let jarak = Number.POSITIVE_INFINITY;
	for (const candidate of choice) {
		const d = slips(tidied(word), tidied(candidate));
		if (d < jarak) [result, jarak] = [candidate, d];
	}
	const length = Math.max(word.length, result?.length ?? 0);
	return jarak <= Math.max(word.length > 2 ? 1 : 0, Math.min(3, Math.floor(length / 4)))
		? result
		: null;
}

/** A sentence that names the nearest known word, or says where to look when none is near; `closed` when nothing can be added there. */
export function suggestion(
	word: string,
	choice: Iterable<string>,
	place: string,
	closed = false,
): string {
	const near = nearest(word, choice);
	if (near) return `Maksud Anda \`${near}\`? Jika bukan, pilih nilai lain yang ada di ${place}.`;
	return closed
		? `Pilih salah satu dari ${place}.`
		: `Pilih nilai yang ada di ${place}, atau tambahkan di sana lebih dulu.`;
}
