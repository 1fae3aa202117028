import { buatPencocok } from '../domain/cocok-kata.ts';
import type { PencocokBaris } from '../domain/saring.ts';
import { calonAkar } from './akar.ts';
import type { Bahasa } from './bahasa.ts';
import { urutanKata } from './kata.ts';
import { bacaKueri, type KataKueri } from './kueri.ts';

/** Which rows have which words, so that derived words and synonyms need not be looked for in every row. */
export class IndeksKata {
	readonly #baris: readonly { readonly kata: string }[];
	readonly #letak = new Map<string, Set<number>>();
	/** Words by the roots that they may come from. */
	readonly #turunan = new Map<string, string[]>();
	/** The words of each row that has been noted, with a space at both ends. */
	readonly #kata: string[] = [];

	constructor(baris: readonly { readonly kata: string }[]) {
		this.#baris = baris;
	}

	/** Notes the words of a row, once. */
	catat(i: number): void {
		if (this.#kata[i] !== undefined) return;
		const semua = urutanKata(this.#baris[i]?.kata ?? '');
		this.#kata[i] = ` ${semua.join(' ')} `;
		for (const kata of semua) {
			const letak = this.#letak.get(kata);
			if (letak) letak.add(i);
			else {
				this.#letak.set(kata, new Set([i]));
				for (const akar of calonAkar(kata))
					this.#turunan.set(akar, [...(this.#turunan.get(akar) ?? []), kata]);
			}
		}
	}

	/** Rows that have a word of this root. */
	#barisAkar(akar: string): number[] {
		return [akar, ...(this.#turunan.get(akar) ?? [])].flatMap((kata) => [
			...(this.#letak.get(kata) ?? []),
		]);
	}

	/** Rows that have a phrase of a group of synonyms. */
	#barisTanda(tanda: string, { frasaRekaman }: Bahasa): number[] {
		return [...frasaRekaman]
			.filter(([, milik]) => milik.includes(tanda))
			.flatMap(([frasa]) =>
				[...(this.#letak.get(frasa.split(' ', 1)[0] ?? '') ?? [])].filter((i) =>
					this.#kata[i]?.includes(` ${frasa} `),
				),
			);
	}

	/** Rows where something stands for the word that is not the word itself. */
	#barisLain({ kata, sandi }: KataKueri, bahasa: Bahasa): ReadonlySet<number> {
		return new Set([
			...this.#barisAkar(kata),
			...sandi.flatMap(({ kata: satu, cara }) => {
				if (cara === 'akar') return this.#barisAkar(satu);
				return cara === 'sinonim' ? this.#barisTanda(satu, bahasa) : [];
			}),
		]);
	}

	/**
	 * A test of whether a row answers a query: it has every word or something that stands for it, and every phrase in
	 * quotes. Null when the query asks for nothing.
	 */
	pencocok(q: string, bahasa: Bahasa): PencocokBaris | null {
		for (const i of this.#baris.keys()) this.catat(i);
		const kueri = bacaKueri(q, bahasa);
		const syarat = [
			...kueri.frasa.map((satu) => ({ ada: buatPencocok(`"${satu}"`), lain: new Set<number>() })),
			...kueri.kata.map((satu) => ({
				ada: buatPencocok(satu.tertulis),
				lain: this.#barisLain(satu, bahasa),
			})),
		];
		if (syarat.length === 0) return null;
		return (kata, i) => syarat.every(({ ada, lain }) => lain.has(i) || (ada?.(kata) ?? false));
	}
}
