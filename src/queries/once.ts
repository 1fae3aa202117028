/**
 * Makes a query that reads once for each build and gives every page the same answer.
 * While developing it reads anew, so that an edit shows.
 */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
	let answer: Promise<T> | undefined;
	return () => {
		if (import.meta.env.DEV) return read();
		answer ??= read();
		return answer;
	};
}
