import { formatNumber } from '../domain/format.ts';
import type { RecordList } from './record-list.ts';
import type { FacetCounts, SearchRequest } from './search-filter.ts';
import { facetNames, type Facet, mapFacets } from './facets.ts';

/** The choices of each facet, by name. */
export type FacetChoices = Record<Facet, HTMLSelectElement>;

/** The choices that a form has. */
export const parseChoices = (form: HTMLFormElement): FacetChoices =>
	mapFacets((name) => form.elements.namedItem(name) as HTMLSelectElement);

/** Offers the values that leave something, with how much; long lists by how much, years in order. */
export function formatChoices(
	choice: FacetChoices,
	{ segi }: SearchRequest,
	counts: FacetCounts,
	list: RecordList,
): void {
	for (const name of facetNames) {
		const contents = list.segi[name]
			.map(([kode, label]) => ({ kode, label, banyak: counts[name].get(kode) ?? 0 }))
			.filter(({ kode, banyak }) => banyak > 0 || kode === segi[name]);
		if (name === 'opd' || name === 'jenis')
			contents.sort((a, b) => b.banyak - a.banyak || a.label.localeCompare(b.label, 'id'));
		if (name === 'tahun') contents.sort((a, b) => a.kode.localeCompare(b.kode));
		choice[name].replaceChildren(
			new Option('Semua', ''),
			...contents.map(
				({ kode, label, banyak }) => new Option(`${label} (${formatNumber(banyak)})`, kode),
			),
		);
		choice[name].value = segi[name];
		choice[name].disabled = contents.length === 0;
	}
}
