import { calonAkar } from './akar.ts';
import { bacaDaftarKata } from './daftar-kata.ts';
import { awalFrasa, type BerkasFrasa } from './berkas-cari.ts';
import { urutanKata } from './kata.ts';
import { type DaftarFrasa, tambahFrasa } from './sinonim.ts';

/** How the words of a query are understood: by their roots, and by phrases that mean the same. */
export interface Bahasa {
	/** Roots that the index knows. */
	akar: ReadonlySet<string>;
	/** Phrases that ask for a group of synonyms. */
	frasaKueri: DaftarFrasa;
	/** Phrases that a record of those groups has. */
	frasaRekaman: DaftarFrasa;
}

/** Where the parts come from; each is asked for once. */
export interface SumberBahasa {
	/** The file of roots and beginnings. */
	bahasa(): Promise<string>;
	frasa(awal: string): Promise<BerkasFrasa>;
}

/** Makes a reader that learns the phrases of a text by the beginnings of its words, and keeps them. */
export function pembacaBahasa(sumber: SumberBahasa): (teks: string) => Promise<Bahasa> {
	const frasaKueri: DaftarFrasa = new Map();
	const frasaRekaman: DaftarFrasa = new Map();
	const dibaca = new Map<string, Promise<void>>();
	let isi: Promise<{ akar: Set<string>; awal: Set<string> }> | undefined;

	async function baca(awal: string): Promise<void> {
		for (const [frasa, kelompok] of Object.entries(await sumber.frasa(awal)))
			for (const [tanda, semua] of kelompok) {
				tambahFrasa(frasaKueri, frasa, tanda);
				for (const satu of semua.split('|')) tambahFrasa(frasaRekaman, satu, tanda);
			}
	}

	async function bacaIsi() {
		const [akar = '', awal = ''] = (await sumber.bahasa()).split('\n');
		return { akar: new Set(bacaDaftarKata(akar).keys()), awal: new Set(awal.split(' ')) };
	}

	return async (teks) => {
		isi ??= bacaIsi();
		const { akar, awal } = await isi.catch((galat: unknown) => {
			isi = undefined;
			throw galat;
		});
		const perlu = new Set(
			urutanKata(teks)
				.flatMap((kata) => [kata, ...calonAkar(kata).filter((satu) => akar.has(satu))])
				.map(awalFrasa),
		);
		await Promise.all(
			[...perlu]
				.filter((satu) => awal.has(satu))
				.map((satu) => {
					const janji = dibaca.get(satu) ?? baca(satu);
					dibaca.set(satu, janji);
					// What failed is asked for again.
					return janji.catch((galat: unknown) => {
						dibaca.delete(satu);
						throw galat;
					});
				}),
		);
		return { akar, frasaKueri, frasaRekaman };
	};
}
