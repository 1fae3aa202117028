/** What the results can be narrowed by, in the order of the form. */
export const facetNames = ['peta', 'jenis', 'area', 'opd', 'tahun'] as const;
export type Facet = (typeof facetNames)[number];

/** A value for each facet. */
export const mapFacets = <T>(content: (name: Facet, i: number) => T): Record<Facet, T> =>
	Object.fromEntries(facetNames.map((name, i) => [name, content(name, i)])) as Record<Facet, T>;
