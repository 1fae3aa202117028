/** A question that is asked once for each key, and the means to forget every answer. */
export interface Ingatan<K, T> {
	(kunci: K): Promise<T>;
	lupakan(): void;
}

/** Remembers what was asked for; a failure is forgotten at once, so that it can be tried again. */
export function ingat<K, T>(minta: (kunci: K) => Promise<T>): Ingatan<K, T> {
	const janji = new Map<K, Promise<T>>();
	const tanya = (kunci: K): Promise<T> => {
		const lama = janji.get(kunci);
		if (lama) return lama;
		const baru: Promise<T> = minta(kunci).catch((galat: unknown) => {
			if (janji.get(kunci) === baru) janji.delete(kunci);
			throw galat;
		});
		janji.set(kunci, baru);
		return baru;
	};
	return Object.assign(tanya, { lupakan: () => janji.clear() });
}
