import { z } from 'zod';
import { coreOf, itemOf, shapeOf } from '../tables/fields.ts';
import type { Registry } from '../tables/table.ts';
import { Explainer, valueAt } from '../content/shape/explain.ts';
import { suggestion } from '../content/shape/nearest.ts';
import type { FieldPath } from '../content/parse/yaml-file.ts';
import { readCell } from './cells.ts';
import { namePlace, type SheetFinding, sheetFinding, type SheetPlace } from './finding.ts';
import { cellAt, type Grid, isBlank, textOfCell } from './grid.ts';
import { type FilePlan, keyHeading, type Leaf, type SheetPlan, type WorkbookPlan } from './plan.ts';
import { chapterHeadings, chapterSheet, fieldHeadings, guideSheet } from './write.ts';

type DecimalMark = 'koma' | 'titik';

/** A file of a road map made from sheets: its data, and the cell that each value came from. */
export interface MadeFile {
	/** Name below the road map's folder without ending: `program/1-tatalaksana`. */
	name: string;
	schema: z.ZodObject;
	data: Record<string, unknown>;
	/** Cells by the path of their value, its parts joined by a bar. */
	places: Map<string, SheetPlace>;
}

/** What is known of the document beside the workbook, by field: `periode.mulai`. */
export type Identity = ReadonlyMap<string, unknown>;

/** A column or row that no field of the workbook is. */
export interface UnknownColumn {
	lembar: string;
	heading: string;
	cells: { baris: number; isi: string }[];
}

/** What a workbook gave. */
export interface Made {
	files: MadeFile[];
	/** Chapters by their files. */
	chapters: Map<string, string>;
	unknown: UnknownColumn[];
	findings: SheetFinding[];
}

const pathKey = (path: FieldPath): string => path.join('|');

/** Headings compared as people write them. */
export const sameHeading = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A row that was read: its record, what names it, and where it stands. */
interface ReadRow {
	sheet: SheetPlan;
	record: Record<string, unknown>;
	/** Cells of its fields by the field's path. */
	cells: Map<string, SheetPlace>;
	key: string;
	parent: string | null;
	place: SheetPlace;
	/** The cells that name it and the record that it belongs to; the row where there are none. */
	keyPlace: SheetPlace;
	parentPlace: SheetPlace;
	/** Set when a record has taken it in. */
	taken: boolean;
}

/** Puts a value at a path of a record, making the records on the way. */
function putValue(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
	let at = record;
	for (const part of path.slice(0, -1)) {
		at[part] ??= {};
		at = at[part] as Record<string, unknown>;
	}
	at[path.at(-1) ?? ''] = value;
}

/** Records in a record, outermost first, that all their fields are of: `penetapan`, `skala.rentang`. */
const innerRecords = (leaves: readonly Leaf[]): string[][] => {
	const paths = new Map<string, string[]>();
	for (const { path } of leaves)
		for (let length = 1; length < path.length; length++) {
			const inner = path.slice(0, length) as string[];
			paths.set(inner.join('.'), inner);
		}
	return [...paths.values()];
};

const schemaIn = (schema: z.core.$ZodType, path: readonly string[]): z.core.$ZodType | undefined =>
	path.reduce<z.core.$ZodType | undefined>((at, part) => {
		const core = at && coreOf(at);
		return core instanceof z.ZodObject ? (core.shape[part] as z.core.$ZodType) : undefined;
	}, schema);

/** Where the headings of a sheet stand: the first row that has one of its own; its columns by position. */
interface Head {
	row: number;
	leaves: Map<number, Leaf>;
	parent: number | null;
	key: number | null;
	unknown: Map<number, string>;
}

/** Rows above the headings, such as a title, that are looked through. */
const deepestHead = 10;

function findHead(grid: Grid, sheet: SheetPlan): Head | null {
	for (let row = 0; row < Math.min(deepestHead, grid.rows.length); row++) {
		const head: Head = { row, leaves: new Map(), parent: null, key: null, unknown: new Map() };
		for (const [column, cell] of (grid.rows[row] ?? []).entries()) {
			const text = textOfCell(cell, 'koma');
			if (text === null) continue;
			const words = sameHeading(text);
			const leaf = sheet.leaves.find(
				({ heading, path }) =>
					sameHeading(heading) === words || sameHeading(path.join('.')) === words,
			);
			if (leaf && ![...head.leaves.values()].includes(leaf)) head.leaves.set(column, leaf);
			else if (sheet.parent !== null && sameHeading(sheet.parent) === words) head.parent = column;
			else if (sheet.key !== 'kode' && sameHeading(keyHeading[sheet.key]) === words)
				head.key = column;
			else head.unknown.set(column, text);
		}
		if (head.leaves.size > 0) return head;
	}
	return null;
}

/** The record of one row or sheet of fields, from cells that are already found by their leaves. */
function readRecord(
	schema: z.core.$ZodType,
	leaves: readonly Leaf[],
	findPlace: (leaf: Leaf) => SheetPlace | null,
	decimal: DecimalMark,
	fallback: SheetPlace,
	findings: SheetFinding[],
): { record: Record<string, unknown>; cells: Map<string, SheetPlace> } {
	const record: Record<string, unknown> = {};
	const cells = new Map<string, SheetPlace>();
	const filled = new Set<string>();
	for (const leaf of leaves) {
		const place = findPlace(leaf);
		if (!place || place.row === null || place.column === null) continue;
		if (!isBlank(cellAt(place.grid, place.row, place.column)))
			for (let length = 1; length < leaf.path.length; length++)
				filled.add(leaf.path.slice(0, length).join('.'));
	}
	// A record of which nothing is filled is absent where it may be.
	const absent = new Set<string>();
	for (const path of innerRecords(leaves)) {
		const name = path.join('.');
		if (filled.has(name)) continue;
		const inner = schemaIn(schema, path);
		if (!inner) continue;
		if (z.safeParse(inner, undefined).success) absent.add(name);
		else if (z.safeParse(inner, null).success) {
			absent.add(name);
			if (!path.slice(0, -1).some((_, i) => absent.has(path.slice(0, i + 1).join('.'))))
				putValue(record, path, null);
		}
	}
	const inAbsent = ({ path }: Leaf) =>
		path.some((_, i) => i > 0 && absent.has(path.slice(0, i).join('.')));
	for (const leaf of leaves) {
		const place = findPlace(leaf);
		cells.set(pathKey(leaf.path), place ?? fallback);
		if (inAbsent(leaf)) continue;
		const cell =
			place && place.row !== null && place.column !== null
				? cellAt(place.grid, place.row, place.column)
				: { value: null };
		if (cell.error !== undefined && place)
			findings.push(
				sheetFinding(
					'sel-galat',
					place,
					`Sel \`${leaf.heading}\` berisi galat \`${cell.error}\`; isinya dianggap hilang.`,
					'Isi ulang sel ini menurut dokumen sumber. Teks yang diawali tanda hubung atau sama dengan ditulis dengan format sel Teks.',
					'perhatian',
				),
			);
		const reading = readCell(leaf, cell, decimal);
		if ('value' in reading) {
			if (reading.value !== undefined) putValue(record, leaf.path, reading.value);
			continue;
		}
		findings.push(
			place
				? sheetFinding(reading.aturan, place, reading.salah, reading.fix)
				: sheetFinding(
						'kolom-wajib',
						fallback,
						`Kolom atau baris \`${leaf.heading}\` tidak ada, padahal wajib diisi.`,
						'Tambahkan dengan judul itu; `npm run templat` membuat contohnya.',
					),
		);
	}
	return { record, cells };
}

/** Whether a row is an example of the template, which is no record. */
const isExample = (grid: Grid, row: number): boolean =>
	(grid.rows[row] ?? []).some(
		({ value }) => typeof value === 'string' && /^\s*\(?contoh:/i.test(value),
	);

function readSheet(
	grid: Grid,
	sheet: SheetPlan,
	schema: z.core.$ZodType,
	decimal: DecimalMark,
	made: Made,
): ReadRow[] {
	const head = findHead(grid, sheet);
	if (!head) {
		if (grid.rows.some((row) => row.some((cell) => !isBlank(cell))))
			made.findings.push(
				sheetFinding(
					'judul-kolom',
					{ grid, row: 0, column: null },
					`Lembar ini tidak memuat judul kolom yang dikenal.`,
					`Tulis judul kolomnya: ${sheet.leaves
						.slice(0, 6)
						.map(({ heading }) => heading)
						.join(', ')}, dan seterusnya.`,
				),
			);
		return [];
	}
	const columns = new Map([...head.leaves].map(([column, leaf]) => [leaf, column]));
	const missing = sheet.leaves.filter((leaf) => !columns.has(leaf) && leaf.empty === null);
	const rows: ReadRow[] = [];
	const isRow = (r: number) =>
		(grid.rows[r] ?? []).some((cell, c) => !head.unknown.has(c) && !isBlank(cell)) &&
		!isExample(grid, r);
	const filled = grid.rows.flatMap((_, r) => (r > head.row && isRow(r) ? [r] : []));
	if (filled.length > 0)
		for (const leaf of missing.filter(({ path }) => path.length === 1))
			made.findings.push(
				sheetFinding(
					'kolom-wajib',
					{ grid, row: head.row, column: null },
					`Kolom \`${leaf.heading}\` tidak ada, padahal wajib diisi.`,
					'Tambahkan kolom dengan judul itu; `npm run templat` membuat contohnya.',
				),
			);
	const numbers = new Map<string, number>();
	for (const r of filled) {
		const place: SheetPlace = { grid, row: r, column: null };
		const { record, cells } = readRecord(
			schema,
			sheet.leaves.filter((leaf) => !missing.includes(leaf)),
			(leaf) => {
				const column = columns.get(leaf);
				return column === undefined ? null : { grid, row: r, column };
			},
			decimal,
			place,
			made.findings,
		);
		const written = (column: number | null) =>
			column === null ? null : textOfCell(cellAt(grid, r, column), decimal);
		const parent = sheet.parent === null ? '' : written(head.parent);
		const count = (numbers.get(parent ?? '') ?? 0) + 1;
		numbers.set(parent ?? '', count);
		rows.push({
			sheet,
			record,
			cells,
			key:
				sheet.key === 'kode'
					? String(record.kode ?? '')
					: (written(head.key) ?? `${parent || sheet.name}/${count}`),
			parent,
			place,
			keyPlace:
				cells.get('kode') ?? (head.key === null ? place : { grid, row: r, column: head.key }),
			parentPlace: head.parent === null ? place : { grid, row: r, column: head.parent },
			taken: false,
		});
	}
	for (const [column, heading] of head.unknown) {
		const cells = filled.flatMap((r) => {
			const isi = textOfCell(cellAt(grid, r, column), decimal);
			return isi === null ? [] : [{ baris: r + 1, isi }];
		});
		const known = sheet.leaves
			.map((leaf) => leaf.heading)
			.filter((one) => ![...head.leaves.values()].some((leaf) => leaf.heading === one));
		made.unknown.push({ lembar: grid.name, heading, cells });
		made.findings.push(
			sheetFinding(
				'kolom-tak-dikenal',
				{ grid, row: head.row, column },
				`Kolom \`${heading}\` tidak dikenal; ${cells.length} isinya disimpan di \`tak-dikenal.csv\`.`,
				suggestion(heading, known, 'judul kolom pada templat'),
				'perhatian',
			),
		);
	}
	const hiddenRows = grid.hidden.rows.filter((r) => filled.includes(r));
	const hiddenColumns = grid.hidden.columns.filter((c) => head.leaves.has(c));
	if (hiddenRows.length + hiddenColumns.length > 0 || grid.hidden.sheet)
		made.findings.push(
			sheetFinding(
				'tersembunyi',
				{ grid, row: null, column: null },
				grid.hidden.sheet
					? 'Lembar ini tersembunyi dan tetap diimpor.'
					: `${hiddenRows.length} baris dan ${hiddenColumns.length} kolom yang tersembunyi tetap diimpor.`,
				'Hapus isinya dari buku kerja bila tidak boleh diterbitkan.',
				'perhatian',
			),
		);
	return rows;
}

/** Takes the rows that belong to a record into it, with theirs. */
function takeRows(
	sheet: SheetPlan,
	row: ReadRow,
	byParent: ReadonlyMap<SheetPlan, ReadonlyMap<string, ReadRow[]>>,
	at: FieldPath,
	places: Map<string, SheetPlace>,
): void {
	row.taken = true;
	for (const [path, place] of row.cells) places.set([...at, path].join('|'), place);
	places.set(pathKey(at), row.place);
	for (const { path, sheet: child } of sheet.children) {
		const own = byParent.get(child)?.get(sameKey(row.key)) ?? [];
		const here = own.filter((one) => !one.taken);
		const holder = path.length > 1 ? valueAt(row.record, path.slice(0, -1)) : row.record;
		if (here.length === 0 && (holder === null || holder === undefined)) continue;
		putValue(
			row.record,
			path,
			here.map((one) => one.record),
		);
		for (const [i, one] of here.entries())
			takeRows(child, one, byParent, [...at, ...path, i], places);
	}
}

const sameKey = (key: string): string => key.trim().toLowerCase();

function readFile(
	plan: FilePlan,
	grids: ReadonlyMap<string, Grid>,
	decimal: DecimalMark,
	identity: Identity,
	made: Made,
): void {
	const rows = new Map<SheetPlan, ReadRow[]>();
	const schemas = sheetSchemas(plan);
	for (const sheet of plan.sheets) {
		if (sheet.layout === 'bidang') continue;
		const grid = grids.get(sheet.name);
		rows.set(
			sheet,
			grid ? readSheet(grid, sheet, schemas.get(sheet) as z.core.$ZodType, decimal, made) : [],
		);
	}
	const byParent = new Map(
		[...rows].map(([sheet, list]): [SheetPlan, Map<string, ReadRow[]>] => {
			const groups = new Map<string, ReadRow[]>();
			for (const row of list) {
				const key = sameKey(row.parent ?? '');
				const group = groups.get(key);
				if (group) group.push(row);
				else groups.set(key, [row]);
			}
			return [sheet, groups];
		}),
	);
	/** Codes that two rows of a sheet have: rows that name one of them cannot be told apart. */
	const doubled = new Set<string>();
	for (const [sheet, list] of rows) {
		const seen = new Map<string, ReadRow>();
		for (const row of sheet.key === 'kode' && sheet.named ? list : []) {
			const key = sameKey(row.key);
			const first = seen.get(key);
			if (!first || key === '') seen.set(key, row);
			else {
				doubled.add(`${sheet.name}\n${key}`);
				made.findings.push(
					sheetFinding(
						'kode-ganda',
						row.keyPlace,
						`Kode \`${row.key}\` sudah dipakai pada baris ${(first.place.row ?? 0) + 1}.`,
						'Beri baris ini kode lain yang belum dipakai.',
					),
				);
			}
		}
	}
	const hasMisspelt = (sheet: SheetPlan): boolean =>
		plan.sheets.some(
			(holder) =>
				holder.key === 'kode' &&
				holder.children.some((child) => child.sheet === sheet) &&
				(rows.get(holder) ?? []).some(({ record, key }) => {
					if (doubled.has(`${holder.name}\n${sameKey(key)}`)) return true;
					const kode = schemaIn(schemas.get(holder) as z.core.$ZodType, ['kode']);
					return kode !== undefined && !z.safeParse(kode, record.kode).success;
				}),
		);
	const addList = (path: readonly string[], sheet: SheetPlan, file: MadeFile) => {
		const list = byParent.get(sheet)?.get('') ?? [];
		if (list.length > 0 || valueAt(file.data, path.slice(0, -1)) instanceof Object)
			putValue(
				file.data,
				path,
				list.map((row) => row.record),
			);
		for (const [i, row] of list.entries())
			takeRows(sheet, row, byParent, [...path, i], file.places);
	};
	if (plan.folder && plan.own) {
		for (const row of rows.get(plan.own) ?? []) {
			const file: MadeFile = {
				name: `${plan.file}/${row.key}`,
				schema: plan.schema,
				data: row.record,
				places: new Map(),
			};
			if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(row.key)) {
				made.findings.push(
					sheetFinding(
						'nama-berkas',
						row.keyPlace,
						`\`${row.key.slice(0, 40)}\` tidak dapat menjadi nama berkas.`,
						'Pakai huruf kecil, angka, dan tanda hubung, misalnya `1-tatalaksana`.',
					),
				);
				row.taken = true;
				continue;
			}
			takeRows(plan.own, row, byParent, [], file.places);
			made.files.push(file);
		}
	} else {
		const file: MadeFile = { name: plan.file, schema: plan.schema, data: {}, places: new Map() };
		const grid = plan.own && grids.get(plan.own.name);
		if (plan.own && grid) {
			const { record, cells } = readFields(plan, grid, decimal, identity, made);
			file.data = record;
			for (const [path, place] of cells) file.places.set(path, place);
			file.places.set('', { grid, row: null, column: null });
		}
		for (const { path, sheet } of plan.lists) addList(path, sheet, file);
		if ((plan.own && grid) || [...rows.values()].some((list) => list.length > 0))
			made.files.push(file);
	}
	for (const [sheet, list] of rows)
		for (const row of list)
			// A misspelt code above is the one fault: the rows that still name the right one follow from it.
			if (!row.taken && !hasMisspelt(sheet))
				made.findings.push(
					sheetFinding(
						'milik-tak-ada',
						row.parentPlace,
						row.parent
							? `Kolom \`${sheet.parent}\` berisi \`${row.parent.slice(0, 60)}\`, yang tidak ada di lembar induknya.`
							: `Kolom \`${sheet.parent}\` kosong, sehingga baris ini tidak diketahui miliknya siapa.`,
						'Isi dengan kode atau nama baris yang ada; pilihannya ada pada daftar di sel itu.',
					),
				);
}

/** The schema of each sheet's records. */
function sheetSchemas(plan: FilePlan): Map<SheetPlan, z.core.$ZodType> {
	const schemas = new Map<SheetPlan, z.core.$ZodType>();
	const visit = (lists: SheetPlan['children'], holder: z.core.$ZodType) => {
		for (const { path, sheet } of lists) {
			if (schemas.has(sheet)) continue;
			const list = schemaIn(holder, path);
			const core = list && coreOf(list);
			const item = core instanceof z.ZodArray ? (core.element as z.core.$ZodType) : undefined;
			if (!item) continue;
			schemas.set(sheet, item);
			visit(sheet.children, item);
		}
	};
	if (plan.own) schemas.set(plan.own, plan.schema);
	visit(plan.own?.children ?? plan.lists, plan.schema);
	return schemas;
}

/** The record of a sheet with a field a row. */
function readFields(
	plan: FilePlan,
	grid: Grid,
	decimal: DecimalMark,
	identity: Identity,
	made: Made,
): { record: Record<string, unknown>; cells: Map<string, SheetPlace> } {
	const sheet = plan.own as SheetPlan;
	const found = new Map<Leaf, SheetPlace>();
	const unknown: UnknownColumn = { lembar: grid.name, heading: fieldHeadings[0], cells: [] };
	for (const [r, row] of grid.rows.entries()) {
		const first = row.findIndex((cell) => !isBlank(cell));
		if (first < 0) continue;
		const name = textOfCell(row[first] ?? { value: null }, decimal) ?? '';
		if (sameHeading(name) === sameHeading(fieldHeadings[0])) continue;
		const leaf = sheet.leaves.find(
			({ heading, path }) =>
				sameHeading(heading) === sameHeading(name) ||
				sameHeading(path.join('.')) === sameHeading(name),
		);
		if (leaf && !found.has(leaf)) found.set(leaf, { grid, row: r, column: first + 1 });
		else {
			const isi = textOfCell(cellAt(grid, r, first + 1), decimal);
			unknown.cells.push({ baris: r + 1, isi: `${name}: ${isi ?? ''}` });
			made.findings.push(
				sheetFinding(
					leaf ? 'bidang-ganda' : 'bidang-tak-dikenal',
					{ grid, row: r, column: first },
					leaf
						? `Bidang \`${name}\` ditulis dua kali; yang kedua tidak dipakai.`
						: `Bidang \`${name.slice(0, 60)}\` tidak dikenal; isinya disimpan di \`tak-dikenal.csv\`.`,
					leaf
						? 'Hapus salah satunya.'
						: suggestion(
								name,
								sheet.leaves.map(({ heading }) => heading),
								'nama bidang pada templat',
							),
					'perhatian',
				),
			);
		}
	}
	if (unknown.cells.length > 0) made.unknown.push(unknown);
	// What the command line says fills what the sheet leaves empty.
	const given = sheet.leaves.filter((leaf) => {
		const place = found.get(leaf);
		return (
			identity.has(leaf.path.join('.')) &&
			(!place || isBlank(cellAt(grid, place.row ?? 0, place.column ?? 0)))
		);
	});
	const read = readRecord(
		plan.schema,
		sheet.leaves.filter((leaf) => !given.includes(leaf)),
		(leaf) => found.get(leaf) ?? null,
		decimal,
		{ grid, row: null, column: null },
		made.findings,
	);
	for (const leaf of given) putValue(read.record, leaf.path, identity.get(leaf.path.join('.')));
	return read;
}

/** Chapters from the sheet that has a line of them a row. */
function readChapters(grid: Grid, made: Made): void {
	const lines = new Map<string, string[]>();
	for (const row of grid.rows.slice(1)) {
		const [file, line] = row;
		const name = textOfCell(file ?? { value: null }, 'koma');
		if (name === null) continue;
		const value = line?.value;
		const list = lines.get(name) ?? [];
		list.push(value === null || value === undefined ? '' : String(value));
		lines.set(name, list);
	}
	for (const [name, list] of lines)
		if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) made.chapters.set(name, list.join('\n'));
		else
			made.findings.push(
				sheetFinding(
					'nama-berkas',
					{ grid, row: null, column: null },
					`\`${name.slice(0, 40)}\` tidak dapat menjadi nama berkas bab.`,
					'Pakai huruf kecil, angka, dan tanda hubung, misalnya `1-pendahuluan`.',
				),
			);
}

/** True for a workbook that `templat` or `ekspor` made: it has sheets of these names. */
export const isOwnWorkbook = (grids: readonly Grid[], plan: WorkbookPlan): boolean =>
	plan.files.some(
		({ own, sheets }) =>
			grids.some(({ name }) => name === own?.name && own?.layout === 'bidang') && sheets.length > 0,
	) && grids.filter(({ name }) => plan.sheets.some((sheet) => sheet.name === name)).length > 2;

/** What a whole cell's fault of form is called. */
const shapeRule: Record<string, string> = {
	unrecognized_keys: 'bidang-tak-dikenal',
	invalid_format: 'bentuk',
	invalid_value: 'pilihan',
	too_small: 'terlalu-kecil',
	too_big: 'terlalu-besar',
};

const placeKey = (place: SheetPlace): string => `${place.grid.name}\n${namePlace(place)}`;

/** Whether something is already said of a cell of the record at a path. */
const within = (
	path: FieldPath,
	places: ReadonlyMap<string, SheetPlace>,
	spoken: ReadonlySet<string>,
): boolean =>
	[...places].some(
		([name, place]) =>
			place.column !== null && name.startsWith(`${pathKey(path)}|`) && spoken.has(placeKey(place)),
	);

/** Holds made files against their schemas; each fault is said of the cell that its value came from. */
export function checkMade(made: Made): void {
	const spoken = new Set(made.findings.map(({ lembar, sel }) => `${lembar}\n${sel}`));
	for (const { name, schema, data, places } of made.files) {
		const result = schema.safeParse(data);
		if (result.success) continue;
		const file = {
			path: name,
			data,
			place: () => ({ baris: 1, kolom: 1 }),
			written: () => null,
		};
		const explainer = new Explainer(file, schema);
		for (const issue of result.error.issues) {
			const path = issue.path as FieldPath;
			const place = placeOf(places, path);
			if (!place) continue;
			const key = placeKey(place);
			const value = valueAt(data, path);
			// A cell of which something is already said is not also misshapen.
			if (spoken.has(key) && place.column !== null) continue;
			// A record that is missing because its cells are is not missed once more.
			if ((value === undefined || value === null) && within(path, places, spoken)) continue;
			spoken.add(key);
			const [salah, fix] =
				value === undefined || value === null
					? [
							`\`${String(path.at(-1) ?? name)}\` kosong, padahal wajib diisi.`,
							'Isi sel ini; catatan pada judul kolomnya menjelaskan isinya.',
						]
					: explainer.explain(issue);
			made.findings.push(
				sheetFinding(
					value === undefined || value === null
						? 'wajib'
						: ((typeof value === 'string' && issue.code !== 'invalid_value'
								? null
								: shapeRule[issue.code]) ?? 'bentuk'),
					place,
					salah,
					fix,
				),
			);
		}
	}
}

/** The cell of a value, or of the nearest record that holds it. */
export function placeOf(
	places: ReadonlyMap<string, SheetPlace>,
	path: FieldPath,
): SheetPlace | undefined {
	for (let length = path.length; length >= 0; length--) {
		const place = places.get(pathKey(path.slice(0, length)));
		if (place) return place;
	}
	return undefined;
}

/** The files of a road map from the project's own workbook, with all that is wrong with its cells. */
export function readRecords(
	grids: readonly Grid[],
	plan: WorkbookPlan,
	decimal: DecimalMark,
	identity: Identity = new Map(),
): Made {
	const made: Made = { files: [], chapters: new Map(), unknown: [], findings: [] };
	const byName = new Map(grids.map((grid) => [grid.name.trim().toLowerCase(), grid]));
	const known = new Map<string, Grid>();
	for (const { name } of plan.sheets) {
		const grid = byName.get(name.toLowerCase());
		if (grid) known.set(name, grid);
	}
	for (const file of plan.files) readFile(file, known, decimal, identity, made);
	const chapters = byName.get(chapterSheet);
	if (
		chapters &&
		sameHeading(textOfCell(cellAt(chapters, 0, 0), 'koma') ?? '') ===
			sameHeading(chapterHeadings[0])
	)
		readChapters(chapters, made);
	const own = new Set([
		...plan.sheets.map(({ name }) => name.toLowerCase()),
		guideSheet,
		chapterSheet,
		'pilihan',
	]);
	for (const grid of grids)
		if (
			!own.has(grid.name.trim().toLowerCase()) &&
			grid.rows.some((row) => row.some((cell) => !isBlank(cell)))
		) {
			made.unknown.push({
				lembar: grid.name,
				heading: '',
				cells: grid.rows.flatMap((row, r) => {
					const isi = row.map((cell) => textOfCell(cell, decimal) ?? '').join(' | ');
					return row.every(isBlank) ? [] : [{ baris: r + 1, isi }];
				}),
			});
			made.findings.push(
				sheetFinding(
					'lembar-tak-dikenal',
					{ grid, row: null, column: null },
					`Lembar \`${grid.name}\` tidak dikenal; isinya disimpan di \`tak-dikenal.csv\`.`,
					suggestion(
						grid.name,
						plan.sheets.map(({ name }) => name),
						'nama lembar pada templat',
					),
					'perhatian',
				),
			);
		}
	checkMade(made);
	return made;
}

/** Gives a road map the files that it cannot do without and of which the workbook has no rows: empty lists. */
export function addRequired(made: Made, registry: Registry): void {
	for (const { file, folder, required, schema } of Object.values(registry)) {
		if (!required || folder || made.files.some(({ name }) => name === file)) continue;
		const lists = Object.entries(shapeOf(schema) ?? {}).filter(([, field]) => itemOf(field));
		if (lists.length > 0)
			made.files.push({
				name: file,
				schema,
				data: Object.fromEntries(lists.map(([name]) => [name, []])),
				places: new Map(),
			});
	}
}
