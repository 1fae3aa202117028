import { type Browser, expect, type Page, test } from '@playwright/test';
import { amatiGeser } from '../geser.ts';
import { petaJalan } from '../jenis-halaman.ts';

/** What may shift in all: far less than a reader notices. */
const batas = 0.02;
const [peta = ''] = petaJalan;

/** A page on a slow phone: a quarter of the machine's speed, a slow line, nothing kept from before. */
async function bukaLambat(browser: Browser, lebar: number, baseURL: string | undefined) {
	const konteks = await browser.newContext({
		viewport: { width: lebar, height: lebar < 500 ? 740 : 900 },
		...(baseURL ? { baseURL } : {}),
	});
	const page = await konteks.newPage();
	const cdp = await konteks.newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
	await cdp.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 200_000,
		uploadThroughput: 94_000,
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	return { page, geser: await amatiGeser(page), tutup: () => konteks.close() };
}

const terjawab = (page: Page) =>
	expect(page.locator('[data-hasil-cari]')).toHaveAttribute('data-untuk', /./, { timeout: 60_000 });
const siap = (page: Page) =>
	expect(page.locator('[data-penjelajah]')).toHaveAttribute('data-siap', '', { timeout: 60_000 });

for (const lebar of [360, 1440])
	for (const [alamat, tunggu] of [
		['/cari/?q=pengaduan', terjawab],
		['/cari/?q=xqzvbn', terjawab],
		['/cari/?jenis=Rencana+aksi', terjawab],
		['/program/?q=pengaduan', siap],
		[`/${peta}/program/?q=pengaduan&urut=nama`, siap],
	] as const)
		test(`${alamat} hardly shifts while it fills on a slow phone of ${lebar} px`, async ({
			browser,
			baseURL,
		}) => {
			const { page, geser, tutup } = await bukaLambat(browser, lebar, baseURL);
			await page.goto(alamat);
			await tunggu(page);
			await page.evaluate(() => document.fonts.ready);
			await page.waitForLoadState('networkidle');
			expect(await geser()).toBeLessThanOrEqual(batas);
			await tutup();
		});

test('the search over a page hardly shifts while it fills on a slow phone', async ({
	browser,
	baseURL,
}) => {
	const { page, geser, tutup } = await bukaLambat(browser, 360, baseURL);
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('searchbox').fill('pengaduan');
	await expect(dialog.locator('ol > li').first()).toBeVisible({ timeout: 60_000 });
	expect(await geser()).toBeLessThanOrEqual(batas);
	await tutup();
});

test('a search that was asked for by the address is announced before its script has come', async ({
	page,
}) => {
	const keterangan = page.locator('[data-hasil-cari] [role="status"]');
	const ditahan = Promise.withResolvers<void>();
	await page.route('**/_astro/*.js', async (rute) => {
		await ditahan.promise;
		await rute.continue();
	});
	await page.goto('/cari/?q=pengaduan', { waitUntil: 'commit' });
	await expect(keterangan).toHaveText('Sedang mencari …');
	ditahan.resolve();
	await expect(keterangan).toHaveText(/^\d+ hasil untuk “pengaduan”\.$/);
	await page.goto('/cari/');
	await expect(keterangan).toHaveText('');
});

test('a search whose script cannot be fetched says so instead of searching for ever', async ({
	page,
}) => {
	await page.route('**/_astro/*.js', (rute) => rute.abort());
	await page.goto('/cari/?q=pengaduan');
	await expect(page.locator('[data-hasil-cari] [role="status"]')).toContainText(
		'tidak dapat dimuat',
	);
});

test('below results what can be browsed is not far, and with none it is at hand', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/cari/?q=xqzvbn');
	await terjawab(page);
	const jarak = await page
		.locator('#telusuri')
		.evaluate((satu) => satu.getBoundingClientRect().top - innerHeight);
	expect(jarak).toBeLessThan(200);
});
