/**
 * The search engine. Pagefind looks words up; this decides which words to look up for a query, and ranks what was
 * found for each of them.
 */
import { hurufKata, kataSemua } from './berkas-cari.ts';
import { ejaanDekat, lanjutan } from './ejaan.ts';
import type { Bahasa } from './bahasa.ts';
import { bacaKueri, type KataKueri, type Sandi } from './kueri.ts';
import { peringkatkan, type KataTercari, type Skor } from './peringkat.ts';
import { type DaftarRekaman, petaDisebut } from './daftar-rekaman.ts';

/** A fetched record. */
export interface IsiRekaman {
	url: string;
	content: string;
	meta: Record<string, string>;
}

/** What Pagefind gives for one record that has a word. */
export interface HasilPagefind {
	id: string;
	score: number;
	/** Names of the fields that have the word, besides the text. */
	matchedMetaFields?: string[];
	data(): Promise<IsiRekaman>;
}

/** The part of Pagefind that is used. */
export interface Pagefind {
	search(kata: string): Promise<{ results: HasilPagefind[] }>;
}

/** Where the engine gets what it needs. */
export interface Sumber {
	pagefind(): Promise<Pagefind>;
	/** What there is to know of the words of a text. */
	bahasa(teks: string): Promise<Bahasa>;
	rekaman(): Promise<DaftarRekaman>;
	/** Words of the index that begin with a letter, with the number of records that have them; for words not known. */
	kosakata(huruf: string): Promise<ReadonlyMap<string, number>>;
}

/** What a query finds. */
export interface Jawaban {
	/** Pagefind's names of the records, best first, one for each result. */
	hasil: string[];
	/** Words to mark in excerpts: those typed, and those that stood for them. */
	ditandai: string[];
	/** Words that no record has: what was typed, and what it was read as. */
	dibaca: { kata: string; sebagai: string[] }[];
}

/** Keeps the first record of each result. */
function satuTiapHasil(id: readonly string[], rekaman: DaftarRekaman['rekaman']): string[] {
	const sudah = new Set<string>();
	return id.filter((satu) => {
		const halaman = rekaman.get(satu)?.halaman ?? satu;
		const baru = !sudah.has(halaman);
		sudah.add(halaman);
		return baru;
	});
}

export class Mesin {
	readonly #sumber: Sumber;
	readonly #tercari = new Map<string, Promise<Skor>>();
	readonly #ambil = new Map<string, HasilPagefind['data']>();

	constructor(sumber: Sumber) {
		this.#sumber = sumber;
	}

	/** The content of a record that a query has found. Throws for one that none has found yet. */
	async isi(id: string): Promise<IsiRekaman> {
		const ambil = this.#ambil.get(id);
		if (!ambil) throw new Error(`Record ${id} was not found by any query.`);
		return ambil();
	}

	/** Every result that there is, in the order of the site. */
	async semua(): Promise<string[]> {
		const [{ results }, { rekaman }] = await Promise.all([
			this.#sumber.pagefind().then((pagefind) => pagefind.search(`"${kataSemua}"`)),
			this.#sumber.rekaman(),
		]);
		for (const { id, data } of results) this.#ambil.set(id, data);
		return satuTiapHasil(
			results.map(({ id }) => id),
			rekaman,
		);
	}

	/** Records that have exactly this word, or these words in a row. */
	#cari(kata: string): Promise<Skor> {
		let janji = this.#tercari.get(kata);
		if (!janji) this.#tercari.set(kata, (janji = this.#tanya(kata)));
		return janji;
	}

	async #tanya(kata: string): Promise<Skor> {
		const pagefind = await this.#sumber.pagefind();
		// Only the quoted search leaves out longer words and words apart, and only the other one weighs.
		const tepat = await pagefind.search(`"${kata}"`);
		const terurut = tepat.results.length === 0 ? tepat : await pagefind.search(kata);
		const ada = new Set(tepat.results.map(({ id }) => id));
		const hasil = terurut.results.filter(({ id }) => ada.has(id));
		for (const { id, data } of hasil) if (!this.#ambil.has(id)) this.#ambil.set(id, data);
		const terbaik = Math.max(...hasil.map(({ score }) => score), Number.MIN_VALUE);
		return new Map(
			hasil.map(({ id, score, matchedMetaFields }) => [
				id,
				{ nilai: score / terbaik, judul: (matchedMetaFields?.length ?? 0) > 0 },
			]),
		);
	}

	/** What an unfinished or misspelt word may have meant, when no record has it. */
	async #tebak({ kata }: KataKueri, jawaban: Jawaban): Promise<Sandi[]> {
		const kosakata = await this.#sumber.kosakata(kata.slice(0, 1));
		const { frasaKueri } = await this.#sumber.bahasa(kata);
		const berlanjut = [
			...lanjutan(kata, kosakata),
			// A phrase that has begun, such as the long form of an abbreviation.
			...(kata.length > 2
				? [...frasaKueri].flatMap(([frasa, tanda]) => (frasa.startsWith(kata) ? tanda : []))
				: []),
		];
		if (berlanjut.length > 0) return berlanjut.map((satu) => ({ kata: satu, cara: 'lanjutan' }));
		let dekat = ejaanDekat(kata, kosakata);
		// Seldom is it the first letter that is wrong.
		if (dekat.length === 0) dekat = ejaanDekat(kata, await this.#seluruhKosakata());
		if (dekat.length > 0) jawaban.dibaca.push({ kata, sebagai: dekat });
		const bahasa = await this.#sumber.bahasa(dekat.join(' '));
		return dekat.flatMap((satu) =>
			(bacaKueri(satu, bahasa).kata[0]?.sandi ?? []).map(({ kata: lain }) => ({
				kata: lain,
				cara: 'ejaan' as const,
			})),
		);
	}

	async #seluruhKosakata(): Promise<ReadonlyMap<string, number>> {
		const bagian = await Promise.all(hurufKata.map((satu) => this.#sumber.kosakata(satu)));
		return new Map(bagian.flatMap((satu) => [...satu]));
	}

	/** Everything that answers a query, best first. An empty query finds nothing. */
	async cari(q: string): Promise<Jawaban> {
		const jawaban: Jawaban = { hasil: [], ditandai: [], dibaca: [] };
		const bahasa = await this.#sumber.bahasa(q);
		const rekaman = await this.#sumber.rekaman();
		const kueri = bacaKueri(q, bahasa);
		const disebut = petaDisebut(rekaman, q);
		// A road map's name says where to look, not what for; alone it is what is looked for.
		const isi = kueri.kata.filter(({ kata: satu }) => !disebut.kata.has(satu));
		const dicari = isi.length > 0 || kueri.frasa.length > 0 ? isi : kueri.kata;
		const kata = await Promise.all(
			dicari.map(async (satu) => {
				const sendiri = await this.#cari(satu.kata);
				return sendiri.size > 0
					? satu.sandi
					: [...satu.sandi, ...(await this.#tebak(satu, jawaban))];
			}),
		);
		jawaban.ditandai = [...kueri.frasa, ...kata.flat().map((satu) => satu.kata)];
		const tercari: KataTercari[] = await Promise.all(
			[...kata, ...kueri.frasa.map((satu): Sandi[] => [{ kata: satu, cara: 'kata' }])].map(
				(sandi) =>
					Promise.all(
						sandi.map(async ({ kata: satu, cara }) => ({ cara, skor: await this.#cari(satu) })),
					),
			),
		);
		const frasa = await Promise.all(kueri.frasa.map((satu) => this.#cari(satu)));
		const runtun =
			dicari.length > 1
				? await this.#cari(dicari.map((satu) => satu.kata).join(' '))
				: (new Map() as Skor);
		const urut = peringkatkan(tercari, runtun, rekaman.rekaman.size, (id) => {
			const milik = rekaman.rekaman.get(id);
			return {
				jenis: milik?.segi.jenis[0] ?? '',
				// Who names two road maps asks for what is said of both, or for what compares them.
				petaDisebut:
					disebut.peta.size === 1 &&
					(milik?.segi.peta.some((satu) => disebut.peta.has(satu)) ?? false),
			};
		});
		jawaban.hasil = satuTiapHasil(
			urut.map(({ id }) => id).filter((id) => frasa.every((satu) => satu.has(id))),
			rekaman.rekaman,
		);
		return jawaban;
	}
}
