import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check.ts';
import { root } from '../../scripts/environment.ts';
import { peta } from '../mistakes.ts';
import { allowedInBab } from '../mdx-cases.ts';
import { makeFolder, sampleContent } from '../sample-content.ts';
import { readPages, distFiles } from '../site/dist.ts';

const { folder, hapus } = makeFolder('mdx');
afterAll(hapus);

/** Runs a program of the project on other content and another output folder. */
const run = (
	program: string,
	args: readonly string[],
	content: string,
	keluaran: string,
	dasar = '/',
) =>
	spawnSync(process.execPath, [join(root, program), ...args], {
		cwd: root,
		encoding: 'utf8',
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			PETA_JALAN_KONTEN: content,
			PETA_JALAN_KELUARAN: keluaran,
			PETA_JALAN_DASAR: dasar,
			// The test runner's own would stand for the site's.
			BASE_URL: undefined,
			// Builds of other content must not meet this project's own in the cache.
			PETA_JALAN_SINGGAHAN: `${keluaran}.singgahan`,
		},
	});

/** Runs the site builder alone, as `npm run dev` does, without the check before it. */
const buildUnchecked = (content: string, keluaran: string) =>
	run('node_modules/astro/bin/astro.mjs', ['build'], content, keluaran);

/** One transparent pixel. */
const point = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);
const babFrontmatter =
	'---\njudul: Bab uji\nnomor: II\nurutan: 2\nringkas: bab karangan.\nsumber: {bagian: BAB II}\n---\n\n';

describe('what authors link works where the site stands below a path', () => {
	const content = join(folder, 'dasar');
	const keluaran = join(folder, 'dist');
	let result: ReturnType<typeof run>;

	beforeAll(() => {
		sampleContent(content);
		writeFileSync(
			join(content, `${peta}/bab/2-uji.mdx`),
			`${babFrontmatter}## Satu & dua

[a](/glosarium/#spbe) [b][c] [d](../../quick-wins/#ct-qw-1) [e](#satu--dua) [f](/data/${peta}/aksi.csv)

[g](/) [h](https://contoh.go.id/) [i](mailto:humas@contoh.go.id) dan catatan[^1].

![Satu titik](titik.png)

[c]: /banding/#pokok

[^1]: Lihat [tentang](/tentang/).
`,
		);
		writeFileSync(join(content, `${peta}/bab/titik.png`), point);
		mkdirSync(join(content, 'panduan'));
		writeFileSync(
			join(content, 'panduan/wartawan.mdx'),
			`---\ntitle: Panduan uji\n---\n\n## Mulai\n\n[a](/${peta}/bab/2-uji/#satu--dua)\n`,
		);
		for (const [i, [, isi]] of allowedInBab.entries())
			writeFileSync(
				join(content, `${peta}/bab/${i + 3}-boleh.mdx`),
				`${babFrontmatter.replace('II\n', `Uji ${i + 3}\n`).replace('urutan: 2', `urutan: ${i + 3}`)}${isi}\n`,
			);
		expect(checkContent(content).temuan).toEqual([]);
		result = run('scripts/build.ts', [], content, keluaran, '/peta-jalan');
	});

	test('it builds', () => {
		expect(result.status, result.stdout + result.stderr).toBe(0);
	});

	test('every address of theirs begins with the path and leads to what is there', () => {
		const pages = readPages(keluaran);
		const byAddress = new Map(pages.map((page) => [page.alamat, page]));
		const files = new Set(distFiles(keluaran));
		let checked = 0;
		for (const { alamat, akar: tree } of pages)
			for (const element of tree.querySelectorAll(
				'.sl-markdown-content [href], .sl-markdown-content img',
			)) {
				const to = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
				if (/^(?:https?:\/\/contoh|mailto:)/.test(to)) continue;
				const url = new URL(to, `http://situs/peta-jalan${alamat}`);
				expect(url.pathname, `${alamat} → ${to}`).toMatch(/^\/peta-jalan\//);
				const path = decodeURI(url.pathname).slice('/peta-jalan'.length);
				const tujuan = byAddress.get(path);
				expect(tujuan ?? files.has(path), `${alamat} → ${to}`).toBeTruthy();
				if (tujuan && url.hash)
					expect(tujuan.id, to).toContain(decodeURIComponent(url.hash.slice(1)));
				checked++;
			}
		expect(checked).toBeGreaterThan(100);
	});

	test('the chapter shows its picture from the site itself', () => {
		const bab = readPages(keluaran).find(({ alamat }) => alamat === `/${peta}/bab/2-uji/`);
		const picture = bab?.akar.querySelector('img');
		expect(picture?.getAttribute('alt')).toBe('Satu titik');
		expect(picture?.getAttribute('src')).toMatch(/^\/peta-jalan\/_astro\//);
		expect(
			parse(bab?.html ?? '').querySelectorAll('a[href="/peta-jalan/banding/#pokok"]'),
		).toHaveLength(1);
	});
});

describe('the builder itself runs nothing of the content, even when nobody checked before', () => {
	const trail = join(folder, 'jejak');
	const writeTrace = `import { writeFileSync } from 'node:fs';\n\nexport const a = writeFileSync(${JSON.stringify(trail)}, 'x');\n`;

	// Each is stopped in another place; `tests/unit/content/mdx-guard.test.ts` tries the rest in process.
	test.each([
		[
			'an import and an export on a general page',
			'halaman/uji.mdx',
			'---\ntitle: Uji\n---\n\n',
			writeTrace,
			/import/,
		],
		[
			'a script for the head',
			'halaman/uji.mdx',
			"---\ntitle: Uji\nhead: [{tag: script, content: 'alert(1)'}]\n---\n\n",
			'teks',
			/`?head`?/,
		],
		[
			'another layout of a chapter',
			`${peta}/bab/2-uji.mdx`,
			babFrontmatter.replace('sumber', 'layout: ./jahat.js\nsumber'),
			'teks',
			/layout/,
		],
	])('%s', (name, path, front, isi, message) => {
		const content = join(folder, name.replaceAll(' ', '-'));
		sampleContent(content);
		mkdirSync(join(content, path, '..'), { recursive: true });
		writeFileSync(join(content, path), front + isi);
		writeFileSync(
			join(content, path, '..', 'jahat.js'),
			`import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(trail)}, 'x');\nexport default 'x';\n`,
		);
		const result = buildUnchecked(content, join(folder, `${name}-dist`.replaceAll(' ', '-')));
		expect(result.status).not.toBe(0);
		expect(result.stdout + result.stderr).toMatch(message);
		expect(existsSync(trail)).toBe(false);
	});
});
