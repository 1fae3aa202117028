import { narrow } from '../domain/facets.ts';
import type { RecordList } from './record-list.ts';
import { facetNames, type Facet, mapFacets } from './facets.ts';

/** What stands in the search page's form and in its address. */
export interface SearchRequest {
	q: string;
	/** The chosen value of each facet; empty when all are wanted. */
	segi: Record<Facet, string>;
}

/** How many results there would be with each value of a facet, the other facets staying as they are. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** Reads an address. Values that no record has are left out. */
export function parseRequest(address: URLSearchParams, { segi }: RecordList): SearchRequest {
	const nilai = (name: Facet) => {
		const written = address.get(name) ?? '';
		return segi[name].some(([kode]) => kode === written) ? written : '';
	};
	return {
		q: address.get('q') ?? '',
		segi: mapFacets(nilai),
	};
}

/** The address of a request, without what is not asked for. */
export function formatRequest({ q, segi }: SearchRequest): string {
	const address = new URLSearchParams();
	if (q.trim()) address.set('q', q);
	for (const name of facetNames) if (segi[name]) address.set(name, segi[name]);
	return address.toString();
}

/** True when any facet is chosen. */
export const hasFacets = ({ segi }: SearchRequest): boolean =>
	facetNames.some((name) => segi[name] !== '');

/** Narrows results by the chosen facets, and counts for every value what choosing it would leave. */
export function filterResults(
	results: readonly string[],
	chosen: SearchRequest['segi'],
	{ rekaman }: RecordList,
): { tampil: string[]; hitungan: FacetCounts } {
	const known = results.filter((id) => rekaman.has(id));
	const { missed, counts } = narrow(known, {
		facets: facetNames,
		wanted: (name) => (chosen[name] ? new Set([chosen[name]]) : null),
		values: (id, name) => rekaman.get(id)?.segi[name] ?? [],
	});
	return { tampil: known.filter((_, i) => missed[i] === null), hitungan: counts };
}
