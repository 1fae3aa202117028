import { z } from 'zod';
import { coreOf, itemOf, metaOf, shapeOf } from '../tables/fields.ts';
import type { Registry } from '../tables/table.ts';

type Schema = z.core.$ZodType;

/** What a cell of a field holds: how its value becomes a text or number, and how it is read back. */
export type LeafKind =
	'text' | 'tanggal' | 'angka' | 'pilihan' | 'ya' | 'daftar' | 'campuran' | 'tempat' | 'json';

/** A field of a record that takes one cell. */
export interface Leaf {
	/** Where the field stands in its record. */
	path: readonly string[];
	/** The heading of its column. */
	heading: string;
	/** Its explanation, for a note. */
	note: string;
	schema: Schema;
	kind: LeafKind;
	/** Choices of an enumeration. */
	choices: readonly string[];
	/** The list of the road map that its codes name records of. */
	refers: string | null;
	/** What an empty cell means: undefined leaves the field to its default; a cell that must be filled is a fault. */
	empty: { value: unknown } | null;
	example: string | null;
}

/** A sheet: the records of one list, a row each, or the one record of a file, a field a row. */
export interface SheetPlan {
	name: string;
	/** The table's name in the registry. */
	table: string;
	layout: 'baris' | 'bidang';
	/** What one row is, for the sheet that explains. */
	about: string;
	leaves: readonly Leaf[];
	/** Lists of records inside each record: the field that holds them, and their sheet. */
	children: { path: readonly string[]; sheet: SheetPlan }[];
	/** Heading of the column that names the record in which a row stands; null where the file itself holds the list. */
	parent: string | null;
	/** What names a record for the rows below it: its code, the name of its file, or its place in its list. */
	key: 'kode' | 'berkas' | 'letak';
	/** True when rows of another sheet name its rows. */
	named: boolean;
}

/** The file of a table as sheets. */
export interface FilePlan {
	table: string;
	file: string;
	folder: boolean;
	schema: z.ZodObject;
	/** The sheet of the file's own fields or, in a folder, of the files; null when it has lists only. */
	own: SheetPlan | null;
	/** Lists that the file holds directly. */
	lists: { path: readonly string[]; sheet: SheetPlan }[];
	sheets: SheetPlan[];
}

/** A whole workbook. */
export interface WorkbookPlan {
	files: FilePlan[];
	sheets: SheetPlan[];
}

/** Names of the columns that the workbook has for itself. */
export const keyHeading = { letak: 'Baris', berkas: 'Berkas' } as const;

const defOf = (schema: Schema) => schema._zod.def as { type: string };

/** What a field takes, through what turns it into another value: a period may be written as the number of a year. */
export function inputOf(schema: Schema): Schema {
	const core = coreOf(schema);
	return core instanceof z.ZodPipe ? inputOf(core.in as Schema) : core;
}

const scalarTypes = new Set(['string', 'number', 'int', 'boolean', 'enum', 'literal']);
const isScalar = (schema: Schema): boolean => scalarTypes.has(defOf(inputOf(schema)).type);
const accepts = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success;

/** A record whose fields are all texts: a list of such can stand in one cell. */
const isPlainRecord = (schema: Schema): boolean => {
	const shape = shapeOf(schema);
	return (
		shape !== undefined &&
		Object.values(shape).every((field) => defOf(coreOf(field)).type === 'string')
	);
};

function kindOf(schema: Schema): LeafKind {
	const core = inputOf(schema);
	const { type } = defOf(core);
	if (type === 'string') return metaOf(schema).kind === 'tanggal' ? 'tanggal' : 'text';
	if (type === 'number' || type === 'int') return 'angka';
	if (type === 'boolean') return 'ya';
	if (type === 'enum' || type === 'literal') return 'pilihan';
	if (type === 'array') {
		const item = itemOf(schema);
		if (item && (isScalar(item) || kindOf(item) === 'campuran')) return 'daftar';
		return item && isPlainRecord(item) ? 'tempat' : 'json';
	}
	if (type === 'union') {
		const options = (core as unknown as { options: Schema[] }).options.map((option) =>
			inputOf(option),
		);
		const simple = options.every(
			(option) =>
				isScalar(option) ||
				defOf(option).type === 'null' ||
				(defOf(option).type === 'array' && kindOf(option) === 'daftar'),
		);
		return simple ? 'campuran' : 'json';
	}
	return 'json';
}

const choicesOf = (schema: Schema): string[] => {
	const core = coreOf(schema);
	if (core instanceof z.ZodEnum) return core.options.map(String);
	return core instanceof z.ZodLiteral ? [...core.values].map(String) : [];
};

/** What an empty cell of a field means; null when it must be filled. */
function emptyOf(schema: Schema): { value: unknown } | null {
	if (accepts(schema, undefined)) return { value: undefined };
	if (accepts(schema, null)) return { value: null };
	return itemOf(schema) && accepts(schema, []) ? { value: [] } : null;
}

/** The list that a field's codes, or the codes of its items, name records of. */
const refersOf = (schema: Schema): string | null => {
	const item = itemOf(schema);
	return metaOf(schema).refers ?? (item ? (metaOf(item).refers ?? null) : null);
};

/** A list of records that gets a sheet: not a list of bare texts in a place of the document. */
const isSheetList = (schema: Schema, holder: Schema): boolean => {
	const item = itemOf(schema);
	return (
		item !== undefined &&
		shapeOf(item) !== undefined &&
		!(metaOf(holder).kind === 'teks' && isPlainRecord(item))
	);
};

interface Found {
	leaves: Leaf[];
	lists: { path: string[]; schema: Schema }[];
}

/** The cells and the lists of a record, through the records that stand in it. */
function walkRecord(schema: Schema, path: readonly string[], titles: readonly string[]): Found {
	const found: Found = { leaves: [], lists: [] };
	for (const [name, field] of Object.entries(shapeOf(schema) ?? {})) {
		const { title = name, description = '', examples } = metaOf(field);
		const here = [...path, name];
		const names = [...titles, title];
		if (shapeOf(field)) {
			const inner = walkRecord(field, here, names);
			found.leaves.push(...inner.leaves);
			found.lists.push(...inner.lists);
		} else if (isSheetList(field, schema)) found.lists.push({ path: here, schema: field });
		else
			found.leaves.push({
				path: here,
				heading: names.join(': '),
				note: description,
				schema: field,
				kind: kindOf(field),
				choices: choicesOf(field),
				refers: refersOf(field),
				empty: emptyOf(field),
				example: examples?.[0] === undefined ? null : String(examples[0]),
			});
	}
	return found;
}

/** Gives columns of one heading different ones. */
const tellApart = (leaves: readonly Leaf[]): Leaf[] =>
	leaves.map((leaf) => ({
		...leaf,
		heading:
			leaves.filter(({ heading }) => heading === leaf.heading).length > 1
				? `${leaf.heading} (${leaf.path.join('.')})`
				: leaf.heading,
	}));

/** The longest name that a sheet may have. */
const longestName = 31;

const suffix = (path: readonly string[], length: number): string => path.slice(-length).join('_');

/** The shortest end of each path that no other path has. */
function nameSheets(paths: readonly (readonly string[])[]): string[] {
	return paths.map((path) => {
		for (let length = 1; length < path.length; length++) {
			const name = suffix(path, length);
			const others = paths.filter((other) => other !== path && suffix(other, length) === name);
			if (others.every((other) => other.length > path.length)) return name;
		}
		return path.join('_');
	});
}

/** The sheets of a workbook, drawn from the registry of tables: what is added there has its columns and sheets here. */
export function planWorkbook(registry: Registry): WorkbookPlan {
	const paths = new Map<SheetPlan, string[]>();
	const files = Object.entries(registry).map(([table, { file, folder, schema }]): FilePlan => {
		const sheets: SheetPlan[] = [];
		/** Sheets that are being made, by the schema of their records: a tree of records returns to its own sheet. */
		const open = new Map<Schema, SheetPlan>();

		const makeSheet = (record: Schema, at: readonly string[], rest: Partial<SheetPlan>) => {
			const found = walkRecord(record, [], []);
			const sheet: SheetPlan = {
				name: '',
				table,
				layout: 'baris',
				about: '',
				leaves: tellApart(found.leaves),
				children: [],
				parent: null,
				key: found.leaves.some(({ path }) => path.length === 1 && path[0] === 'kode')
					? 'kode'
					: 'letak',
				named: found.lists.length > 0,
				...rest,
			};
			paths.set(sheet, [...at]);
			sheets.push(sheet);
			open.set(coreOf(record), sheet);
			sheet.children = addLists(found.lists, at, sheet);
			return sheet;
		};
		const addLists = (
			lists: Found['lists'],
			at: readonly string[],
			parent: SheetPlan | null,
		): SheetPlan['children'] =>
			lists.map(({ path, schema: list }) => {
				const record = coreOf(itemOf(list) as Schema);
				const known = open.get(record);
				if (known) {
					// A tree of records: each row may stand in another of its own sheet.
					known.parent ??= '';
					return { path, sheet: known };
				}
				const { title = path.at(-1) ?? '', description = '' } = metaOf(list);
				const single = parent === null || parent.layout === 'bidang';
				return {
					path,
					sheet: makeSheet(record, [...at, ...path], {
						about: description || title,
						parent: single ? null : '',
					}),
				};
			});

		const at = [file.replaceAll('-', '_')];
		const found = walkRecord(schema, [], []);
		if (folder || found.leaves.length > 0) {
			const own = makeSheet(schema, at, {
				layout: folder ? 'baris' : 'bidang',
				key: 'berkas',
				named: folder === true,
				about: folder
					? `Satu berkas di folder \`${file}\` setiap baris.`
					: 'Identitas dokumen: satu bidang setiap baris.',
			});
			return {
				table,
				file,
				folder: folder === true,
				schema,
				own,
				lists: folder ? [] : own.children,
				sheets,
			};
		}
		return {
			table,
			file,
			folder: false,
			schema,
			own: null,
			lists: addLists(found.lists, [], null),
			sheets,
		};
	});
	const sheets = files.flatMap((file) => file.sheets);
	for (const [i, name] of nameSheets(sheets.map((sheet) => paths.get(sheet) ?? [])).entries()) {
		const sheet = sheets[i] as SheetPlan;
		sheet.name = name.slice(0, longestName);
	}
	for (const sheet of sheets)
		for (const { sheet: child } of sheet.children)
			if (child.parent === '') child.parent = parentHeading(child, sheet);
	return { files, sheets };
}

/** What the column is called that names the record in which a row stands. */
function parentHeading(child: SheetPlan, parent: SheetPlan): string {
	const words = parent.name.replaceAll('_', ' ');
	const heading = `Milik ${words}`;
	return child.leaves.some((leaf) => leaf.heading === heading) ? `${heading} ini` : heading;
}
