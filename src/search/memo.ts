/** A question that is asked once for each key, and the means to forget every answer. */
export interface Memo<K, T> {
	(key: K): Promise<T>;
	forget(): void;
}

/** Remembers what was asked for; a failure is forgotten at once, so that it can be tried again. */
export function memoize<K, T>(request: (key: K) => Promise<T>): Memo<K, T> {
	const promise = new Map<K, Promise<T>>();
	const ask = (key: K): Promise<T> => {
		const old = promise.get(key);
		if (old) return old;
		const fresh: Promise<T> = request(key).catch((error: unknown) => {
			if (promise.get(key) === fresh) promise.delete(key);
			throw error;
		});
		promise.set(key, fresh);
		return fresh;
	};
	return Object.assign(ask, { forget: () => promise.clear() });
}
