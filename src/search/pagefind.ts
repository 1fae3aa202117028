import type { IsiRekaman } from './mesin.ts';

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
	/** Records with a word and what begins like it, or only with these words in a row when they are quoted. */
	search(kata: string): Promise<{ results: HasilPagefind[] }>;
	/** Fetches what a search for these words needs. */
	preload(kata: string): Promise<unknown>;
}

/**
 * Pagefind says nothing of a piece of its index that could not be fetched: it just finds less, for as long as it lives.
 * So what it fetches from a folder is watched. Gives what counts how often that failed.
 */
export function awasiAmbilan(folder: string): () => number {
	let gagal = 0;
	const ambil = globalThis.fetch;
	globalThis.fetch = async (minta, pilihan) => {
		const alamat = minta instanceof Request ? minta.url : String(minta);
		if (!alamat.includes(folder)) return ambil(minta, pilihan);
		try {
			const jawaban = await ambil(minta, pilihan);
			if (!jawaban.ok) gagal += 1;
			return jawaban;
		} catch (galat) {
			gagal += 1;
			throw galat;
		}
	};
	return () => gagal;
}

/**
 * Starts Pagefind, whose program is the module, on the index below a base address. `gagal` counts fetches that failed.
 * Throws when it cannot be fetched, and so does each search whose pieces cannot.
 */
export async function bukaPagefind(
	dasar: string,
	modul: string,
	gagal: () => number,
): Promise<Pagefind> {
	const teliti = async <T>(kerja: () => Promise<T>): Promise<T> => {
		const semula = gagal();
		const hasil = await kerja();
		if (gagal() > semula) throw new Error('A piece of the search index could not be fetched.');
		return hasil;
	};
	const { createInstance } = (await import(/* @vite-ignore */ modul)) as {
		createInstance(pilihan: object): Pagefind & { init(): Promise<void> };
	};
	// Without a worker of its own: starting one would cost another 12 kB.
	const pagefind = createInstance({
		baseUrl: dasar,
		basePath: `${dasar}pagefind/`,
		noWorker: true,
	});
	await teliti(() => pagefind.init());
	return {
		search: (kata) => teliti(() => pagefind.search(kata)),
		preload: (kata) => teliti(() => pagefind.preload(kata)),
	};
}
