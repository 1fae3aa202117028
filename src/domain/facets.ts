/** What is wanted of one facet; null when anything is. */
export type Wanted = ReadonlySet<string> | null;

/** How things are narrowed. */
export interface Narrowing<T, F extends string> {
	facets: readonly F[];
	/** Choices of one facet widen, facets narrow each other. */
	wanted: (facet: F) => Wanted;
	values: (thing: T, facet: F) => readonly string[];
	/** A condition beside the facets, such as words; it is asked last, because it is the dearest. */
	also?: ((thing: T, place: number) => boolean) | null | undefined;
}

/** What a narrowing leaves, and what each further choice would leave. */
export interface Narrowed<F extends string> {
	/** For each thing the condition that alone keeps it away: none, a facet, the other condition, or more than one. */
	missed: (F | 'also' | 'many' | null)[];
	count: number;
	/** Things for each value of a facet, as narrowed by all other conditions. */
	counts: Record<F, Map<string, number>>;
	/** Things that would be left without that one condition. */
	without: Record<F | 'also', number>;
}

/**
 * Narrows things by their facets and counts every value in one pass. A thing that misses one condition alone still
 * counts among the values of that one; a thing that misses two counts nowhere.
 */
export function narrow<T, F extends string>(
	things: readonly T[],
	{ facets, wanted, values, also }: Narrowing<T, F>,
): Narrowed<F> {
	const sets = facets.map(wanted);
	const each = <V>(make: () => V) =>
		Object.fromEntries(facets.map((facet) => [facet, make()])) as Record<F, V>;
	const counts = each(() => new Map<string, number>());
	const without = { ...each(() => 0), also: 0 } as Record<F | 'also', number>;
	let count = 0;
	const missed = things.map((thing, place): Narrowed<F>['missed'][number] => {
		let miss: F | 'also' | null = null;
		for (const [i, facet] of facets.entries()) {
			const set = sets[i];
			if (!set || values(thing, facet).some((value) => set.has(value))) continue;
			if (miss !== null) return 'many';
			miss = facet;
		}
		if (also && !also(thing, place)) {
			if (miss !== null) return 'many';
			miss = 'also';
		}
		if (miss === null) count++;
		for (const facet of facets) {
			if (miss !== null && miss !== facet) continue;
			without[facet]++;
			const own = counts[facet];
			const list = values(thing, facet);
			for (const value of list.length > 1 ? new Set(list) : list)
				own.set(value, (own.get(value) ?? 0) + 1);
		}
		if (miss === null || miss === 'also') without.also++;
		return miss;
	});
	return { missed, count, counts, without };
}
