import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/environment.ts';

test('every rule of sheets is explained to editors, and no other', () => {
	const folder = join(root, 'src/workbook');
	const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => readFileSync(join(folder, path), 'utf8'))
		.join('\n');
	const page = readFileSync(join(root, 'content/panduan/editor/aturan.mdx'), 'utf8');
	const explained = [...page.matchAll(/^## (.+)$/gm)].map(([, rule]) => rule ?? '');
	expect(new Set(explained).size).toBe(explained.length);
	// What the check of the content says is given out under one name, `isi`.
	for (const rule of explained)
		expect(rule === 'isi' || source.includes(`'${rule}'`), rule).toBe(true);
	const told = [...source.matchAll(/(?:sheetFinding\(\s*|aturan: )'([a-z-]+)'/g)].flatMap(
		([, rule]) => rule ?? [],
	);
	expect(told.length).toBeGreaterThan(10);
	expect(told.filter((rule) => !explained.includes(rule))).toEqual([]);
});
