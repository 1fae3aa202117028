import { SiteFault, UnreachedFault } from './search-sentences.ts';
import type { RecordContent } from './engine.ts';

/** What Pagefind gives for one record that has a word. */
export interface PagefindResult {
	id: string;
	score: number;
	/** Names of the fields that have the word, besides the text. */
	matchedMetaFields?: string[];
	data(): Promise<RecordContent>;
}

/** The part of Pagefind that is used. */
export interface Pagefind {
	/** Records with a word and what begins like it, or only with these words in a row when they are quoted. */
	search(word: string): Promise<{ results: PagefindResult[] }>;
	/** Fetches what a search for these words needs. */
	preload(word: string): Promise<unknown>;
}

/** The faults of what was fetched, in their order. */
type Faults = () => readonly Error[];

/**
 * Pagefind says nothing of a piece of its index that could not be fetched: it just finds less, for as long as it lives.
 * So what it fetches from a folder is watched. Gives what lists the faults.
 */
export function watchFetches(folder: string): Faults {
	const faults: Error[] = [];
	const take = globalThis.fetch;
	globalThis.fetch = async (request, choice) => {
		const address = request instanceof Request ? request.url : String(request);
		if (!address.includes(folder)) return take(request, choice);
		try {
			const answer = await take(request, choice);
			if (!answer.ok) faults.push(new SiteFault(`${address}: ${answer.status}`));
			return answer;
		} catch (cause) {
			faults.push(new UnreachedFault(address, { cause }));
			throw cause;
		}
	};
	return () => faults;
}

/**
 * Starts Pagefind, whose program is the module that `load` gives, on the index below a base address. `faults` lists those of its fetches.
 * Throws when it cannot be fetched, and so does each search whose pieces cannot.
 */
export async function openPagefind(
	dasar: string,
	load: () => Promise<unknown>,
	faults: Faults,
): Promise<Pagefind> {
	const verify = async <T>(work: () => Promise<T>): Promise<T> => {
		const before = faults().length;
		// What it throws itself says less than the fault that made it.
		const result = await work().catch((error: unknown) => {
			throw faults()[before] ?? error;
		});
		const fault = faults()[before];
		if (fault) throw fault;
		return result;
	};
	const { createInstance } = (await load()) as {
		createInstance(choice: object): Pagefind & { init(): Promise<void> };
	};
	// Without a worker of its own: starting one would cost another 12 kB.
	const pagefind = createInstance({
		baseUrl: dasar,
		basePath: `${dasar}pagefind/`,
		noWorker: true,
	});
	await verify(() => pagefind.init());
	return {
		async search(word) {
			const { results } = await verify(() => pagefind.search(word));
			return {
				results: results.map((result) => ({
					...result,
					data: () => verify(() => result.data()),
				})),
			};
		},
		preload: (word) => verify(() => pagefind.preload(word)),
	};
}
