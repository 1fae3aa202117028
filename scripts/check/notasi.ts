import { bacaAngka } from '../../src/domain/target.ts';

const angka = String.raw`[-−–]?\d+(?:[.,]\d+)*`;
const batas = String.raw`(?:minimal|maksimal|paling\s+sedikit|paling\s+banyak|lebih\s+dari|kurang\s+dari|sekurang-kurangnya|[<>≥≤=~±]+)`;
const bernomor = new RegExp(
	String.raw`^${batas}?\s*(${angka})(?:\s*%)?(?:\s*(?:[-–—]|s\.?\s?d\.?|sampai)\s*(${angka})(?:\s*%)?)?(?![\d])(.*)$`,
	'is',
);
const tingkatDulu = new RegExp(
	String.raw`^[A-Z]{1,4}[+-]?\s*\(\s*${batas}?\s*(${angka})\s*%?\s*\)$`,
	'i',
);
const kataAngka =
	/^(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu)\b/i;
/** Cells that say that no number belongs there. */
const tanpaAngka = /^(?:n\/?a|√|v|✓|x)$/i;

/** A number as people print it, with either decimal mark. */
function readAngka(teks: string): number | null {
	const rapi = teks.replace(/^[−–]/, '-');
	return bacaAngka(rapi) ?? (/^-?\d+\.\d+$/.test(rapi) ? Number(rapi) : null);
}

/** The numbers that a printed value on a scale of numbers states: one, or two of a range; none for a tick or `NA`; null when it states no number. */
export function readNotasi(teks: string): number[] | null {
	const rapi = teks.trim();
	if (tanpaAngka.test(rapi) || kataAngka.test(rapi)) return [];
	const cocok = tingkatDulu.exec(rapi) ?? bernomor.exec(rapi);
	if (!cocok) return null;
	return [cocok[1], cocok[2]].flatMap((satu) => {
		const nilai = satu === undefined ? null : readAngka(satu);
		return nilai === null ? [] : [nilai];
	});
}

/** True when a printed value on a scale of words names one of its steps, alone or beside a number: `57/CC`, `B (65)`, `Level 3`. */
export function adaDalamUrutan(teks: string, urutan: readonly string[]): boolean {
	const rapi = teks.trim();
	if (urutan.includes(rapi) || tanpaAngka.test(rapi)) return true;
	return rapi.split(/[/()\s]+/).some((bagian) => urutan.includes(bagian.replace(/^[<>≥≤=]+/, '')));
}
