import { makeMatcher } from './cocok-kata.ts';

/** What the explorer can narrow by, in the order shown; also the names in the address. */
export const dimensions = [
	'peta',
	'area',
	'opd',
	'target',
	'quick-win',
	'tahun',
	'catatan',
] as const;
export type Dimension = (typeof dimensions)[number];

/** As what an agency is looked for: as either, as lead, as supporter. */
export const peran = ['', 'utama', 'pendukung'] as const;
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
	opd: [],
	target: [],
	'quick-win': [],
	tahun: [],
	catatan: [],
};

/** The filters that are in use, in the order shown. The order of rows is none. */
export const listActiveFilters = (filter: Filter): (Dimension | 'q')[] => [
	...(makeMatcher(filter.q) ? (['q'] as const) : []),
	...dimensions.filter((dimension) => filter[dimension].length > 0),
];

const rowOpd = (row: FilterRow, asRole: Peran): readonly string[] => {
	if (asRole !== '') return row[asRole];
	if (row.pendukung.length === 0) return row.utama;
	return [...new Set([...row.utama, ...row.pendukung])];
};

/** Tells of a row, by its prepared words and its place, whether it answers a query. */
export type RowMatcher = (word: string, place: number) => boolean;

/**
 * Filters rows and counts every choice in one pass. A row that fails one filter alone still counts among that
 * filter's choices; one that fails two counts nowhere.
 */
export function filterRows(
	rows: readonly FilterRow[],
	filter: Filter,
	match: RowMatcher | null = makeMatcher(filter.q),
): FilterResult {
	const chosen = dimensions.map((d) => (filter[d].length > 0 ? new Set(filter[d]) : null));
	const opdPlaces = dimensions.indexOf('opd');
	const passes = (nilai: readonly string[], d: number): boolean => {
		const sets = chosen[d];
		return !sets || nilai.some((oneNilai) => sets.has(oneNilai));
	};
	const result = emptyResult();
	for (const [place, row] of rows.entries()) {
		const nilai = (d: Dimension) => (d === 'opd' ? rowOpd(row, filter.peran) : row[d]);
		let failures = 0;
		let failed: Dimension | 'q' | null = null;
		for (const [i, d] of dimensions.entries())
			if (chosen[i] && !passes(nilai(d), i)) {
				failures++;
				failed = d;
			}
		// Words are the dearest to test, and change nothing for a row that fails twice.
		if (failures < 2 && match && !match(row.kata, place)) {
			failures++;
			failed = 'q';
		}
		result.tampil.push(failures === 0);
		if (failures > 1) continue;
		if (failures === 0) result.jumlah++;
		for (const d of dimensions) {
			if (failed !== null && failed !== d) continue;
			result.tanpa[d]++;
			const total = result.pilihan[d];
			for (const content of nilai(d)) total.set(content, (total.get(content) ?? 0) + 1);
		}
		if (failed === null || failed === 'q') result.tanpa.q++;
		if (chosen[opdPlaces] && (failed === null || failed === 'opd'))
			for (const asRole of peran)
				if (passes(rowOpd(row, asRole), opdPlaces)) result.peran[asRole]++;
	}
	return result;
}

const emptyResult = (): FilterResult => ({
	tampil: [],
	jumlah: 0,
	pilihan: {
		peta: new Map(),
		area: new Map(),
		opd: new Map(),
		target: new Map(),
		'quick-win': new Map(),
		tahun: new Map(),
		catatan: new Map(),
	},
	peran: { '': 0, utama: 0, pendukung: 0 },
	tanpa: { q: 0, peta: 0, area: 0, opd: 0, target: 0, 'quick-win': 0, tahun: 0, catatan: 0 },
});

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
