import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daftarBerkas } from '../../src/content/parse/yaml-file.ts';
import { akar } from '../../scripts/lingkungan.ts';
import { asalSajian, bukaChromium, sajikan } from '../../scripts/sajian.ts';
import { peta } from '../kesalahan.ts';
import { contentFixture, folderBaru } from '../konten.ts';
import { racun, racuniKonten } from '../racun.ts';

const { folder, hapus } = folderBaru('racun');
const konten = join(folder, 'konten');
const keluaran = join(folder, 'dist');
let browser: Browser;
let banyak = 0;

beforeAll(async () => {
	cpSync(contentFixture, konten, { recursive: true });
	banyak = racuniKonten(konten);
	const hasil = spawnSync(process.execPath, [join(akar, 'scripts/build.ts')], {
		cwd: akar,
		encoding: 'utf8',
		env: { ...process.env, PETA_JALAN_KONTEN: konten, PETA_JALAN_KELUARAN: keluaran },
	});
	expect(hasil.status, hasil.stdout + hasil.stderr).toBe(0);
	browser = await bukaChromium();
});
afterAll(async () => {
	await browser?.close();
	hapus();
});

const berkas = (akhiran: string) =>
	daftarBerkas(keluaran, akhiran).map((path) => ({
		path: relative(keluaran, path).split(sep).join('/'),
		isi: readFileSync(path, 'utf8'),
	}));

/** What a browser's parser finds in a document that it would run or that a text has made. */
async function temukan(page: Page, isi: string, jenis: DOMParserSupportedType): Promise<string[]> {
	return page.evaluate(
		([teks, tipe]) => {
			const dokumen = new DOMParser().parseFromString(teks, tipe);
			const salah = [...dokumen.querySelectorAll('parsererror')].map(() => 'tidak terurai');
			for (const elemen of dokumen.querySelectorAll('*')) {
				for (const { name, value } of elemen.attributes) {
					if (name.startsWith('on')) salah.push(`<${elemen.localName} ${name}>`);
					if (/^\s*(?:javascript|vbscript|data:text)/i.test(value)) salah.push(`${name}=${value}`);
				}
				const skrip = elemen.localName === 'script' ? (elemen.textContent ?? '') : '';
				if (!skrip.includes('racun(')) continue;
				if (elemen.getAttribute('type') === 'application/ld+json') JSON.parse(skrip);
				else salah.push('<script>');
			}
			for (const elemen of dokumen.querySelectorAll('img[src="x"], iframe, object, embed, base'))
				salah.push(`<${elemen.localName}>`);
			// The code that other sites embed is markup in words; it must make one frame and no more.
			for (const kode of dokumen.querySelectorAll('code[data-kode]')) {
				const tubuh = new DOMParser().parseFromString(kode.textContent ?? '', 'text/html').body;
				if (tubuh.querySelectorAll('*').length !== 1 || tubuh.textContent !== '')
					salah.push('kode tanam memuat lebih dari bingkainya');
				kode.remove();
			}
			// Escaped twice, a reader would see the escape.
			if (/&(?:lt|quot|#3[49]);/.test(dokumen.documentElement.textContent ?? ''))
				salah.push('tampil sebagai &lt;');
			return salah;
		},
		[isi, jenis] as const,
	);
}

/** Opens a page with a trap for whatever would run, and lets `pakai` use it. */
async function buka(alamat: string, pakai: (page: Page) => Promise<void> = async () => {}) {
	const page = await browser.newPage();
	const jebakan: string[] = [];
	await page.exposeFunction('racun', () => jebakan.push('racun() berjalan'));
	page.on('request', (satu) => {
		if (new URL(satu.url()).pathname.endsWith('/x')) jebakan.push(`meminta ${satu.url()}`);
	});
	page.on('dialog', (dialog) => {
		jebakan.push('dialog');
		void dialog.dismiss();
	});
	await sajikan(page, keluaran);
	await page.goto(`${asalSajian}${alamat}`);
	await page.waitForLoadState('networkidle');
	await pakai(page);
	await page.waitForTimeout(200);
	await page.close();
	expect(jebakan, alamat).toEqual([]);
}

test('the content is full of texts that would break out', () => {
	expect(banyak).toBeGreaterThan(800);
});

describe('no text of the content becomes markup', () => {
	let page: Page;
	beforeAll(async () => {
		page = await browser.newPage();
	});

	test('in any page', async () => {
		const halaman = berkas('.html');
		expect(halaman.length).toBeGreaterThan(110);
		const salah: string[] = [];
		let bertajuk = 0;
		for (const { path, isi } of halaman) {
			for (const satu of await temukan(page, isi, 'text/html')) salah.push(`${path}: ${satu}`);
			const judul = await page.evaluate(
				(teks) => new DOMParser().parseFromString(teks, 'text/html').title,
				isi,
			);
			if (judul.includes(racun.slice(0, 20))) bertajuk++;
		}
		expect(salah).toEqual([]);
		expect(bertajuk).toBeGreaterThan(80);
	});

	test('in any picture', async () => {
		const gambar = berkas('.svg').filter(({ path }) => path.startsWith('data/'));
		expect(gambar.length).toBeGreaterThan(10);
		const salah: string[] = [];
		for (const { path, isi } of gambar) {
			expect(isi).toContain('&lt;/title&gt;');
			for (const satu of await temukan(page, isi, 'image/svg+xml')) salah.push(`${path}: ${satu}`);
		}
		expect(salah).toEqual([]);
	});

	test('in the sitemap', async () => {
		const xml = berkas('.xml');
		expect(xml.length).toBeGreaterThan(1);
		for (const { path, isi } of xml)
			expect(await temukan(page, isi, 'application/xml'), path).toEqual([]);
	});

	test('in a file of data, which stays sound JSON', () => {
		const data = berkas('.json');
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
	])('at %s', (alamat) => buka(alamat));

	test('at a former address, which leads on', () =>
		buka(`/${peta}/aksi/ct-1-9/`, async (page) => {
			await page.waitForURL(`**/${peta}/aksi/ct-1-2/`);
		}));

	test('in the results of the search page', () =>
		buka('/cari/?q=contoh', async (page) => {
			const hasil = page.locator('ol[data-hasil] > li');
			await hasil.first().waitFor();
			expect(await hasil.first().innerText()).toContain('<script>racun()</script>');
		}));

	test('in the search dialog', () =>
		buka(`/${peta}/`, async (page) => {
			await page.locator('[data-buka-cari]').first().click();
			await page.locator('#dialog-q').fill('racun');
			await page.locator('dialog ol[data-hasil] > li').first().waitFor();
		}));

	test('in the explorer when it filters, sorts and finds nothing', () =>
		buka(`/${peta}/program/`, async (page) => {
			await page.locator('#saring-q').fill('racun');
			await page.locator('#saring-urut').selectOption('opd');
			await page.locator('#saring-opd').selectOption('dinas-contoh');
			await page.locator('#saring-q').fill('tidakadakatabegini');
			await page.waitForTimeout(300);
		}));
});
