import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/content/parse/yaml-file.ts';

const src = resolve(import.meta.dirname, '../../src');

/**
 * What each layer may import of the others; a layer may always import itself. The types of tables are no import: they
 * say what records are made of, and every layer speaks of records.
 */
const allowed: Record<string, readonly string[]> = {
	schemas: [],
	domain: ['schemas'],
	tables: ['domain', 'schemas'],
	charts: ['domain', 'schemas'],
	exports: ['tables', 'domain', 'schemas'],
	comparison: ['charts', 'domain', 'schemas'],
	search: ['charts', 'tables', 'domain', 'schemas'],
	offline: ['domain'],
	components: ['charts', 'search', 'domain', 'schemas'],
	queries: ['tables', 'domain', 'schemas'],
	embeds: ['components', 'charts', 'domain', 'schemas'],
	views: [
		'embeds',
		'components',
		'charts',
		'comparison',
		'exports',
		'search',
		'offline',
		'tables',
		'domain',
		'schemas',
	],
	pages: [
		'views',
		'components',
		'charts',
		'comparison',
		'queries',
		'exports',
		'tables',
		'domain',
		'schemas',
	],
	// The rules ask every layer that makes pages of data what it makes of these.
	content: ['charts', 'embeds', 'exports', 'search', 'tables', 'domain', 'schemas'],
	// Spreadsheets in and out: it reads as the content is read, and writes tables as they are published.
	workbook: ['content', 'exports', 'tables', 'domain', 'schemas'],
	// It works on pages that are made, whatever made them.
	'middleware.ts': ['queries', 'domain', 'schemas'],
	'content.config.ts': ['content', 'tables', 'schemas'],
};

const imports = /(?:from\s+|import\s+|import\()['"](\.{1,2}\/[^'"]+)['"]/g;
/** Imports of nothing but types of tables. */
const tableTypes = /import type [^;]*?from\s+'[^']*\/tables\/[^']+';/g;
const astroContentImport = /['"]astro:content['"]/;
const files = ['.ts', '.astro'].flatMap((suffix) => listFiles(src, suffix));

const layers = (path: string) => relative(src, path).split(sep)[0] ?? '';

test.each(files.map((path) => [relative(src, path), path]))(
	'%s imports only from layers to its right',
	(_nama, path) => {
		const here = layers(path);
		if (here === 'env.d.ts') return;
		const text = readFileSync(path, 'utf8').replace(tableTypes, '');
		const forbidden = [...text.matchAll(imports)]
			.map((match) => layers(resolve(dirname(path), match[1] ?? '')))
			.filter(
				(tujuan) => tujuan !== here && !allowed[here]?.includes(tujuan) && tujuan !== 'styles',
			);
		expect(forbidden).toEqual([]);
	},
);

test('only queries and the configuration know the content layer', () => {
	const users = files
		.filter((path) => astroContentImport.test(readFileSync(path, 'utf8')))
		.map((path) => relative(src, path).split(sep).join('/'))
		.filter((name) => !name.startsWith('queries/'));
	expect(users).toEqual(['content.config.ts']);
});

test('what stands on a page takes all that it shows by props, and so can stand on any page', () => {
	const askers = files
		.filter((path) => ['views', 'embeds', 'components'].includes(layers(path)))
		.filter((path) => !relative(src, path).includes('overrides'))
		.filter((path) => /Astro\.(?:params|url|locals)/.test(readFileSync(path, 'utf8')));
	expect(askers.map((path) => relative(src, path).split(sep).join('/'))).toEqual([
		// The frame itself, which tells its replaced parts of the page.
		'components/PageFrame.astro',
	]);
});

test('the domain runs in plain Node: it imports nothing of the site builder', () => {
	for (const path of files.filter((file) =>
		['domain', 'schemas', 'tables', 'exports'].includes(layers(file)),
	))
		expect(readFileSync(path, 'utf8')).not.toMatch(/from ['"]astro/);
});

test('no source file names a road map', () => {
	for (const path of files)
		expect(readFileSync(path, 'utf8'), path).not.toMatch(/kutai|pekalongan/i);
});
