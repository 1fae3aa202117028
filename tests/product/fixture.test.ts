import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/content/parse/yaml-file.ts';
import { tags } from '../../src/embeds/tags.ts';
import { jenisCatatan } from '../../src/tables/catatan.ts';
import { fileNames } from '../../src/tables/files.ts';
import { tables } from '../../src/tables/index.ts';
import { jenisIndikator, skalaSchema } from '../../src/tables/indikator/schema.ts';
import { contentFixture, samplePeta } from '../sample-content.ts';
import { readPages, readTable } from '../site/dist.ts';

const kelengkapan = join(contentFixture, samplePeta.lengkap);
const pages = readPages();
const exists = (selector: string): boolean =>
	pages.some(({ akar }) => akar.querySelector(selector) !== null);

test('the invented road map with everything has every file that a road map can have', () => {
	const without = fileNames(tables).filter(
		(name) => !existsSync(join(kelengkapan, `${name}.yaml`)),
	);
	expect(without).toEqual([]);
});

test('its chapters use every tag', () => {
	const content = listFiles(join(kelengkapan, 'bab'), '.mdx')
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	expect(Object.keys(tags).filter((name) => !new RegExp(`<${name}\\b`).test(content))).toEqual([]);
});

/** The values that stand in a column of a table of the road map with everything. */
const kinds = (table: string, column: string) =>
	new Set(
		readTable<Record<string, string>>(samplePeta.lengkap, table).map(
			(oneTable) => oneTable[column],
		),
	);

test('it has every kind of note, of indicator and of scale', () => {
	expect(kinds('catatan', 'jenis')).toEqual(new Set(jenisCatatan.options));
	expect(kinds('indikator', 'jenis')).toEqual(new Set(jenisIndikator.options));
	expect(kinds('indikator', 'skala')).toEqual(new Set(skalaSchema.shape.jenis.options));
});

test('the rules for every site find on this one what they look at', () => {
	for (const selector of [
		'figure.grafik svg',
		'.grafik.kecil li a',
		'figcaption',
		'[role="region"]',
		'.kepala .status .chip',
		'script[type="application/ld+json"]',
		'meta[http-equiv="refresh"]',
		'[data-bagian] details li a',
		'code[data-kode]',
	])
		expect(exists(selector), selector).toBe(true);
	const titles = pages.flatMap(({ akar }) =>
		akar.querySelectorAll('caption').map((element) => element.text),
	);
	expect(titles.join('\n')).toContain('Angka tanpa keterangan kami baca sebagai target');
});
