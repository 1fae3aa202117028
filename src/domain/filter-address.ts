import { type Dimension, type Filter, dimensions, peran, emptyFilter, urutan } from './filter.ts';

/** A query longer than this is cut: no row is found by more. */
const maxQueryLength = 200;

/**
 * The state that an address asks for. Values that the page does not offer are left out, so that an old or
 * mistyped address still shows rows; of agencies the first one counts, since one can be chosen.
 */
export function parseFilter(
	address: URLSearchParams,
	known: (d: Dimension, nilai: string) => boolean,
): Filter {
	const list = (d: Dimension) =>
		[...new Set(address.getAll(d))].filter((nilai) => known(d, nilai)).sort();
	const oneOf = <T extends string>(name: string, valid: readonly T[], fallback: T): T =>
		valid.find((t) => t === address.get(name)) ?? fallback;
	const opd = address.getAll('opd').filter((nilai) => known('opd', nilai));
	return {
		...emptyFilter,
		...Object.fromEntries(dimensions.map((d) => [d, list(d)])),
		q: (address.get('q') ?? '').slice(0, maxQueryLength),
		opd: opd.slice(0, 1),
		peran: opd.length > 0 ? oneOf('peran', peran, '') : '',
		urut: oneOf('urut', urutan, ''),
	};
}

/** A state as the query part of an address, without the question mark; empty when all is shown. */
export function formatFilter(filter: Filter): string {
	const result = new URLSearchParams();
	if (filter.q.trim()) result.set('q', filter.q.trim().slice(0, maxQueryLength));
	for (const d of dimensions) for (const nilai of filter[d]) result.append(d, nilai);
	if (filter.peran && filter.opd.length > 0) result.set('peran', filter.peran);
	if (filter.urut) result.set('urut', filter.urut);
	return result.toString();
}
