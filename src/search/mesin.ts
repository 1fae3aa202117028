/**
 * The search engine. Pagefind looks words up; this decides which words to look up for a query, and ranks what was
 * found for each of them.
 */
import { hurufKata } from './berkas-cari.ts';
import { ejaanDekat, lanjutan } from './ejaan.ts';
import type { Bahasa } from './bahasa.ts';
import { type ApartQuery, joinedForms, writeApart } from './gabungan.ts';
import { ingat } from './ingatan.ts';
import { bacaKueri, type KataKueri, type Kueri, type Sandi } from './kueri.ts';
import { peringkatkan, type KataTercari, type Skor } from './peringkat.ts';
import { type DaftarRekaman, petaDisebut } from './daftar-rekaman.ts';
import type { HasilPagefind } from './pagefind.ts';

/** A fetched record. */
export interface IsiRekaman {
	url: string;
	content: string;
	meta: Record<string, string>;
}

/** Where the engine gets what it needs. Each may throw when it cannot be fetched. */
export interface Sumber {
	/** Records with a word and what begins like it, or only with these words in a row when they are quoted. */
	cari(kata: string): Promise<HasilPagefind[]>;
	isi(id: string): Promise<IsiRekaman>;
	/** What there is to know of the words of a text. */
	bahasa(teks: string): Promise<Bahasa>;
	/** All records, in the order of the site. */
	rekaman(): Promise<DaftarRekaman>;
	/** Words of the index that begin with a letter, with the number of records that have them; for words not known. */
	kosakata(huruf: string): Promise<ReadonlyMap<string, number>>;
	/** Gives up an index that was fetched in part, so that it is fetched anew. */
	lupakan(): void;
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
	/** Records that have exactly this word, or these words in a row. */
	readonly #persis = ingat((kata: string) => this.#sumber.cari(`"${kata}"`));
	readonly #skor = ingat((kata: string) => this.#timbang(kata));

	constructor(sumber: Sumber) {
		this.#sumber = sumber;
	}

	/** Does something; when it fails, all that was found is given up: the next try begins anew, perhaps on a newer index. */
	async #ataUlang<T>(kerja: () => Promise<T>): Promise<T> {
		try {
			return await kerja();
		} catch (galat) {
			for (const satu of [this.#persis, this.#skor, this.#sumber]) satu.lupakan();
			throw galat;
		}
	}

	/** The content of a record. Throws when it cannot be fetched; another try may succeed. */
	isi(id: string): Promise<IsiRekaman> {
		return this.#ataUlang(() => this.#sumber.isi(id));
	}

	/** Every result that there is, in the order of the site. Throws as `cari` does. */
	semua(): Promise<string[]> {
		return this.#ataUlang(async () => {
			const { rekaman } = await this.#sumber.rekaman();
			return satuTiapHasil([...rekaman.keys()], rekaman);
		});
	}

	/** Records that have exactly this word, and how much of it. */
	async #timbang(kata: string): Promise<Skor> {
		// Only the quoted search leaves out longer words and words apart, and only the other one weighs.
		const persis = await this.#persis(kata);
		// So much begins with one or two letters that weighing them would take as long as all else together.
		if (kata.length < 3) return new Map(persis.map(({ id }) => [id, { nilai: 1, judul: false }]));
		const ada = new Set(persis.map(({ id }) => id));
		const hasil =
			ada.size === 0 ? [] : (await this.#sumber.cari(kata)).filter(({ id }) => ada.has(id));
		const terbaik = Math.max(...hasil.map(({ score }) => score), Number.MIN_VALUE);
		return new Map(
			hasil.map(({ id, score, matchedMetaFields }) => [
				id,
				{ nilai: score / terbaik, judul: (matchedMetaFields?.length ?? 0) > 0 },
			]),
		);
	}

	/** Words that begin with an unfinished word, else groups of synonyms that are asked for by a phrase that does. */
	async #lanjutan(kata: string, kosakata: ReadonlyMap<string, number>): Promise<string[]> {
		const berlanjut = lanjutan(kata, kosakata);
		if (berlanjut.length > 0 || kata.length < 3) return berlanjut;
		const { frasaKueri } = await this.#sumber.bahasa(kata);
		const tanda = [...frasaKueri].flatMap(([satu, milik]) => (satu.startsWith(kata) ? milik : []));
		return [...new Set(tanda)];
	}

	/**
	 * What an unfinished or misspelt word may have meant, of which nothing is known. Words with another first letter are
	 * looked for only when the query has no other word that is known, because that takes the whole list.
	 */
	async #tebak({ kata }: KataKueri, sendirian: boolean, jawaban: Jawaban): Promise<Sandi[]> {
		const kosakata = await this.#sumber.kosakata(kata.slice(0, 1));
		const berlanjut = await this.#lanjutan(kata, kosakata);
		if (berlanjut.length > 0) return berlanjut.map((satu) => ({ kata: satu, cara: 'lanjutan' }));
		// Words that only synonyms have are misspelt too.
		const { frasaKueri } = await this.#sumber.bahasa(kata);
		const dikenal = new Map([...frasaKueri.keys()].map((satu) => [satu, 1] as const));
		let dekat = ejaanDekat(kata, new Map([...dikenal, ...kosakata]));
		if (dekat.length === 0 && sendirian) dekat = ejaanDekat(kata, await this.#seluruhKosakata());
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

	/** Everything to look up for each word: what stands for it, and what it may have meant when nothing is known of it. */
	async #lengkapi(kata: readonly KataKueri[], jawaban: Jawaban): Promise<Sandi[][]> {
		const dikenal = await Promise.all(
			kata.map(async (satu) => satu.sandi.length > 1 || (await this.#persis(satu.kata)).length > 0),
		);
		const sendirian = !dikenal.includes(true);
		return Promise.all(
			kata.map(async (satu, i) =>
				dikenal[i] ? satu.sandi : [...satu.sandi, ...(await this.#tebak(satu, sendirian, jawaban))],
			),
		);
	}

	/** Everything that answers a query, best first. An empty query finds nothing. Throws when something cannot be fetched; another try may succeed. */
	cari(q: string): Promise<Jawaban> {
		return this.#ataUlang(() => this.#jawab(q));
	}

	/** True for a word that some record has, and for a code that is not typed to its end. */
	async #ada(kunci: string): Promise<boolean> {
		if ((await this.#persis(kunci)).length > 0) return true;
		return (
			/^[a-z]{2,4}\d/.test(kunci) &&
			lanjutan(kunci, await this.#sumber.kosakata(kunci.slice(0, 1))).length > 0
		);
	}

	async #jawab(tertulis: string): Promise<Jawaban> {
		const bentuk = joinedForms(tertulis);
		const ada = await Promise.all(bentuk.map((satu) => this.#ada(satu)));
		const { q, gabungan, utuh } = writeApart(
			tertulis,
			(kunci) => ada[bentuk.indexOf(kunci)] ?? false,
		);
		const [bahasa, rekaman] = await Promise.all([this.#sumber.bahasa(q), this.#sumber.rekaman()]);
		const { frasa, kata } = bacaKueri(q, bahasa);
		const disebut = petaDisebut(rekaman, q, bahasa);
		// A road map's name says where to look, not what for; when nothing else is found it is what is looked for.
		const isi = kata.filter(({ kata: satu }) => !disebut.kata.has(satu));
		const joined = { gabungan, utuh };
		const jawaban = await this.#urutkan({ frasa, kata: isi }, joined, disebut.peta, rekaman);
		return jawaban.hasil.length > 0 || isi.length === kata.length || frasa.length > 0
			? jawaban
			: this.#urutkan({ frasa, kata }, joined, disebut.peta, rekaman);
	}

	async #urutkan(
		kueri: Kueri,
		{ gabungan, utuh }: Pick<ApartQuery, 'gabungan' | 'utuh'>,
		disebut: ReadonlySet<string>,
		rekaman: DaftarRekaman,
	): Promise<Jawaban> {
		const jawaban: Jawaban = { hasil: [], ditandai: [], dibaca: [] };
		const kata = await this.#lengkapi(kueri.kata, jawaban);
		jawaban.ditandai = [...kueri.frasa, ...gabungan, ...kata.flat().map((satu) => satu.kata)];
		const sandi = [...kata, ...kueri.frasa.map((satu): Sandi[] => [{ kata: satu, cara: 'kata' }])];
		const tercari: KataTercari[] = await Promise.all(
			sandi.map((milik) =>
				Promise.all(
					milik.map(async ({ kata: satu, cara }) => ({ cara, skor: await this.#skor(satu) })),
				),
			),
		);
		const frasa = await Promise.all(kueri.frasa.map((satu) => this.#skor(satu)));
		const runtun =
			kueri.kata.length > 1
				? await this.#persis(kueri.kata.map((satu) => satu.kata).join(' '))
				: [];
		const tergabung = await Promise.all(gabungan.map((satu) => this.#persis(satu)));
		const bentukTepat = new Set(tergabung.flat().map(({ id }) => id));
		const urut = peringkatkan(
			tercari,
			new Set([...runtun.map(({ id }) => id), ...bentukTepat]),
			rekaman.rekaman.size,
			(id) => {
				const milik = rekaman.rekaman.get(id);
				return {
					jenis: milik?.segi.jenis[0] ?? '',
					// Who names two road maps asks for what is said of both, or for what compares them.
					petaDisebut:
						disebut.size === 1 && (milik?.segi.peta.some((satu) => disebut.has(satu)) ?? false),
				};
			},
		);
		// Who asks for a joined form alone wants it as it is written before its words apart.
		if (utuh) urut.sort((a, b) => Number(bentukTepat.has(b.id)) - Number(bentukTepat.has(a.id)));
		jawaban.hasil = satuTiapHasil(
			urut.map(({ id }) => id).filter((id) => frasa.every((satu) => satu.has(id))),
			rekaman.rekaman,
		);
		return jawaban;
	}
}
