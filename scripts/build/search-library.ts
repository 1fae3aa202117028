import { Fault } from '../fault.ts';

/** A file that the search library makes, with its path below its folder. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

/** The part of the search library that is used; each answer carries its own list of errors. */
export interface SearchLibrary {
	createIndex(options: {
		forceLanguage: string;
	}): Promise<{ errors: string[]; index?: SearchIndex | undefined }>;
	close(): Promise<unknown>;
}

export interface SearchIndex {
	addHTMLFile(file: { url: string; content: string }): Promise<{ errors: string[] }>;
	getFiles(): Promise<{ errors: string[]; files: IndexFile[] }>;
	deleteIndex(): Promise<unknown>;
}

/** Smaller pieces of the index than Pagefind's own, because a phone should not fetch words that nobody asked for. */
const pieceSize = '400';

/** Loads Pagefind, which reads the size of its pieces when it starts. */
export async function loadPagefind(): Promise<SearchLibrary> {
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = pieceSize;
	return import('pagefind');
}

/** Longer than any answer takes on a busy machine: the library says nothing when its own process has died. */
const patience = 180_000;

/** The library's answer without its errors. Throws when it reports one, or answers nothing for a long time. */
export async function answerOf<T extends { errors: string[] }>(
	answer: Promise<T>,
	deadline = patience,
): Promise<Omit<T, 'errors'>> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Fault('Pembuat indeks pencarian berhenti menjawab. Ulangi bangunannya.')),
			deadline,
		);
	});
	try {
		const { errors, ...rest } = await Promise.race([answer, late]);
		if (errors.length > 0)
			throw new Fault(`Indeks pencarian tidak dapat dibuat: ${errors.join('; ')}`);
		return rest;
	} finally {
		clearTimeout(timer);
	}
}

/** A new index of a library, in which words are kept as they are written. */
export async function startIndex(library: SearchLibrary): Promise<SearchIndex> {
	const { index } = await answerOf(library.createIndex({ forceLanguage: 'zxx' }));
	if (!index) throw new Fault('Pembuat indeks pencarian tidak dapat dimulai.');
	return index;
}
