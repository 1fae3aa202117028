import { z } from 'zod';

/** What a field's `.meta()` may say besides the title, description and examples that editors are shown. */
export interface FieldMeta {
	title?: string;
	description?: string;
	examples?: unknown[];
	/** What a number counts or measures. */
	unit?: string;
	/** What a text is, where it is more than a text: `kode`, `tanggal`, `alamat`. */
	kind?: string;
	/** The list of the same road map that a code names a record of. */
	refers?: string;
	/** Where a code may stand once: in its list, or in the whole road map. */
	unique?: 'daftar' | 'peta';
}

/** A path into a file: keys and positions from 0. */
export type Path = readonly (string | number)[];

type Schema = z.core.$ZodType;

const innerOf = (schema: Schema): Schema | undefined =>
	(schema._zod.def as { innerType?: Schema }).innerType;

const metas = new WeakMap<Schema, FieldMeta>();

/** What a field says of itself, also through the wrappers around it. */
export function metaOf(schema: Schema): FieldMeta {
	let meta = metas.get(schema);
	if (!meta) {
		const inner = innerOf(schema);
		meta = { ...(inner && metaOf(inner)), ...z.globalRegistry.get(schema) } as FieldMeta;
		metas.set(schema, meta);
	}
	return meta;
}

/** A schema without what makes it optional, nullable or filled by default. */
export function coreOf(schema: Schema): Schema {
	const inner = innerOf(schema);
	return inner ? coreOf(inner) : schema;
}

interface Parts {
	item: Schema | undefined;
	shape: Readonly<Record<string, Schema>> | undefined;
}

const parts = new WeakMap<Schema, Parts>();

/** What a schema is made of; worked out once, because every rule asks it of every record. */
function partsOf(schema: Schema): Parts {
	let known = parts.get(schema);
	if (!known) {
		const core = coreOf(schema);
		known = {
			item: core instanceof z.ZodArray ? (core.element as Schema) : undefined,
			shape: core instanceof z.ZodObject ? (core.shape as Record<string, Schema>) : undefined,
		};
		parts.set(schema, known);
	}
	return known;
}

/** The schema of a list's items; undefined for what is no list. */
export const itemOf = (schema: Schema): Schema | undefined => partsOf(schema).item;

/** The fields of a record; undefined for what is no record. */
export const shapeOf = (schema: Schema): Readonly<Record<string, Schema>> | undefined =>
	partsOf(schema).shape;

/** Visits every field of data that a schema knows, depth first, in the order of the data. */
export function visitFields(
	schema: Schema,
	data: unknown,
	visit: (field: Schema, value: unknown, path: Path) => void,
	path: Path = [],
): void {
	if (data === null || typeof data !== 'object') return;
	if (Array.isArray(data)) {
		const item = itemOf(schema);
		if (item) for (const [i, one] of data.entries()) visitFields(item, one, visit, [...path, i]);
		return;
	}
	const shape = shapeOf(schema);
	if (!shape) return;
	for (const [name, value] of Object.entries(data)) {
		const field = shape[name];
		if (!field) continue;
		const here = [...path, name];
		visit(field, value, here);
		visitFields(field, value, visit, here);
	}
}
