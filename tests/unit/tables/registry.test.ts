import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { editorFiles } from '../../../src/exports/editor-schemas.ts';
import { listPublished } from '../../../src/exports/table.ts';
import { babSchema } from '../../../src/schemas/bab.ts';
import { generalFiles } from '../../../src/schemas/files.ts';
import { itemOf, metaOf, shapeOf } from '../../../src/tables/fields.ts';
import { requiredFiles } from '../../../src/tables/files.ts';
import { tables } from '../../../src/tables/index.ts';

/** Every field of a schema by its path, list positions left out; of what may hold its like, once. */
function listFields(
	schema: z.core.$ZodType,
	path = '',
	above: readonly unknown[] = [],
): [string, z.core.$ZodType][] {
	const item = itemOf(schema);
	if (item) return above.includes(item) ? [] : listFields(item, path, [...above, item]);
	return Object.entries(shapeOf(schema) ?? {}).flatMap(([name, field]) => [
		[`${path}${name}`, field] as [string, z.core.$ZodType],
		...listFields(field, `${path}${name}.`, above),
	]);
}

const schemas: [string, z.ZodType][] = [
	...Object.values(tables).map(({ file, schema }): [string, z.ZodType] => [file, schema]),
	...Object.entries(generalFiles),
	['bab', babSchema],
];

describe.each(schemas)('the fields of %s', (_name, schema) => {
	const all = listFields(schema);

	test('say title and meaning as data', () => {
		const silent = all.filter(([, field]) => !metaOf(field).title || !metaOf(field).description);
		expect(silent.map(([path]) => path)).toEqual([]);
	});

	test('refer only to lists that a table has, or to the units of the framework', () => {
		const lists = [...Object.values(tables).flatMap((table) => Object.keys(table.lists)), 'unit'];
		const refers = all.flatMap(([, field]) => metaOf(itemOf(field) ?? field).refers ?? []);
		expect(lists).toEqual(expect.arrayContaining(refers));
	});
});

test('every column says what it means, and no number goes without its unit', () => {
	for (const { nama, columns } of listPublished(tables))
		for (const { name, meaning, type, unit } of columns) {
			expect(meaning, `${nama}.${name}`).toMatch(/\S.*\.$/s);
			if (/^(?:angka|bilangan)/.test(type)) expect(unit, `${nama}.${name}`).toBeTruthy();
		}
});

test('keys are columns', () => {
	for (const { nama, kunci, columns } of listPublished(tables))
		expect(
			columns.map(({ name }) => name),
			nama,
		).toEqual(expect.arrayContaining([...kunci]));
});

test('three files are what a road map cannot do without', () => {
	expect(requiredFiles(tables)).toEqual(['dokumen', 'perangkat-daerah', 'catatan']);
});

test('what editors complete with is that of the registry: `npm run skema` writes it', () => {
	const folder = join(import.meta.dirname, '../../../.vscode');
	const files = editorFiles(tables);
	for (const [path, text] of files) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
	expect(readdirSync(join(folder, 'skema')).map((name) => `skema/${name}`)).toEqual(
		[...files.keys()].filter((path) => path.startsWith('skema/')).sort(),
	);
});
