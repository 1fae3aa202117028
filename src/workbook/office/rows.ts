import { longestText } from '../../content/parse/writing.ts';
import type { ColumnRole } from '../../schemas/column-roles.ts';
import { type SheetFinding, sheetFinding, type SheetPlace } from '../finding.ts';
import { cellAt, type Grid, isBlank, textOfCell } from '../grid.ts';
import { sameHeading, type UnknownColumn } from '../records.ts';
import {
	type compileRoles,
	findOfficeHead,
	headAt,
	mergedText,
	type OfficeColumn,
	type OfficeHead,
} from './columns.ts';
import { splitNumber } from './text.ts';

type DecimalMark = 'koma' | 'titik';

/** A cell of a row that holds something, or held something that is lost. */
export interface OfficeCell {
	column: OfficeColumn;
	teks: string | null;
	/** The spreadsheet's error in whose place the content is lost. */
	galat: string | null;
	place: SheetPlace;
}

/** A row of an office's table. */
export interface OfficeRow {
	/** Where it stands; the cells of a row that went on below belong to it too. */
	place: SheetPlace;
	cells: OfficeCell[];
	/** Its top unit and groups where rows of their own, not columns, name them. */
	unitRow: string | null;
	kelompokRow: string | null;
	/** True when the row itself says its group: then it is no second output of the action above. */
	ownGroup: boolean;
}

/** What the tables of a file hold. */
export interface OfficeTables {
	rows: OfficeRow[];
	/** Columns of the tables by role, each once. */
	columns: OfficeColumn[];
	unknown: UnknownColumn[];
	findings: SheetFinding[];
}

/** Columns whose content holds for the rows below, until the next. */
const groupRoles: readonly ColumnRole[] = [
	'unit',
	'sasaran',
	'kelompok',
	'indikator_atas',
	'masalah',
	'hasil_masalah',
	'indikator_masalah',
];

/** The cell of a role, the first of its columns. */
export const cellOf = (row: OfficeRow, role: ColumnRole): OfficeCell | undefined =>
	row.cells.find(({ column }) => column.role === role);
export const textOf = (row: OfficeRow, role: ColumnRole): string | null =>
	cellOf(row, role)?.teks ?? null;

/** A row that says the headings again, as on each printed page. */
const repeats = (grid: Grid, row: number, { from, to, columns }: OfficeHead): boolean => {
	const words = (r: number, c: number) => sameHeading(mergedText(grid, r, c) ?? '');
	const same = columns.filter(({ column }) =>
		[from, to].some((r) => words(r, column) !== '' && words(r, column) === words(row, column)),
	).length;
	return same >= 2 && same * 2 >= (grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
};

/** A row of the columns' own numbers: `(1) (2) (3)`. */
const isColumnNumbers = (grid: Grid, row: number): boolean => {
	const texts = (grid.rows[row] ?? []).flatMap((cell) => textOfCell(cell, 'koma') ?? []);
	return texts.length >= 3 && texts.every((text, i) => text.replace(/[()]/g, '') === String(i + 1));
};

/** A row in which one text alone stands, perhaps with its number: the title of what follows. */
function sectionOf(grid: Grid, row: number, head: OfficeHead): string | null {
	const filled = (grid.rows[row] ?? []).flatMap((cell, column) => {
		const text = textOfCell(cell, 'koma');
		return text === null ? [] : [{ text, column }];
	});
	const [first, second, ...more] = filled;
	if (!first || more.length > 0) return null;
	if (!second) {
		const role = head.columns.find(({ column }) => column === first.column)?.role;
		return role === 'aksi' || role === 'nomor' || role === undefined || role === 'unit'
			? first.text
			: null;
	}
	const roles = [first, second].map(
		({ column }) => head.columns.find((one) => one.column === column)?.role,
	);
	return roles[0] === 'nomor' && roles[1] === 'aksi'
		? `${first.text.replace(/[.)]+$/, '')}. ${second.text}`
		: null;
}

const unitWords = /^(?:area(?: perubahan)?|tema|fokus|rb)\b\s*(?:[\divx]+\b)?\s*[.:)–-]?\s*/i;

/** Whether a section names a top unit, by a word such as `AREA` or by the name of one. */
export type NamesUnit = (text: string) => boolean;

/** Whether the row below a section is lettered below its number, or has more than a name: then the section is a group. */
function isGroup(grid: Grid, row: number, head: OfficeHead, section: string): boolean {
	const { nomor } = splitNumber(section);
	const aksi = head.columns.find(({ role }) => role === 'aksi');
	const wide = grid.merges.some(
		(merge) => merge.startRow === row && merge.endCol - merge.startCol >= 2,
	);
	if (wide) return true;
	for (let below = row + 1; below < Math.min(row + 4, grid.rows.length); below++) {
		const text = aksi ? textOfCell(cellAt(grid, below, aksi.column), 'koma') : null;
		const number = head.columns.find(({ role }) => role === 'nomor');
		const letter =
			(number && textOfCell(cellAt(grid, below, number.column), 'koma')) ??
			(text === null ? null : splitNumber(text).nomor);
		if (text === null && letter === null) continue;
		return nomor !== null && /^\d/.test(nomor) && letter !== null && /^\(?[a-z]\b/i.test(letter);
	}
	return false;
}

function readRow(grid: Grid, row: number, head: OfficeHead, decimal: DecimalMark): OfficeCell[] {
	return head.columns.flatMap((column): OfficeCell[] => {
		const cell = cellAt(grid, row, column.column);
		const place = { grid, row, column: column.column };
		if (cell.error !== undefined) return [{ column, teks: null, galat: cell.error, place }];
		if (cell.value instanceof Date)
			return [{ column, teks: cell.value.toISOString().slice(0, 10), galat: null, place }];
		const teks = textOfCell(cell, decimal);
		return teks === null ? [] : [{ column, teks, galat: null, place }];
	});
}

/** Whether a row goes on with the one before: below headings that were said again, with no number and a text that begins small. */
const goesOn = (cells: readonly OfficeCell[], afterHead: boolean): boolean => {
	const aksi = cells.find(({ column }) => column.role === 'aksi')?.teks ?? null;
	const nomor = cells.some(({ column }) => column.role === 'nomor');
	return afterHead && !nomor && aksi !== null && /^[a-z](?![.)])/.test(aksi);
};

function readTable(
	grid: Grid,
	patterns: ReturnType<typeof compileRoles>,
	decimal: DecimalMark,
	namesUnit: NamesUnit,
	tables: OfficeTables,
): void {
	let head = findOfficeHead(grid, patterns);
	if (!head) return;
	let afterHead = false;
	let unitRow: string | null = null;
	let kelompokRow: string | null = null;
	const start = tables.rows.length;
	const unknown = new Map<string, UnknownColumn>();
	const meet = ({ columns, unknown: strange, from }: OfficeHead) => {
		for (const column of columns)
			if (column.role === 'abaikan') {
				tables.findings.push(
					sheetFinding(
						'kolom-diabaikan',
						{ grid, row: from, column: column.column },
						`Kolom \`${column.heading.slice(0, 60)}\` memuat nomor dalam aplikasi asalnya dan tidak diimpor.`,
						'Tidak ada yang perlu dilakukan.',
						'perhatian',
					),
				);
			} else if (
				!tables.columns.some(
					({ role, periode }) => role === column.role && periode === column.periode,
				)
			)
				tables.columns.push(column);
		for (const { column, heading } of strange) {
			if (unknown.has(heading)) continue;
			unknown.set(heading, { lembar: grid.name, heading, cells: [] });
			tables.findings.push(
				sheetFinding(
					'kolom-tak-dikenal',
					{ grid, row: from, column },
					`Kolom \`${heading.slice(0, 60)}\` tidak dikenal; isinya disimpan di \`tak-dikenal.csv\`.`,
					'Tambahkan judulnya ke `content/judul-kolom.yaml` bila kolom ini punya tempat.',
					'perhatian',
				),
			);
		}
	};
	meet(head);
	for (let row = head.to + 1; row < grid.rows.length; row++) {
		if ((grid.rows[row] ?? []).every(isBlank)) continue;
		if (repeats(grid, row, head) || isColumnNumbers(grid, row)) {
			afterHead = true;
			continue;
		}
		const next = headAt(grid, row, patterns);
		if (next) {
			head = next;
			meet(head);
			row = next.to;
			afterHead = true;
			continue;
		}
		const section = sectionOf(grid, row, head);
		if (section !== null) {
			if (namesUnit(section) || unitWords.test(section)) {
				unitRow = section.replace(unitWords, '').trim() || section;
				kelompokRow = null;
				continue;
			}
			if (isGroup(grid, row, head, section)) {
				kelompokRow = section;
				continue;
			}
		}
		const cells = readRow(grid, row, head, decimal);
		for (const { teks, column, place } of cells)
			if ((teks?.length ?? 0) > longestText)
				tables.findings.push(
					sheetFinding(
						'terlalu-panjang',
						place,
						`Isi sel \`${column.heading}\` ${(teks ?? '').length.toLocaleString('id-ID')} huruf, lebih panjang dari batas ${longestText.toLocaleString('id-ID')}.`,
						'Periksa apakah ada isi yang tertempel tanpa sengaja.',
					),
				);
		for (const { column, heading } of head.unknown) {
			const isi = textOfCell(cellAt(grid, row, column), decimal);
			if (isi !== null) unknown.get(heading)?.cells.push({ baris: row + 1, isi });
		}
		const last = tables.rows.at(-1);
		if (last && tables.rows.length > start && goesOn(cells, afterHead)) {
			for (const cell of cells) {
				const before = last.cells.find(({ column }) => column.column === cell.column.column);
				if (before)
					before.teks =
						before.teks === null ? cell.teks : `${before.teks} ${cell.teks ?? ''}`.trim();
				else last.cells.push(cell);
			}
		} else if (cells.length > 0)
			tables.rows.push({
				place: { grid, row, column: null },
				cells,
				unitRow,
				kelompokRow,
				ownGroup: cells.some(({ column }) => groupRoles.includes(column.role)),
			});
		afterHead = false;
	}
	tables.unknown.push(...[...unknown.values()].filter(({ cells }) => cells.length > 0));
	fillDown(tables.rows.slice(start));
	const hidden = grid.hidden.rows.length + grid.hidden.columns.length;
	if (hidden > 0 || grid.hidden.sheet)
		tables.findings.push(
			sheetFinding(
				'tersembunyi',
				{ grid, row: null, column: null },
				grid.hidden.sheet
					? 'Lembar ini tersembunyi dan tetap diimpor.'
					: `${grid.hidden.rows.length} baris dan ${grid.hidden.columns.length} kolom yang tersembunyi tetap diimpor.`,
				'Hapus isinya bila tidak boleh diterbitkan.',
				'perhatian',
			),
		);
}

/**
 * Groups are written on the first of their rows only, or merged over them. A column in which they stand on every row is
 * another matter: an empty cell there is empty.
 */
function fillDown(rows: readonly OfficeRow[]): void {
	const repeated = new Set(
		groupRoles.filter((role) =>
			rows.some(
				(row, i) =>
					i > 0 &&
					textOf(row, role) !== null &&
					textOf(row, role) === textOf(rows[i - 1] as OfficeRow, role),
			),
		),
	);
	const current = new Map<ColumnRole, OfficeCell>();
	for (const row of rows)
		for (const [level, role] of groupRoles.entries()) {
			const own = cellOf(row, role);
			if (own) {
				// A new group begins below its own heading.
				if (own.teks !== current.get(role)?.teks)
					for (const lower of groupRoles.slice(level + 1)) current.delete(lower);
				current.set(role, own);
			} else if (!repeated.has(role)) {
				const held = current.get(role);
				if (held) row.cells.push(held);
			}
		}
}

/** The rows of every table of a file. */
export function readOfficeTables(
	grids: readonly Grid[],
	patterns: ReturnType<typeof compileRoles>,
	decimal: DecimalMark,
	namesUnit: NamesUnit,
): OfficeTables {
	const tables: OfficeTables = { rows: [], columns: [], unknown: [], findings: [] };
	for (const grid of grids) {
		const before = tables.rows.length;
		readTable(grid, patterns, decimal, namesUnit, tables);
		if (
			tables.rows.length === before &&
			grid.rows.some((row) => row.some((cell) => !isBlank(cell)))
		) {
			tables.unknown.push({
				lembar: grid.name,
				heading: '',
				cells: grid.rows.flatMap((row, r) =>
					row.every(isBlank)
						? []
						: [
								{
									baris: r + 1,
									isi: row.map((cell) => textOfCell(cell, decimal) ?? '').join(' | '),
								},
							],
				),
			});
			tables.findings.push(
				sheetFinding(
					'tabel-tak-dikenal',
					{ grid, row: null, column: null },
					'Tidak ada tabel rencana aksi yang dikenal di sini; isinya disimpan di `tak-dikenal.csv`.',
					'Tabel perlu satu baris judul dengan kolom rencana aksi dan paling sedikit dua kolom lain; tambahkan judul yang lain ke `content/judul-kolom.yaml`.',
					'perhatian',
				),
			);
		}
	}
	return tables;
}
