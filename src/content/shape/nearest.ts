import { distance } from 'fastest-levenshtein';

/** Words that differ only in case or in what joins their parts are the same. */
const rapi = (satu: string): string => satu.toLowerCase().replace(/[\s_.-]+/g, '-');

/** Slips between two words, where two neighbouring letters that changed places are one slip. */
function slips(a: string, b: string): number {
	if (a.length === b.length) {
		const i = [...a].findIndex((huruf, n) => huruf !== b[n]);
		if (i >= 0 && a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2) === b) return 1;
	}
	return distance(a, b);
}

/**
 * The known word that a mistyped one must have meant, or null when none is near: at most one slip in four
 * letters, so that `direktorat` is not taken for `inspektorat`.
 */
function terdekat(kata: string, pilihan: Iterable<string>): string | null {
	let hasil: string | null = null;
	let jarak = Number.POSITIVE_INFINITY;
	for (const calon of pilihan) {
		const d = slips(rapi(kata), rapi(calon));
		if (d < jarak) [hasil, jarak] = [calon, d];
	}
	const panjang = Math.max(kata.length, hasil?.length ?? 0);
	return jarak <= Math.max(kata.length > 2 ? 1 : 0, Math.min(3, Math.floor(panjang / 4)))
		? hasil
		: null;
}

/** A sentence that names the nearest known word, or says where to look when none is near; `tertutup` when nothing can be added there. */
export function saran(
	kata: string,
	pilihan: Iterable<string>,
	tempat: string,
	tertutup = false,
): string {
	const dekat = terdekat(kata, pilihan);
	if (dekat) return `Maksud Anda \`${dekat}\`? Jika bukan, pilih nilai lain yang ada di ${tempat}.`;
	return tertutup
		? `Pilih salah satu dari ${tempat}.`
		: `Pilih nilai yang ada di ${tempat}, atau tambahkan di sana lebih dulu.`;
}
