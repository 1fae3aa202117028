import { buatPencocok } from '../domain/cocok-kata.ts';
import type { PencocokBaris } from '../domain/saring.ts';
import { calonAkar } from './akar.ts';
import type { Bahasa } from './bahasa.ts';
import { writeApart } from './gabungan.ts';
import { kunciKata, urutanKata } from './kata.ts';
import { bacaKueri, type KataKueri } from './kueri.ts';

/** What stands in quotes, as it is typed. */
const kutipan = (q: string): string[] =>
	[...q.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)]
		.map(([, isi = '']) => isi)
		.filter((isi) => urutanKata(isi).length > 0);

/** Words that are joined by signs, such as `kt-5.2.c`. */
const polaGabungan = /[\p{L}\p{N}]+(?:[^\s\p{L}\p{N}]+[\p{L}\p{N}]+)+/gu;

/** Which rows have which words, so that derived words and synonyms need not be looked for in every row. */
export class IndeksKata {
	readonly #baris: readonly { readonly kata: string }[];
	readonly #letak = new Map<string, Set<number>>();
	/** Words by the roots that they may come from. */
	readonly #turunan = new Map<string, string[]>();
	/** Rows by the joined forms that they have, as the index knows them. */
	readonly #gabungan = new Map<string, Set<number>>();
	/** The words of each row that has been noted, with a space at both ends. */
	readonly #kata: string[] = [];

	constructor(baris: readonly { readonly kata: string }[]) {
		this.#baris = baris;
	}

	/** Notes the words of a row, once. */
	catat(i: number): void {
		if (this.#kata[i] !== undefined) return;
		const teks = this.#baris[i]?.kata ?? '';
		for (const [satu] of teks.matchAll(polaGabungan)) {
			const kunci = kunciKata(satu);
			this.#gabungan.set(kunci, (this.#gabungan.get(kunci) ?? new Set()).add(i));
		}
		const semua = urutanKata(teks);
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

	/** Rows that have a joined form which begins so. */
	#barisGabungan(kunci: string): number[] {
		return [...this.#gabungan].flatMap(([satu, letak]) =>
			satu.startsWith(kunci) ? [...letak] : [],
		);
	}

	/** True for the beginning of a joined form that some row has, or of a code without its letters. */
	#adaGabungan(kunci: string): boolean {
		return [...this.#gabungan.keys()].some(
			(satu) => satu.startsWith(kunci) || satu.replace(/^[a-z]+/, '').startsWith(kunci),
		);
	}

	/** Rows that have these words in a row, whatever signs stand between them. */
	#barisRuntun(frasa: string): ReadonlySet<number> {
		const runtun = ` ${urutanKata(frasa).join(' ')} `;
		return new Set(this.#kata.flatMap((kata, i) => (kata.includes(runtun) ? [i] : [])));
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
			...this.#barisGabungan(kata),
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
		const apart = writeApart(q, (kunci) => this.#adaGabungan(kunci));
		const kueri = bacaKueri(apart.q, bahasa);
		const syarat = [
			...kutipan(q).map((satu) => ({
				ada: buatPencocok(`"${satu}"`),
				lain: this.#barisRuntun(satu),
			})),
			...kueri.kata.map((satu) => ({
				ada: buatPencocok(satu.tertulis),
				lain: this.#barisLain(satu, bahasa),
			})),
		];
		if (syarat.length === 0) return null;
		return (kata, i) => syarat.every(({ ada, lain }) => lain.has(i) || (ada?.(kata) ?? false));
	}
}
