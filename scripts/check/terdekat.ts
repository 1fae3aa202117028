import { distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one, or null when none is near enough to be meant. */
function terdekat(kata: string, pilihan: Iterable<string>): string | null {
	let hasil: string | null = null;
	let jarak = Number.POSITIVE_INFINITY;
	for (const calon of pilihan) {
		const d = distance(kata.toLowerCase(), calon.toLowerCase());
		if (d < jarak) [hasil, jarak] = [calon, d];
	}
	return jarak <= Math.max(2, Math.floor(kata.length / 2)) ? hasil : null;
}

/** A sentence that names the nearest known word, or lists where to look when none is near. */
export function saran(kata: string, pilihan: Iterable<string>, tempat: string): string {
	const dekat = terdekat(kata, pilihan);
	return dekat
		? `Maksud Anda \`${dekat}\`? Jika bukan, pilih nilai lain yang ada di ${tempat}.`
		: `Pilih nilai yang ada di ${tempat}, atau tambahkan di sana lebih dulu.`;
}
