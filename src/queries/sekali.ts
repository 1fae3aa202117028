/**
 * Makes a query that reads once for each build and gives every page the same answer.
 * While developing it reads anew, so that an edit shows.
 */
export function sekali<T>(baca: () => Promise<T>): () => Promise<T> {
	let jawaban: Promise<T> | undefined;
	return () => {
		if (import.meta.env.DEV) return baca();
		jawaban ??= baca();
		return jawaban;
	};
}
