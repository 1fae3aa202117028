import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/environment.ts';
import type { Kerangka } from '../../src/schemas/framework.ts';
import { contentFixture } from '../sample-content.ts';

const source = join(root, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(?:ts|astro|css)$/.test(path))
	.map((path): [string, string] => [path, readFileSync(join(source, path), 'utf8')]);

/** The codes of the units of every framework of a content folder. */
const codesOf = (content: string): string[] => {
	const folder = join(content, 'kerangka');
	return readdirSync(folder)
		.map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Kerangka)
		.flatMap(({ unit }) => unit.map(({ kode }) => kode));
};

/** Codes that are words of other things too: a kind of document, a heading. */
const ambiguous = new Set(['peraturan', 'organisasi']);
const named = (kode: string) => new RegExp(`['"\`]${kode}['"\`]|--area-${kode}\\b`);

test('no file of the program knows a unit of a framework, or how many there are', () => {
	const codes = codesOf(contentFixture).filter((kode) => !ambiguous.has(kode));
	expect(codes).toContain('tatalaksana');
	const found = files.flatMap(([path, text]) => [
		...codes.filter((kode) => named(kode).test(text)).map((kode) => `${path}: ${kode}`),
		...(text.match(/delapan area|\beight (?:national )?areas?\b/gi) ?? []).map(
			(words) => `${path}: ${words}`,
		),
	]);
	expect(found).toEqual([]);
});
