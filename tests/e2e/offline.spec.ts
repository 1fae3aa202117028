import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import { writeCopyFiles } from '../../scripts/build/copy.ts';
import { answerFrom } from '../../scripts/site-server.ts';
import { makeFolder, samplePeta } from '../sample-content.ts';
import { fixtureDist } from '../page-kinds.ts';

const peta = samplePeta.lengkap;

/** A site that a test may change, and whose line it may cut. */
interface OwnSite {
	folder: string;
	address: string;
	/** Paths that were asked for, from the root. */
	asked: string[];
	cut(): Promise<void>;
	/** Puts other words on a page and publishes what devices keep anew. */
	change(path: string, from: string, to: string): Promise<void>;
}

const test = base.extend<{ site: OwnSite }>({
	// eslint-disable-next-line no-empty-pattern -- the runner reads what is asked for off this pattern.
	site: async ({}, use) => {
		const { folder, hapus } = makeFolder('luring');
		cpSync(fixtureDist, folder, { recursive: true });
		const asked: string[] = [];
		const answer = answerFrom(folder, '/');
		const server: Server = createServer((request, response) => {
			asked.push(request.url ?? '');
			answer(request, response);
		});
		await new Promise<void>((done) => server.listen(0, 'localhost', done));
		const cut = async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		};
		await use({
			folder,
			address: `http://localhost:${(server.address() as AddressInfo).port}`,
			asked,
			cut,
			async change(path, from, to) {
				const file = join(folder, path);
				writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
				await writeCopyFiles(folder);
			},
		});
		if (server.listening) await cut();
		hapus();
	},
});

const row = (page: Page, id = peta) => page.locator(`[data-simpan-peta="${id}"]`);
const press = (page: Page, name: string, id = peta) =>
	row(page, id).getByRole('button', { name }).click();
const state = (page: Page, id = peta) => row(page, id).locator('[data-keadaan]');
const news = (page: Page) => page.locator('[data-kabar]');

async function save(page: Page, { address }: OwnSite): Promise<void> {
	await page.goto(`${address}/simpan/`);
	await expect(state(page)).toHaveText(/^Belum tersimpan\. Perlu mengunduh [\d,]+ (?:kB|MB)\.$/);
	await press(page, 'Simpan di perangkat ini');
	await expect(state(page)).toHaveText(/^Tersimpan .+ Sama dengan situs\.$/);
}

const countWorkers = (page: Page) =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('a road map that was saved is read, searched, explored and downloaded without a connection', async ({
	page,
	site,
}) => {
	await page.goto(`${site.address}/simpan/`);
	await expect(page.locator('[data-ruang]')).toContainText('Ruang yang masih dapat dipakai');
	expect(await countWorkers(page)).toBe(0);
	await save(page, site);
	await site.cut();

	await page.goto(`${site.address}/${peta}/`);
	await expect(page.locator('.penafian')).toContainText('Dibaca dari salinan di perangkat ini');
	await expect(page.locator('.penafian')).toContainText(/Versi \d/);
	await page.locator('main a[href*="/aksi/"], main a[href$="/program/"]').first().click();
	await expect(page.locator('h1')).toBeVisible();

	await page.goto(`${site.address}/${peta}/indikator/nilai-sakip/`);
	await page.locator('figure svg').first().scrollIntoViewIfNeeded();
	await expect(page.locator('canvas')).toHaveCount(1);

	await page.goto(`${site.address}/cari/?q=pengaduan`);
	await expect(page.locator('[data-keterangan]')).toContainText(/\d+ hasil untuk “pengaduan”/);

	await page.goto(`${site.address}/${peta}/program/`);
	await page.getByRole('searchbox', { name: 'Kata' }).fill('pengaduan');
	await expect(page.locator('[data-status]')).toContainText(/^\s*\d+ dari \d+ rencana aksi/);

	await page.goto(`${site.address}/${peta}/data/`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'aksi, CSV', exact: true }).click(),
	]);
	expect(readFileSync(await download.path())).toEqual(
		readFileSync(join(site.folder, 'data', peta, 'aksi.csv')),
	);

	// A link to what was not saved says so, and what is.
	await page.goto(`${site.address}/${samplePeta.polos}/`);
	await expect(page.getByRole('main')).toContainText('Halaman ini tidak ikut tersimpan');
	await expect(state(page)).toHaveText(/^Tersimpan/);
	await expect(state(page, samplePeta.polos)).toHaveText(/^Belum tersimpan\./);
});

test('a newer version is announced, fetched where it changed, and taken up whole', async ({
	context,
	page,
	site,
}) => {
	await save(page, site);
	const reader = await context.newPage();
	await reader.goto(`${site.address}/glosarium/`);
	const title = (await reader.locator('h1').textContent()) ?? '';
	// An edit changes words of a page, and with them some part of the search's index.
	const index = join(site.folder, 'pagefind/index');
	const [part = ''] = readdirSync(index);
	cpSync(join(index, part), join(index, 'baru.pf_index'));
	await site.change('glosarium/index.html', title, 'Arti kata baru');
	// Nothing of it is mixed into what is kept.
	await reader.reload();
	await expect(reader.locator('h1')).toHaveText(title);

	site.asked.length = 0;
	await page.reload();
	await expect(state(page)).toContainText('Situs sudah punya versi yang lebih baru');
	await press(page, 'Perbarui');
	await expect(state(page)).toHaveText(/Sama dengan situs\.$/);
	const packs = site.asked.filter((path) => path.endsWith('.paket'));
	// The changed pack, and the list that names it; of the index the new part alone.
	expect(new Set(packs).size).toBe(2);
	expect(site.asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([
		'/pagefind/index/baru.pf_index',
	]);

	// What was open goes on with the version that it began with; what is opened has the new one.
	const fetched = () => reader.evaluate(async () => (await fetch('/glosarium/')).text());
	expect(await fetched()).not.toContain('Arti kata baru');
	await reader.reload();
	await expect(reader.locator('h1')).toHaveText('Arti kata baru');
	expect(await fetched()).toContain('Arti kata baru');
});

/** Lets the device take so many packs more, then none. */
const fillDevice = (page: Page, room: number) =>
	page.evaluate((left) => {
		const put = Cache.prototype.put;
		Cache.prototype.put = function (this: Cache, ...what) {
			if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, what);
		};
	}, room);

test('a full disk and a download that is paused leave the copy that works', async ({
	page,
	site,
}) => {
	await save(page, site);
	await fillDevice(page, 3);
	await press(page, 'Simpan di perangkat ini', samplePeta.polos);
	await expect(news(page)).toContainText('Ruang penyimpanan perangkat ini penuh');
	await expect(news(page)).toContainText('tidak berubah');
	// What was fetched in vain takes no room.
	await expect(state(page, samplePeta.polos)).toHaveText(/^Belum tersimpan\./);

	await page.reload();
	let slow = true;
	await page.route('**/*.paket', async (route) => {
		if (slow) await new Promise((done) => setTimeout(done, 300));
		await route.continue().catch(() => {});
	});
	await press(page, 'Simpan di perangkat ini', samplePeta.polos);
	await press(page, 'Jeda', samplePeta.polos);
	await expect(news(page)).toHaveText('Unduhan dijeda.');
	await expect(state(page, samplePeta.polos)).toHaveText(/^Unduhan belum selesai/);
	await expect(state(page)).toHaveText(/^Tersimpan/);
	slow = false;
	await press(page, 'Lanjutkan', samplePeta.polos);
	await expect(state(page, samplePeta.polos)).toHaveText(/^Tersimpan/);

	await press(page, 'Hapus dari perangkat', samplePeta.polos);
	await expect(state(page, samplePeta.polos)).toHaveText(/^Belum tersimpan\./);
	await site.cut();
	await page.goto(`${site.address}/${peta}/`);
	await expect(page.locator('.penafian')).toContainText('Dibaca dari salinan');
});

/** Makes what the device keeps unreadable. */
const damage = (page: Page) =>
	page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const cache = await caches.open(name);
		for (const request of await cache.keys())
			if (request.url.endsWith('.paket')) await cache.put(request, new Response('rusak'));
	});

test('a damaged copy is mended from the site, and says so where it cannot be; and it can be removed', async ({
	page,
	site,
}) => {
	await save(page, site);
	await damage(page);
	await page.goto(`${site.address}/${peta}/visi-misi/`);
	await expect(page.locator('.penafian')).toContainText('Dibaca dari salinan');
	await page.goto(`${site.address}/simpan/`);
	await press(page, 'Hapus dari perangkat');
	await expect(state(page)).toHaveText(/^Belum tersimpan\./);
	expect(await countWorkers(page)).toBe(0);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);

	await save(page, site);
	await damage(page);
	await site.cut();
	await page.goto(`${site.address}/${peta}/visi-misi/`);
	await expect(page.locator('h1')).toHaveText('Salinan di perangkat ini rusak');
});
