import type { ColumnRole, ColumnRoles } from '../../schemas/column-roles.ts';
import { cellAt, type Grid, isBlank, textOfCell } from '../grid.ts';
import { sameHeading } from '../records.ts';

/** A column of an office's table: what it holds, for which period, and its heading as printed. */
export interface OfficeColumn {
	column: number;
	role: ColumnRole;
	/** The period within the document's year, such as `TW1`, or a whole year; null for none. */
	periode: string | null;
	heading: string;
}

/** The headings of an office's table, and the rows that they take. */
export interface OfficeHead {
	/** First and last row of the headings. */
	from: number;
	to: number;
	columns: OfficeColumn[];
	/** Columns whose headings mean nothing known. */
	unknown: { column: number; heading: string }[];
}

const roman = ['i', 'ii', 'iii', 'iv'];
const months =
	'januari februari maret april mei juni juli agustus september oktober november desember'.split(
		' ',
	);

/** What stands for a period in a heading, and its code. */
const periods: Record<string, { pattern: string; code(found: string): string }> = {
	tw: {
		pattern: '(?:tw|triwulan|kuartal|q) ?(iv|i{1,3}|[1-4])',
		code: (found) => `TW${roman.includes(found) ? roman.indexOf(found) + 1 : found}`,
	},
	semester: {
		pattern: '(?:semester|smt|sm) ?(ii?|[12])',
		code: (found) => `S${roman.includes(found) ? roman.indexOf(found) + 1 : found}`,
	},
	bulan: {
		pattern: `(?:(?:bulan )?(${months.join('|')})|(?:bulan(?: ke)?|b) ?(0?[1-9]|1[0-2]))`,
		code: (found) =>
			String(months.includes(found) ? months.indexOf(found) + 1 : Number(found)).padStart(2, '0'),
	},
	tahun: { pattern: '((?:19|20)\\d\\d)', code: (found) => found },
};

interface Pattern {
	role: ColumnRole;
	pattern: RegExp;
	kind: string | null;
}

/** The headings of the content's file as patterns. */
export const compileRoles = (roles: ColumnRoles['kolom']): Pattern[] =>
	roles.flatMap(({ isi, judul }) =>
		judul.map((heading): Pattern => {
			const kind = /\{(\w+)\}/.exec(heading)?.[1] ?? null;
			const known = kind === null ? undefined : periods[kind];
			const words = sameHeading(heading.replace(/\{\w+\}/, ' zzz '));
			return {
				role: isi,
				kind: known ? kind : null,
				pattern: new RegExp(`^${known ? words.replace('zzz', known.pattern) : words}$`),
			};
		}),
	);

/** What a heading says that its column holds; null when it means nothing known. */
export function matchHeading(
	heading: string,
	patterns: readonly Pattern[],
): Pick<OfficeColumn, 'role' | 'periode'> | null {
	const words = sameHeading(heading);
	for (const { role, kind, pattern } of patterns) {
		const found = pattern.exec(words);
		if (found)
			return {
				role,
				periode:
					kind === null ? null : (periods[kind]?.code(found.slice(1).find(Boolean) ?? '') ?? null),
			};
	}
	return null;
}

/** The text of a cell, through the cells merged with it. */
export function mergedText(grid: Grid, row: number, column: number): string | null {
	const merge = grid.merges.find(
		({ startRow, endRow, startCol, endCol }) =>
			row >= startRow && row <= endRow && column >= startCol && column <= endCol,
	);
	return textOfCell(
		merge ? cellAt(grid, merge.startRow, merge.startCol) : cellAt(grid, row, column),
		'koma',
	);
}

/** Rows of titles above a table that are looked through. */
const deepestHead = 40;

/** The columns that one or two rows of headings give. */
function readHead(grid: Grid, from: number, to: number, patterns: readonly Pattern[]): OfficeHead {
	const head: OfficeHead = { from, to, columns: [], unknown: [] };
	const width = Math.max(grid.rows[from]?.length ?? 0, grid.rows[to]?.length ?? 0);
	let above: string | null = null;
	for (let column = 0; column < Math.min(width, 200); column++) {
		const top = mergedText(grid, from, column);
		const below = to > from ? mergedText(grid, to, column) : null;
		// A heading over several columns stands in the first of them, merged or not.
		if (top !== null) above = top;
		const group = top ?? (below === null ? null : above);
		const heads =
			below === null || below === top
				? [top]
				: [group === null ? null : `${group} ${below}`, below, top];
		const texts = heads.filter((text): text is string => text !== null);
		const [first] = texts;
		if (first === undefined) continue;
		const match = texts
			.map((text) => ({ heading: text, ...matchHeading(text, patterns) }))
			.find(({ role }) => role !== undefined);
		if (match?.role)
			head.columns.push({
				column,
				role: match.role,
				periode: match.periode ?? null,
				heading: first,
			});
		else head.unknown.push({ column, heading: first });
	}
	return head;
}

const hasAksi = ({ columns }: OfficeHead): boolean => columns.some(({ role }) => role === 'aksi');

/** Whether a row has something of its own below the heading of actions: then it is a row of the table. */
const hasOwnAksi = (grid: Grid, row: number, { columns }: OfficeHead): boolean =>
	columns.some(
		({ role, column, heading }) =>
			role === 'aksi' &&
			!isBlank(cellAt(grid, row, column)) &&
			mergedText(grid, row, column) !== heading,
	);

/** No heading is longer. */
const longestHeading = 100;

/** Whether a cell of a row, or of the one below, can be the heading of actions: most rows are told from headings by that alone. */
const namesAksi = (grid: Grid, row: number, patterns: readonly Pattern[]): boolean =>
	[row, row + 1].some((r) =>
		(grid.rows[r] ?? []).some(
			({ value }) =>
				typeof value === 'string' &&
				value.length <= longestHeading &&
				patterns.some(({ role, pattern }) => role === 'aksi' && pattern.test(sameHeading(value))),
		),
	);

/** Headings of a table from `row` on: the first row, or two, that name an action and two columns more. */
export function headAt(grid: Grid, row: number, patterns: readonly Pattern[]): OfficeHead | null {
	if (!namesAksi(grid, row, patterns)) return null;
	const one = readHead(grid, row, row, patterns);
	const two = row + 1 < grid.rows.length ? readHead(grid, row, row + 1, patterns) : one;
	// Below a heading that is merged over two rows stands a second row of headings.
	const second = two.columns.filter(({ role }) => role.endsWith('_periode')).length;
	const best =
		second > one.columns.filter(({ role }) => role.endsWith('_periode')).length &&
		!hasOwnAksi(grid, row + 1, one) &&
		(grid.rows[row + 1] ?? []).filter((cell) => !isBlank(cell)).length > 1
			? two
			: one;
	return hasAksi(best) && best.columns.length >= 3 ? best : null;
}

/** The first headings of a sheet's table; null when there are none. */
export function findOfficeHead(grid: Grid, patterns: readonly Pattern[]): OfficeHead | null {
	for (let row = 0; row < Math.min(deepestHead, grid.rows.length); row++) {
		const head = headAt(grid, row, patterns);
		if (head) return head;
	}
	return null;
}
