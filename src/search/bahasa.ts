import { calonAkar } from './akar.ts';
import { bacaDaftarKata } from './daftar-kata.ts';
import { awalFrasa, type BerkasFrasa } from './berkas-cari.ts';
import { ingat } from './ingatan.ts';
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

/** Where the parts come from; each is asked for until it has come once. */
export interface SumberBahasa {
	/** The file of roots and beginnings. */
	bahasa(): Promise<string>;
	frasa(awal: string): Promise<BerkasFrasa>;
}

/** Makes a reader that learns the phrases of a text by the beginnings of its words, and keeps them. */
export function pembacaBahasa(sumber: SumberBahasa): (teks: string) => Promise<Bahasa> {
	const frasaKueri: DaftarFrasa = new Map();
	const frasaRekaman: DaftarFrasa = new Map();

	const isi = ingat<void, { akar: Set<string>; awal: Set<string> }>(async () => {
		const [akar = '', awal = ''] = (await sumber.bahasa()).split('\n');
		return {
			akar: new Set(bacaDaftarKata(akar).keys()),
			awal: new Set(bacaDaftarKata(awal).keys()),
		};
	});

	const baca = ingat(async (awal: string) => {
		for (const [frasa, kelompok] of Object.entries(await sumber.frasa(awal)))
			for (const [tanda, semua] of kelompok) {
				tambahFrasa(frasaKueri, frasa, tanda);
				for (const satu of semua.split('|')) tambahFrasa(frasaRekaman, satu, tanda);
			}
	});

	return async (teks) => {
		const { akar, awal } = await isi();
		const perlu = new Set(
			urutanKata(teks)
				.flatMap((kata) => [kata, ...calonAkar(kata).filter((satu) => akar.has(satu))])
				.map(awalFrasa),
		);
		await Promise.all([...perlu].filter((satu) => awal.has(satu)).map(baca));
		return { akar, frasaKueri, frasaRekaman };
	};
}
