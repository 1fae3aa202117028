import { siapkanKata } from '../domain/cocok-kata.ts';
import { calonAkar } from './akar.ts';
import { kunciKata, urutanKata } from './kata.ts';
import { bacaFrasa, type DaftarFrasa } from './sinonim.ts';

/** A piece of an excerpt. */
export interface Potongan {
	teks: string;
	/** True for words that were looked for. */
	tanda: boolean;
}

const panjang = 32;

/** For each printed word whether it, its root, or a phrase that it is part of was looked for. */
function tandai(
	kata: readonly string[],
	dicari: ReadonlySet<string>,
	frasa: DaftarFrasa,
): boolean[] {
	const kunci = kata.map((satu) => kunciKata(siapkanKata(satu)));
	const dikenali = (satu: string): boolean =>
		satu !== '' && (dicari.has(satu) || calonAkar(satu).some((akar) => dicari.has(akar)));
	// Of words that are joined, as in `e-SAKIP`, one is enough.
	const tanda = kunci.map((satu, i) => dikenali(satu) || urutanKata(kata[i] ?? '').some(dikenali));
	for (const { mulai, panjang: banyak, tanda: kelompok } of bacaFrasa(kunci, frasa))
		if (kelompok.some((satu) => dicari.has(satu))) tanda.fill(true, mulai, mulai + banyak);
	return tanda;
}

/** Where the window with most marks begins; a little before its first mark. */
function awalJendela(tanda: readonly boolean[]): number {
	let terbaik = { mulai: 0, banyak: 0 };
	let banyak = 0;
	for (const [i, kini] of tanda.entries()) {
		if (kini) banyak++;
		if (tanda[i - panjang]) banyak--;
		if (banyak > terbaik.banyak) terbaik = { mulai: i - panjang + 1, banyak };
	}
	const pertama = tanda.indexOf(true, Math.max(0, terbaik.mulai));
	return Math.max(0, pertama < 0 ? 0 : pertama - 4);
}

/** Joins neighbouring words that are marked alike; the space between them belongs to neither mark. */
function satukan(kata: readonly string[], tanda: readonly boolean[]): Potongan[] {
	const hasil: Potongan[] = [];
	for (const [i, teks] of kata.entries()) {
		const ini = tanda[i] ?? false;
		const lalu = hasil.at(-1);
		if (lalu?.tanda === ini) lalu.teks += ` ${teks}`;
		else {
			if (lalu && !lalu.tanda) lalu.teks += ' ';
			hasil.push({ teks: lalu?.tanda ? ` ${teks}` : teks, tanda: ini });
		}
	}
	return hasil;
}

/** Everything that was looked for, word by word. */
const kataDicari = (dicari: readonly string[]): ReadonlySet<string> =>
	new Set(dicari.flatMap((satu) => satu.split(' ')));

const pisah = (teks: string): string[] => teks.split(/\s+/).filter(Boolean);

/** A whole text with the words marked that were looked for. */
export function tandaiTeks(
	teks: string,
	dicari: readonly string[],
	frasa: DaftarFrasa,
): Potongan[] {
	const kata = pisah(teks);
	return satukan(kata, tandai(kata, kataDicari(dicari), frasa));
}

/** The passage of a text that has most of what was looked for, with those words marked; its beginning when it has none. */
export function buatPetikan(
	teks: string,
	dicari: readonly string[],
	frasa: DaftarFrasa,
): Potongan[] {
	const kata = pisah(teks);
	const tanda = tandai(kata, kataDicari(dicari), frasa);
	const mulai = awalJendela(tanda);
	const akhir = mulai + panjang;
	return [
		...(mulai > 0 ? [{ teks: '… ', tanda: false }] : []),
		...satukan(kata.slice(mulai, akhir), tanda.slice(mulai, akhir)),
		...(akhir < kata.length ? [{ teks: ' …', tanda: false }] : []),
	];
}
