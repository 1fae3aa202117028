import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { daftarBerkas } from '../../src/content/parse/yaml-file.ts';

const src = resolve(import.meta.dirname, '../../src');

/**
 * What each layer may import of the others; a layer may always import itself. The types of tables are no import: they
 * say what records are made of, and every layer speaks of records.
 */
const boleh: Record<string, readonly string[]> = {
	schemas: [],
	domain: ['schemas'],
	tables: ['domain', 'schemas'],
	charts: ['domain', 'schemas'],
	exports: ['tables', 'domain', 'schemas'],
	search: ['domain', 'schemas'],
	components: ['charts', 'search', 'domain', 'schemas'],
	queries: ['tables', 'domain', 'schemas'],
	embeds: ['components', 'charts', 'queries', 'domain', 'schemas'],
	pages: [
		'components',
		'charts',
		'embeds',
		'queries',
		'exports',
		'search',
		'tables',
		'domain',
		'schemas',
	],
	// The rules ask every layer that makes pages of data what it makes of these.
	content: ['charts', 'embeds', 'exports', 'search', 'tables', 'domain', 'schemas'],
	'content.config.ts': ['content', 'tables', 'schemas'],
};

const impor = /(?:from\s+|import\s+|import\()['"](\.{1,2}\/[^'"]+)['"]/g;
/** Imports of nothing but types of tables. */
const tableTypes = /import type [^;]*?from\s+'[^']*\/tables\/[^']+';/g;
const imporAstroContent = /['"]astro:content['"]/;
const berkas = ['.ts', '.astro'].flatMap((akhiran) => daftarBerkas(src, akhiran));

const lapisan = (path: string) => relative(src, path).split(sep)[0] ?? '';

test.each(berkas.map((path) => [relative(src, path), path]))(
	'%s imports only from layers to its right',
	(_nama, path) => {
		const sini = lapisan(path);
		if (sini === 'env.d.ts') return;
		const teks = readFileSync(path, 'utf8').replace(tableTypes, '');
		const terlarang = [...teks.matchAll(impor)]
			.map((cocok) => lapisan(resolve(dirname(path), cocok[1] ?? '')))
			.filter((tujuan) => tujuan !== sini && !boleh[sini]?.includes(tujuan) && tujuan !== 'styles');
		expect(terlarang).toEqual([]);
	},
);

test('only queries and the configuration know the content layer', () => {
	const pengguna = berkas
		.filter((path) => imporAstroContent.test(readFileSync(path, 'utf8')))
		.map((path) => relative(src, path).split(sep).join('/'))
		.filter((nama) => !nama.startsWith('queries/'));
	expect(pengguna).toEqual(['content.config.ts']);
});

test('the domain runs in plain Node: it imports nothing of the site builder', () => {
	for (const path of berkas.filter((satu) =>
		['domain', 'schemas', 'tables', 'exports'].includes(lapisan(satu)),
	))
		expect(readFileSync(path, 'utf8')).not.toMatch(/from ['"]astro/);
});

test('no source file names a road map', () => {
	for (const path of berkas)
		expect(readFileSync(path, 'utf8'), path).not.toMatch(/kutai|pekalongan/i);
});
