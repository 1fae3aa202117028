import { makeMatcher } from './match-words.ts';
import { narrow } from './facets.ts';

/** What the explorer can narrow by, in the order shown; also the names in the address. */
export const dimensions = [
	'peta',
	'area',
	'kelompok',
	'opd',
	'target',
	'quick-win',
	'tahun',
	'periode',
	'keadaan',
	'catatan',
] as const;
export type Dimension = (typeof dimensions)[number];

/** As what an agency is looked for: as anything, or in one role. */
export const peran = ['', 'utama', 'koordinator', 'pelaksana', 'pendukung'] as const;
export type Peran = (typeof peran)[number];

/** Orders of the result; empty is the document's own. */
export const urutan = ['', 'kode', 'nama', 'opd'] as const;
export type Urutan = (typeof urutan)[number];

/** A state of the explorer: choices of one dimension widen, dimensions narrow each other. */
export interface Filter extends Record<Dimension, readonly string[]> {
	q: string;
	/** Counts only beside a chosen agency. */
	peran: Peran;
	urut: Urutan;
}

/** What an action offers to the filters. */
export interface FilterRow extends Record<Exclude<Dimension, 'opd'>, readonly string[]> {
	utama: readonly string[];
	koordinator: readonly string[];
	pelaksana: readonly string[];
	pendukung: readonly string[];
	/** Prepared words; a getter may gather them when first needed. */
	readonly kata: string;
}

/** The answer to a state: which rows show, and what each further choice would give. */
export interface FilterResult {
	/** For each row, in order, whether it shows. */
	tampil: boolean[];
	jumlah: number;
	/** Rows for each choice, as narrowed by all other filters. */
	pilihan: Record<Dimension, Map<string, number>>;
	/** Rows for each role of the chosen agency, as narrowed by all other filters; zero when none is chosen. */
	peran: Record<Peran, number>;
	/** Rows that would show without that one filter. */
	tanpa: Record<Dimension | 'q', number>;
}

/** The state that shows everything in the document's order. */
export const emptyFilter: Filter = {
	q: '',
	peran: '',
	urut: '',
	peta: [],
	area: [],
	kelompok: [],
	opd: [],
	target: [],
	'quick-win': [],
	tahun: [],
	periode: [],
	keadaan: [],
	catatan: [],
};

/** The filters that are in use, in the order shown. The order of rows is none. */
export const listActiveFilters = (filter: Filter): (Dimension | 'q')[] => [
	...(makeMatcher(filter.q) ? (['q'] as const) : []),
	...dimensions.filter((dimension) => filter[dimension].length > 0),
];

const rowOpd = (row: FilterRow, asRole: Peran): readonly string[] => {
	if (asRole !== '') return row[asRole];
	const others = [row.koordinator, row.pelaksana, row.pendukung].filter(({ length }) => length > 0);
	return others.length === 0 ? row.utama : [...new Set([...row.utama, ...others.flat()])];
};

/** Tells of a row, by its prepared words and its place, whether it answers a query. */
export type RowMatcher = (word: string, place: number) => boolean;

/** Filters rows, and counts what each further choice would leave. */
export function filterRows(
	rows: readonly FilterRow[],
	filter: Filter,
	match: RowMatcher | null = makeMatcher(filter.q),
): FilterResult {
	const wanted = (d: Dimension) => (filter[d].length > 0 ? new Set(filter[d]) : null);
	const { missed, count, counts, without } = narrow(rows, {
		facets: dimensions,
		wanted,
		values: (row, d) => (d === 'opd' ? rowOpd(row, filter.peran) : row[d]),
		also: match && ((row, place) => match(row.kata, place)),
	});
	const { also: withoutWords, ...withoutFacet } = without;
	return {
		tampil: missed.map((miss) => miss === null),
		jumlah: count,
		pilihan: counts,
		peran: countPeran(
			rows.filter((_, i) => missed[i] === null || missed[i] === 'opd'),
			filter.opd,
		),
		tanpa: { ...withoutFacet, q: withoutWords },
	};
}

/** Rows for each role of the chosen agencies; zero when none is chosen. */
function countPeran(rows: readonly FilterRow[], opd: readonly string[]): FilterResult['peran'] {
	const count = (asRole: Peran) =>
		rows.filter((row) => rowOpd(row, asRole).some((kode) => opd.includes(kode))).length;
	return Object.fromEntries(peran.map((role) => [role, count(role)])) as FilterResult['peran'];
}

/** What rows are put in order by. */
export interface SortKey {
	kode: string;
	nama: string;
	/** The lead as printed; empty when the source names none. */
	pelaku: string;
}

/** Positions of the rows in the wanted order; equal rows keep the document's, rows without a lead come last. */
export function sortRows(rows: readonly SortKey[], order: Urutan): number[] {
	const position = rows.map((_, i) => i);
	if (order === '') return position;
	const { compare } = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });
	const take = { kode: 'kode', nama: 'nama', opd: 'pelaku' } as const;
	const keys = rows.map((sortKey) => sortKey[take[order]]);
	return position.sort((a, b) => {
		const [left = '', right = ''] = [keys[a], keys[b]];
		return Number(left === '') - Number(right === '') || compare(left, right) || a - b;
	});
}
