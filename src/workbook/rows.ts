import type { CellValue } from 'hucre/xlsx';
import { writeCell } from './cells.ts';
import { type FilePlan, keyHeading, type Leaf, type SheetPlan, type WorkbookPlan } from './plan.ts';

/** A record as its schema gives it. */
export type RecordData = Readonly<Record<string, unknown>>;

/** The value at a path of a record; undefined where a record on the way is absent. */
export const valueIn = (record: unknown, path: readonly string[]): unknown =>
	path.reduce<unknown>(
		(at, part) =>
			at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[part] : undefined,
		record,
	);

/** The columns of a sheet with a record a row, in order: what it belongs to, its own name where it needs one, its fields. */
export const headingsOf = (sheet: SheetPlan): string[] => [
	...(sheet.parent === null ? [] : [sheet.parent]),
	...(sheet.key !== 'kode' && sheet.named ? [keyHeading[sheet.key]] : []),
	...sheet.leaves.map(({ heading }) => heading),
];

/** Rows of sheets by the sheet's name, without headings. */
export type SheetRows = Map<string, CellValue[][]>;

const cellsOf = (leaves: readonly Leaf[], record: RecordData): CellValue[] =>
	leaves.map((leaf) => writeCell(leaf, valueIn(record, leaf.path)));

/** What names a record for the rows below it. */
const keyOf = (sheet: SheetPlan, record: RecordData, parent: string, place: number): string =>
	sheet.key === 'kode' ? String(record.kode) : `${parent}${parent ? '/' : ''}${place + 1}`;

function addRecords(
	sheet: SheetPlan,
	records: readonly RecordData[],
	parent: string,
	rows: SheetRows,
): void {
	const list = rows.get(sheet.name) ?? [];
	rows.set(sheet.name, list);
	for (const [i, record] of records.entries()) {
		const key = keyOf(sheet, record, parent || sheet.name, i);
		list.push([
			...(sheet.parent === null ? [] : [parent]),
			...(sheet.key !== 'kode' && sheet.named ? [key] : []),
			...cellsOf(sheet.leaves, record),
		]);
		addChildren(sheet, record, key, rows);
	}
}

function addChildren(sheet: SheetPlan, record: RecordData, key: string, rows: SheetRows): void {
	for (const { path, sheet: child } of sheet.children)
		addRecords(child, (valueIn(record, path) ?? []) as RecordData[], key, rows);
}

function addFile(plan: FilePlan, name: string, data: RecordData, rows: SheetRows): void {
	const { own } = plan;
	if (plan.folder && own) {
		const stem = name.slice(plan.file.length + 1);
		const list = rows.get(own.name) ?? [];
		rows.set(own.name, list);
		list.push([stem, ...cellsOf(own.leaves, data)]);
		addChildren(own, data, stem, rows);
		return;
	}
	if (own)
		rows.set(
			own.name,
			own.leaves.map((leaf) => [leaf.heading, writeCell(leaf, valueIn(data, leaf.path))]),
		);
	for (const { path, sheet } of plan.lists)
		addRecords(sheet, (valueIn(data, path) ?? []) as RecordData[], '', rows);
}

/** The files of a road map, by name without ending, as rows of sheets. */
export function rowsOf(plan: WorkbookPlan, files: ReadonlyMap<string, RecordData>): SheetRows {
	const rows: SheetRows = new Map();
	for (const file of plan.files)
		for (const [name, data] of files)
			if (file.folder ? name.startsWith(`${file.file}/`) : name === file.file)
				addFile(file, name, data, rows);
	return rows;
}
