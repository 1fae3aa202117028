/**
 * A sorted list of words written small: each word says how many letters it shares with the one before, and how
 * frequent it is as a power of two.
 */
const polaKata = /([A-Z])([a-z0-9]*)([!-,])/g;
const [huruf, tanda] = [65, 33];
const terpanjang = { awal: 25, pangkat: 11 };

/** Writes words with their numbers. Words with other signs than small letters and digits are left out. */
export function tulisDaftarKata(kata: ReadonlyMap<string, number>): string {
	let lalu = '';
	return [...kata]
		.filter(([satu]) => /^[a-z0-9]+$/.test(satu))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([satu, banyak]) => {
			let awal = 0;
			while (awal < terpanjang.awal && awal < lalu.length && satu[awal] === lalu[awal]) awal++;
			lalu = satu;
			const pangkat = Math.min(terpanjang.pangkat, Math.round(Math.log2(Math.max(1, banyak))));
			return `${String.fromCharCode(huruf + awal)}${satu.slice(awal)}${String.fromCharCode(tanda + pangkat)}`;
		})
		.join('');
}

/** Reads words with their numbers, which are right to a power of two. */
export function bacaDaftarKata(teks: string): Map<string, number> {
	const hasil = new Map<string, number>();
	let lalu = '';
	for (const [, awal = '', sisa = '', pangkat = ''] of teks.matchAll(polaKata)) {
		lalu = lalu.slice(0, awal.charCodeAt(0) - huruf) + sisa;
		hasil.set(lalu, 2 ** (pangkat.charCodeAt(0) - tanda));
	}
	return hasil;
}
