import type { Istilah } from '../schemas/glosarium.ts';
import type { Sinonim } from '../schemas/sinonim.ts';
import { awalFrasa, type BerkasFrasa } from './berkas-cari.ts';
import { urutanKata } from './kata.ts';

/** A group of synonyms as the search knows it. */
export interface Kelompok {
	/** The word that the index has for every record of the group; no Indonesian word begins like it. */
	tanda: string;
	/** Phrases that put a record into the group, without signs and capitals. */
	frasa: string[];
	/** Those of them that ask for the group. */
	peminta: string[];
}

/** Phrases with the marks of their groups. */
export type DaftarFrasa = Map<string, string[]>;

/** A phrase found in a list of words. */
export interface FrasaTerbaca {
	/** Place of its first word. */
	mulai: number;
	/** How many words it has. */
	panjang: number;
	tanda: readonly string[];
}

/** Abbreviations and other spellings of the glossary as synonyms of each other, so that they are written once. */
export const sinonimGlosarium = (istilah: readonly Istilah[]): Sinonim[] =>
	istilah.flatMap(({ kode, istilah: nama, kepanjangan, sebutan_lain }) => {
		const kata = [...new Set([nama, kepanjangan ?? nama, ...sebutan_lain])];
		return kata.length > 1 ? [{ kode, arah: 'dua' as const, kata }] : [];
	});

/** The groups of an editor's list; words that differ by signs and capitals alone make none. */
export const kelompokkanSinonim = (sinonim: readonly Sinonim[]): Kelompok[] =>
	sinonim
		.map(({ arah, kata }) => ({
			arah,
			frasa: [...new Set(kata.map((satu) => urutanKata(satu).join(' ')))],
		}))
		.filter(({ frasa }) => frasa.length > 1)
		.map(({ arah, frasa }, i) => ({
			tanda: `qz${i}`,
			frasa,
			peminta: arah === 'dua' ? frasa : frasa.slice(0, 1),
		}));

/** Adds a phrase's marks to a list of phrases, each once. */
export function tambahFrasa(daftar: DaftarFrasa, frasa: string, tanda: string): void {
	const milik = daftar.get(frasa) ?? [];
	if (!milik.includes(tanda)) daftar.set(frasa, [...milik, tanda]);
}

/** The phrases that put records into groups. */
export function frasaRekaman(kelompok: readonly Kelompok[]): DaftarFrasa {
	const hasil: DaftarFrasa = new Map();
	for (const { tanda, frasa } of kelompok)
		for (const satu of frasa) tambahFrasa(hasil, satu, tanda);
	return hasil;
}

/** The phrases that ask for groups, by the beginning that they are filed under. */
export function frasaMenurutAwal(kelompok: readonly Kelompok[]): Map<string, BerkasFrasa> {
	const hasil = new Map<string, BerkasFrasa>();
	for (const { tanda, frasa, peminta } of kelompok)
		for (const satu of peminta) {
			const awal = awalFrasa(satu);
			// A phrase may be a word that every object has, such as `constructor`.
			const berkas = hasil.get(awal) ?? (Object.create(null) as BerkasFrasa);
			(berkas[satu] ??= []).push([tanda, frasa.join('|')]);
			hasil.set(awal, berkas);
		}
	return hasil;
}

/** How many words the longest phrase has that begins with a word, for lists that grow: made anew when one has. */
const terpanjang = new WeakMap<DaftarFrasa, { banyak: number; menurutAwal: Map<string, number> }>();

function terpanjangMenurutAwal(daftar: DaftarFrasa): Map<string, number> {
	const ada = terpanjang.get(daftar);
	if (ada?.banyak === daftar.size) return ada.menurutAwal;
	const menurutAwal = new Map<string, number>();
	for (const frasa of daftar.keys()) {
		const kata = frasa.split(' ');
		const awal = kata[0] ?? '';
		menurutAwal.set(awal, Math.max(kata.length, menurutAwal.get(awal) ?? 0));
	}
	terpanjang.set(daftar, { banyak: daftar.size, menurutAwal });
	return menurutAwal;
}

/** The phrases that stand in a list of words, at each place the longest. */
export function bacaFrasa(kata: readonly string[], daftar: DaftarFrasa): FrasaTerbaca[] {
	const menurutAwal = terpanjangMenurutAwal(daftar);
	const hasil: FrasaTerbaca[] = [];
	for (const [mulai, awal] of kata.entries()) {
		let panjang = Math.min(menurutAwal.get(awal) ?? 0, kata.length - mulai);
		for (; panjang > 0; panjang--) {
			const tanda = daftar.get(kata.slice(mulai, mulai + panjang).join(' '));
			if (!tanda) continue;
			hasil.push({ mulai, panjang, tanda });
			break;
		}
	}
	return hasil;
}
