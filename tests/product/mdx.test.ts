import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { periksaKonten } from '../../src/content/check.ts';
import { akar } from '../../scripts/lingkungan.ts';
import { peta } from '../kesalahan.ts';
import { bolehBab } from '../kasus-mdx.ts';
import { folderBaru, kontenContoh } from '../konten.ts';
import { bacaHalaman, berkasDist } from '../site/dist.ts';

const { folder, hapus } = folderBaru('mdx');
afterAll(hapus);

/** Runs a program of the project on other content and another output folder. */
const jalankan = (
	program: string,
	argumen: readonly string[],
	konten: string,
	keluaran: string,
	dasar = '/',
) =>
	spawnSync(process.execPath, [join(akar, program), ...argumen], {
		cwd: akar,
		encoding: 'utf8',
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			PETA_JALAN_KONTEN: konten,
			PETA_JALAN_KELUARAN: keluaran,
			PETA_JALAN_DASAR: dasar,
			// The test runner's own would stand for the site's.
			BASE_URL: undefined,
			// Builds of other content must not meet this project's own in the cache.
			PETA_JALAN_SINGGAHAN: `${keluaran}.singgahan`,
		},
	});

/** Runs the site builder alone, as `npm run dev` does, without the check before it. */
const bangunTanpaPeriksa = (konten: string, keluaran: string) =>
	jalankan('node_modules/astro/bin/astro.mjs', ['build'], konten, keluaran);

/** One transparent pixel. */
const titik = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);
const depanBab =
	'---\njudul: Bab uji\nnomor: II\nurutan: 2\nringkas: bab karangan.\nsumber: BAB II\n---\n\n';

describe('what authors link works where the site stands below a path', () => {
	const konten = join(folder, 'dasar');
	const keluaran = join(folder, 'dist');
	let hasil: ReturnType<typeof jalankan>;

	beforeAll(() => {
		kontenContoh(konten);
		writeFileSync(
			join(konten, `${peta}/bab/2-uji.mdx`),
			`${depanBab}## Satu & dua

[a](/glosarium/#spbe) [b][c] [d](../../quick-wins/#ct-qw-1) [e](#satu--dua) [f](/data/${peta}/aksi.csv)

[g](/) [h](https://contoh.go.id/) [i](mailto:humas@contoh.go.id) dan catatan[^1].

![Satu titik](titik.png)

[c]: /banding/#pokok

[^1]: Lihat [tentang](/tentang/).
`,
		);
		writeFileSync(join(konten, `${peta}/bab/titik.png`), titik);
		mkdirSync(join(konten, 'panduan'));
		writeFileSync(
			join(konten, 'panduan/wartawan.mdx'),
			`---\ntitle: Panduan uji\n---\n\n## Mulai\n\n[a](/${peta}/bab/2-uji/#satu--dua)\n`,
		);
		for (const [i, [, isi]] of bolehBab.entries())
			writeFileSync(
				join(konten, `${peta}/bab/${i + 3}-boleh.mdx`),
				`${depanBab.replace('II\n', `Uji ${i + 3}\n`).replace('urutan: 2', `urutan: ${i + 3}`)}${isi}\n`,
			);
		expect(periksaKonten(konten).temuan).toEqual([]);
		hasil = jalankan('scripts/build.ts', [], konten, keluaran, '/peta-jalan');
	});

	test('it builds', () => {
		expect(hasil.status, hasil.stdout + hasil.stderr).toBe(0);
	});

	test('every address of theirs begins with the path and leads to what is there', () => {
		const halaman = bacaHalaman(keluaran);
		const menurutAlamat = new Map(halaman.map((satu) => [satu.alamat, satu]));
		const berkas = new Set(berkasDist(keluaran));
		let diperiksa = 0;
		for (const { alamat, akar: pohon } of halaman)
			for (const elemen of pohon.querySelectorAll(
				'.sl-markdown-content [href], .sl-markdown-content img',
			)) {
				const ke = elemen.getAttribute('href') ?? elemen.getAttribute('src') ?? '';
				if (/^(?:https?:\/\/contoh|mailto:)/.test(ke)) continue;
				const url = new URL(ke, `http://situs/peta-jalan${alamat}`);
				expect(url.pathname, `${alamat} → ${ke}`).toMatch(/^\/peta-jalan\//);
				const path = decodeURI(url.pathname).slice('/peta-jalan'.length);
				const tujuan = menurutAlamat.get(path);
				expect(tujuan ?? berkas.has(path), `${alamat} → ${ke}`).toBeTruthy();
				if (tujuan && url.hash)
					expect(tujuan.id, ke).toContain(decodeURIComponent(url.hash.slice(1)));
				diperiksa++;
			}
		expect(diperiksa).toBeGreaterThan(100);
	});

	test('the chapter shows its picture from the site itself', () => {
		const bab = bacaHalaman(keluaran).find(({ alamat }) => alamat === `/${peta}/bab/2-uji/`);
		const gambar = bab?.akar.querySelector('img');
		expect(gambar?.getAttribute('alt')).toBe('Satu titik');
		expect(gambar?.getAttribute('src')).toMatch(/^\/peta-jalan\/_astro\//);
		expect(
			parse(bab?.html ?? '').querySelectorAll('a[href="/peta-jalan/banding/#pokok"]'),
		).toHaveLength(1);
	});
});

describe('the builder itself runs nothing of the content, even when nobody checked before', () => {
	const jejak = join(folder, 'jejak');
	const tulisJejak = `import { writeFileSync } from 'node:fs';\n\nexport const a = writeFileSync(${JSON.stringify(jejak)}, 'x');\n`;

	// Each is stopped in another place; `tests/unit/content/mdx-guard.test.ts` tries the rest in process.
	test.each([
		[
			'an import and an export on a general page',
			'halaman/uji.mdx',
			'---\ntitle: Uji\n---\n\n',
			tulisJejak,
			/import/,
		],
		[
			'a script for the head',
			'halaman/uji.mdx',
			"---\ntitle: Uji\nhead: [{tag: script, content: 'alert(1)'}]\n---\n\n",
			'teks',
			/Bagian depan/,
		],
		[
			'another layout of a chapter',
			`${peta}/bab/2-uji.mdx`,
			depanBab.replace('sumber', 'layout: ./jahat.js\nsumber'),
			'teks',
			/layout/,
		],
	])('%s', (nama, path, depan, isi, pesan) => {
		const konten = join(folder, nama.replaceAll(' ', '-'));
		kontenContoh(konten);
		mkdirSync(join(konten, path, '..'), { recursive: true });
		writeFileSync(join(konten, path), depan + isi);
		writeFileSync(
			join(konten, path, '..', 'jahat.js'),
			`import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(jejak)}, 'x');\nexport default 'x';\n`,
		);
		const hasil = bangunTanpaPeriksa(konten, join(folder, `${nama}-dist`.replaceAll(' ', '-')));
		expect(hasil.status).not.toBe(0);
		expect(hasil.stdout + hasil.stderr).toMatch(pesan);
		expect(existsSync(jejak)).toBe(false);
	});
});
