import { z } from 'zod';

/** A place in content: the keys to it, list positions included. */
export type FieldPath = readonly (string | number)[];

/** A leaf of content with the keys to it. */
export interface Leaf {
	jalur: FieldPath;
	isi: unknown;
}

/** Every leaf below a value, with the keys to it; empty lists and absent values have none. */
export function listLeaves(nilai: unknown, jalur: FieldPath = []): Leaf[] {
	if (nilai === null || nilai === undefined) return [];
	if (typeof nilai !== 'object') return [{ jalur, isi: nilai }];
	const contents: [string | number, unknown][] = Array.isArray(nilai)
		? nilai.map((oneNilai, i) => [i, oneNilai])
		: Object.entries(nilai);
	return contents.flatMap(([key, item]) => listLeaves(item, [...jalur, key]));
}

/** A place without its list positions: `program.kelompok.aksi.nama`. */
export const pathPattern = (paths: FieldPath): string =>
	paths.filter((part) => typeof part === 'string').join('.');

/** A copy of a value with another leaf. */
export function replaceLeaf<T>(nilai: T, paths: FieldPath, fresh: unknown): T {
	const [key, ...rest] = paths;
	if (key === undefined) return fresh as T;
	const copy = (Array.isArray(nilai) ? [...(nilai as unknown[])] : { ...nilai }) as Record<
		string | number,
		unknown
	>;
	copy[key] = replaceLeaf(copy[key], rest, fresh);
	return copy as T;
}

interface Content {
	innerType?: z.ZodType;
	in?: z.ZodType;
	out?: z.ZodType;
	element?: z.ZodType;
	shape?: Record<string, z.ZodType>;
	options?: z.ZodType[];
	entries?: Record<string, string | number>;
	values?: unknown[];
	type: string;
}

/** Texts to try for a leaf that is not free text, each of another form that the schemas know. */
const form = (nomor: number): string[] => [
	`kode-${nomor}`,
	`ZZ-${nomor}`,
	'ZZ',
	`2031-02-${String((nomor % 28) + 1).padStart(2, '0')}`,
	`https://contoh.invalid/${nomor}`,
];

/**
 * A value with every field of a schema filled, optional ones too, and two items in each list. Free texts, codes
 * and years follow `nomor`, so that none is like the one before. Rules that join several fields are left aside.
 */
export function fillAll(
	schema: z.ZodType,
	nomor: () => number,
	above: readonly unknown[] = [],
): unknown {
	const def = schema.def as unknown as Content;
	switch (def.type) {
		case 'optional':
		case 'nullable':
		case 'default':
		case 'prefault':
			return fillAll(def.innerType as z.ZodType, nomor, above);
		case 'pipe':
			return def.out?.def.type === 'transform'
				? schema.parse(fillAll(def.in as z.ZodType, nomor, above))
				: fillAll(def.out as z.ZodType, nomor, above);
		case 'object':
			return Object.fromEntries(
				Object.entries(def.shape ?? {}).map(([name, zodType]) => [
					name,
					fillAll(zodType, nomor, [...above, schema]),
				]),
			);
		case 'array':
			// What may hold its like, as a group may hold groups, holds them once.
			if (above.filter((one) => one === def.element).length > 1) return [];
			return [0, 1].map(() => fillAll(def.element as z.ZodType, nomor, above));
		case 'union':
			return fillAll(def.options?.[0] as z.ZodType, nomor, above);
		case 'enum':
			return Object.values(def.entries ?? {})[0];
		case 'literal':
			return def.values?.[0];
		case 'boolean':
			return true;
		case 'number':
			return 2000 + (nomor() % 90);
		case 'string': {
			const current = nomor();
			const contents = [`Teks penuh ${current}`, ...form(current)];
			const valid = contents.find((text) => schema.safeParse(text).success);
			if (valid === undefined) throw new Error('A text of a form that this test does not know.');
			return valid;
		}
		default:
			throw new Error(`A schema of a kind that this test does not know: ${def.type}`);
	}
}
