import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/content/parse/yaml-file.ts';
import { root } from '../../scripts/environment.ts';
import { servedOrigin, openChromium, serve } from '../../scripts/served.ts';
import { peta } from '../mistakes.ts';
import { contentFixture, makeFolder } from '../sample-content.ts';
import { poison, poisonContent } from '../poison.ts';

const { folder, hapus } = makeFolder('racun');
const content = join(folder, 'konten');
const keluaran = join(folder, 'dist');
let browser: Browser;
let count = 0;

beforeAll(async () => {
	cpSync(contentFixture, content, { recursive: true });
	count = poisonContent(content);
	const result = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, PETA_JALAN_KONTEN: content, PETA_JALAN_KELUARAN: keluaran },
	});
	expect(result.status, result.stdout + result.stderr).toBe(0);
	browser = await openChromium();
});
afterAll(async () => {
	await browser?.close();
	hapus();
});

const files = (suffix: string) =>
	listFiles(keluaran, suffix).map((path) => ({
		path: relative(keluaran, path).split(sep).join('/'),
		isi: readFileSync(path, 'utf8'),
	}));

/** What a browser's parser finds in a document that it would run or that a text has made. */
async function findTexts(
	page: Page,
	isi: string,
	jenis: DOMParserSupportedType,
): Promise<string[]> {
	return page.evaluate(
		([text, typeName]) => {
			const dokumen = new DOMParser().parseFromString(text, typeName);
			const wrong = [...dokumen.querySelectorAll('parsererror')].map(() => 'tidak terurai');
			for (const element of dokumen.querySelectorAll('*')) {
				for (const { name, value } of element.attributes) {
					if (name.startsWith('on')) wrong.push(`<${element.localName} ${name}>`);
					if (/^\s*(?:javascript|vbscript|data:text)/i.test(value)) wrong.push(`${name}=${value}`);
				}
				const script = element.localName === 'script' ? (element.textContent ?? '') : '';
				if (!script.includes('racun(')) continue;
				if (element.getAttribute('type') === 'application/ld+json') JSON.parse(script);
				else wrong.push('<script>');
			}
			for (const element of dokumen.querySelectorAll('img[src="x"], iframe, object, embed, base'))
				wrong.push(`<${element.localName}>`);
			// The code that other sites embed is markup in words; it must make one frame and no more.
			for (const kode of dokumen.querySelectorAll('code[data-kode]')) {
				const body = new DOMParser().parseFromString(kode.textContent ?? '', 'text/html').body;
				if (body.querySelectorAll('*').length !== 1 || body.textContent !== '')
					wrong.push('kode tanam memuat lebih dari bingkainya');
				kode.remove();
			}
			// Escaped twice, a reader would see the escape.
			if (/&(?:lt|quot|#3[49]);/.test(dokumen.documentElement.textContent ?? ''))
				wrong.push('tampil sebagai &lt;');
			return wrong;
		},
		[isi, jenis] as const,
	);
}

/** Opens a page with a trap for whatever would run, and lets `use` use it. */
async function open(address: string, use: (page: Page) => Promise<void> = async () => {}) {
	const page = await browser.newPage();
	const trap: string[] = [];
	await page.exposeFunction('racun', () => trap.push('racun() berjalan'));
	page.on('request', (request) => {
		if (new URL(request.url()).pathname.endsWith('/x')) trap.push(`meminta ${request.url()}`);
	});
	page.on('dialog', (dialog) => {
		trap.push('dialog');
		void dialog.dismiss();
	});
	await serve(page, keluaran);
	await page.goto(`${servedOrigin}${address}`);
	await page.waitForLoadState('networkidle');
	await use(page);
	await page.waitForTimeout(200);
	await page.close();
	expect(trap, address).toEqual([]);
}

test('the content is full of texts that would break out', () => {
	expect(count).toBeGreaterThan(800);
});

describe('no text of the content becomes markup', () => {
	let page: Page;
	beforeAll(async () => {
		page = await browser.newPage();
	});

	test('in any page', async () => {
		const pages = files('.html');
		expect(pages.length).toBeGreaterThan(110);
		const wrong: string[] = [];
		let titled = 0;
		for (const { path, isi } of pages) {
			for (const text of await findTexts(page, isi, 'text/html')) wrong.push(`${path}: ${text}`);
			const title = await page.evaluate(
				(text) => new DOMParser().parseFromString(text, 'text/html').title,
				isi,
			);
			if (title.includes(poison.slice(0, 20))) titled++;
		}
		expect(wrong).toEqual([]);
		expect(titled).toBeGreaterThan(80);
	});

	test('in any picture', async () => {
		const pictures = files('.svg').filter(({ path }) => path.startsWith('data/'));
		expect(pictures.length).toBeGreaterThan(10);
		const wrong: string[] = [];
		for (const { path, isi } of pictures) {
			expect(isi).toContain('&lt;/title&gt;');
			for (const text of await findTexts(page, isi, 'image/svg+xml'))
				wrong.push(`${path}: ${text}`);
		}
		expect(wrong).toEqual([]);
	});

	test('in the sitemap', async () => {
		const xml = files('.xml');
		expect(xml.length).toBeGreaterThan(1);
		for (const { path, isi } of xml)
			expect(await findTexts(page, isi, 'application/xml'), path).toEqual([]);
	});

	test('in a file of data, which stays sound JSON', () => {
		const data = files('.json');
		expect(data.filter(({ isi }) => isi.includes('racun()')).length).toBeGreaterThan(30);
		for (const { path, isi } of data) expect(() => void JSON.parse(isi), path).not.toThrow();
	});
});

describe('nothing of the content runs in a browser', () => {
	test.each([
		'/',
		`/${peta}/`,
		`/${peta}/bab/1-pendahuluan/`,
		`/${peta}/aksi/ct-1-1-a/`,
		`/${peta}/opd/dinas-contoh/lembar-kerja/`,
		`/${peta}/catatan/`,
		`/${peta}/indikator/nilai-sakip/`,
		`/tanam/${peta}/indeks-layanan/`,
		`/data/${peta}/grafik/indeks-layanan.svg`,
		'/banding/',
		'/glosarium/',
		'/dasar-hukum/',
		'/tentang/',
	])('at %s', (address) => open(address));

	test('at a former address, which leads on', () =>
		open(`/${peta}/aksi/ct-1-9/`, async (page) => {
			await page.waitForURL(`**/${peta}/aksi/ct-1-2/`);
		}));

	test('in the results of the search page', () =>
		open('/cari/?q=contoh', async (page) => {
			const result = page.locator('ol[data-hasil] > li');
			await result.first().waitFor();
			expect(await result.first().innerText()).toContain('<script>racun()</script>');
		}));

	test('in the search dialog', () =>
		open(`/${peta}/`, async (page) => {
			await page.locator('[data-buka-cari]').first().click();
			await page.locator('#dialog-q').fill('racun');
			await page.locator('dialog ol[data-hasil] > li').first().waitFor();
		}));

	test('in the explorer when it filters, sorts and finds nothing', () =>
		open(`/${peta}/program/`, async (page) => {
			await page.locator('#saring-q').fill('racun');
			await page.locator('#saring-urut').selectOption('opd');
			await page.locator('#saring-opd').selectOption('dinas-contoh');
			await page.locator('#saring-q').fill('tidakadakatabegini');
			await page.waitForTimeout(300);
		}));
});
