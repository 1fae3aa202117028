import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { mdxFeatures, mdxPlugins } from '../../../src/content/mdx-guard.ts';
import { contentFolder } from '../../../src/content/place.ts';
import { babSchema } from '../../../src/schemas/bab.ts';
import { pageSchema } from '../../../src/schemas/page.ts';

/** Compiles a text as the site builder does, for a site below a path. */
const compile = async (path: string, text: string, base = '/') =>
	mdxToJs(text, {
		features: mdxFeatures,
		mdastPlugins: mdxPlugins(base),
		fileURL: pathToFileURL(join(contentFolder(), path)),
	});

describe('nothing of the content runs while the site is built: the builder stops at', () => {
	test.each([
		['an import', 'halaman/uji.mdx', "import { x } from 'node:fs';", /import/],
		['an export', 'halaman/uji.mdx', 'export const a = 1;', /export/],
		['an import in a chapter', 'contoh/bab/2-uji.mdx', "import { x } from 'node:fs';", /import/],
		['an expression of its own', 'panduan/uji.mdx', '{process.exit()}', /kurung kurawal/],
		['an expression in a line', 'panduan/uji.mdx', 'teks {1 + 1} teks', /kurung kurawal/],
		['a raw script', 'halaman/uji.mdx', '<script>alert(1)</script>', /<script>/],
		['a program taken for a picture', 'halaman/uji.mdx', '![a](jahat.js)', /bukan nama gambar/],
		['a link that runs', 'halaman/uji.mdx', '[a](java&Tab;script:alert(1))', /tidak kelihatan/],
		['an event of a tag', 'halaman/uji.mdx', '<abbr onclick="a()">x</abbr>', /onclick/],
	])('%s', async (_name, path, text, message) => {
		await expect(compile(path, text)).rejects.toThrow(message);
		await expect(compile(path, text)).rejects.toThrow(`${path}:1:`);
	});

	test('nothing in a text without any of it', async () => {
		await expect(compile('halaman/uji.mdx', '# Judul\n\n[a](/glosarium/)')).resolves.toBeDefined();
	});
});

test.each([
	['a script for the head', pageSchema, { title: 'Uji', head: [{ tag: 'script' }] }, 'head'],
	['another layout', pageSchema, { title: 'Uji', layout: './jahat.js' }, 'layout'],
	[
		'another layout of a chapter',
		babSchema,
		{
			judul: 'Uji',
			nomor: 'I',
			urutan: 1,
			ringkas: 'uji.',
			sumber: { bagian: 'BAB I' },
			layout: 'x',
		},
		'layout',
	],
])('front matter cannot name %s', (_name, schema, front, field) => {
	expect(schema.safeParse(front).error?.issues).toMatchObject([
		{ code: 'unrecognized_keys', keys: [field] },
	]);
});

test('addresses from the root of the site get the path below the host, others stay', async () => {
	const text = '[a](/glosarium/) [b](#c) [d](https://contoh.go.id/)';
	const { code } = await compile('halaman/uji.mdx', text, '/peta-jalan/');
	for (const address of ['/peta-jalan/glosarium/', '#c', 'https://contoh.go.id/'])
		expect(code).toContain(`"${address}"`);
});
