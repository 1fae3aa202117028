import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { babSchema } from '../../../src/schemas/bab.ts';
import { generalFiles } from '../../../src/schemas/files.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { tables } from '../../../src/tables/index.ts';
import { contentFixture, samplePeta } from '../../sample-content.ts';
import { replaceLeaf, type FieldPath, listLeaves, pathPattern } from '../exports/leaves.ts';
import { choices, required } from './contract.ts';
import { kerangkaSchema } from '../../../src/schemas/framework.ts';

const map = join(contentFixture, samplePeta.lengkap);
const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const frontMatter = (path: string): unknown =>
	parse(readFileSync(path, 'utf8').split('---\n')[1] ?? '');

/** Each schema with the files of the invented road map that it is for. */
const files: [name: string, schema: z.ZodType, contents: unknown[]][] = [
	...Object.values(tables).map(({ file, folder, schema }): [string, z.ZodType, unknown[]] => [
		file,
		schema,
		folder
			? readdirSync(join(map, file)).map((name) => yaml(join(map, file, name)))
			: [yaml(join(map, `${file}.yaml`))],
	]),
	...Object.entries(generalFiles).map(([name, schema]): [string, z.ZodType, unknown[]] => [
		name,
		schema,
		[yaml(join(contentFixture, `${name}.yaml`))],
	]),
	[
		'bab',
		babSchema,
		readdirSync(join(map, 'bab')).map((name) => frontMatter(join(map, 'bab', name))),
	],
	[
		'kerangka',
		kerangkaSchema,
		readdirSync(join(contentFixture, 'kerangka')).map((name) =>
			yaml(join(contentFixture, 'kerangka', name)),
		),
	],
	['halaman', pageSchema, [frontMatter(join(contentFixture, 'halaman/tentang.mdx'))]],
];

/** Every record in a value, the value itself first, with the keys to it. */
function listRecords(value: unknown, path: FieldPath = []): [FieldPath, Record<string, unknown>][] {
	if (value === null || typeof value !== 'object') return [];
	const below = Object.entries(value).flatMap(([key, item]) =>
		listRecords(item, [...path, Array.isArray(value) ? Number(key) : key]),
	);
	return Array.isArray(value) ? below : [[path, value as Record<string, unknown>], ...below];
}

/** One of each kind of place, so that a list of forty records is tried once. */
const oneOfEach = <T>(all: readonly T[], path: (item: T) => FieldPath): Map<string, T> =>
	new Map(all.toReversed().map((item) => [pathPattern(path(item)), item]));

const parses = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe.each(files)('%s', (name, schema, contents) => {
	const records = contents.map((content) => oneOfEach(listRecords(content), ([path]) => path));
	const leaves = contents.map((content) => oneOfEach(listLeaves(content), ({ jalur }) => jalur));

	test('takes what the invented road map says', () => {
		for (const content of contents) expect(schema.safeParse(content).error?.issues).toBeUndefined();
	});

	test('knows each of its fields: another one is refused, wherever it stands', () => {
		for (const [i, content] of contents.entries())
			for (const [where, [path, record]] of records[i] ?? []) {
				const { error } = schema.safeParse(replaceLeaf(content, path, { ...record, lain: 1 }));
				expect(JSON.stringify(error?.issues), where).toContain('lain');
			}
	});

	test('takes no record where a text, number or choice belongs', () => {
		for (const [i, content] of contents.entries())
			for (const [where, { jalur }] of leaves[i] ?? [])
				expect(parses(schema, replaceLeaf(content, jalur, {})), where).toBe(false);
	});

	test('takes no text that is empty or ends in a space', () => {
		for (const [i, content] of contents.entries())
			for (const [where, { jalur, isi }] of leaves[i] ?? [])
				if (typeof isi === 'string')
					for (const text of ['', `${isi} `])
						expect(parses(schema, replaceLeaf(content, jalur, text)), `${where} "${text}"`).toBe(
							false,
						);
	});

	test('asks for these fields, and for no others', () => {
		const needed = new Set<string>();
		for (const [i, content] of contents.entries())
			for (const [where, [path, record]] of records[i] ?? [])
				for (const field of Object.keys(record)) {
					const { [field]: _, ...rest } = record;
					if (!parses(schema, replaceLeaf(content, path, rest)))
						needed.add(where === '' ? field : `${where}.${field}`);
				}
		expect([...needed].sort(), `\`${name}\` in tests/unit/schemas/contract.ts`).toEqual(
			required[name],
		);
	});
});

test('every choice that editors have, and no other', () => {
	for (const [where, options] of Object.entries(choices)) {
		const [name, ...path] = where.split(' ');
		const [, schema, contents] = files.find(([file]) => file === name) ?? [];
		const found = (contents ?? []).flatMap((content) =>
			listLeaves(content)
				.filter(({ jalur }) => pathPattern(jalur) === path.join(' '))
				.map(({ jalur }) => ({ content, jalur })),
		);
		expect(found.length, where).toBeGreaterThan(0);
		const [{ content, jalur } = { content: null, jalur: [] }] = found;
		const issues = schema?.safeParse(replaceLeaf(content, jalur, 'tidak-ada')).error?.issues ?? [];
		const given = issues.flatMap((issue) => ('values' in issue ? (issue.values as string[]) : []));
		expect(given, where).toEqual(options);
	}
});
