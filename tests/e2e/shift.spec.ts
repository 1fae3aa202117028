import { type Browser, expect, type Page, test } from '@playwright/test';
import { watchShifts } from '../shift.ts';
import { samplePeta } from '../sample-content.ts';
import { openSlowLine } from '../slow-line.ts';

/** What may shift in all: far less than a reader notices. */
const limit = 0.02;
const peta = samplePeta.lengkap;

/** A page on a slow phone: a quarter of the machine's speed, a slow line, nothing kept from before. */
async function openSlowly(browser: Browser, width: number, site = '') {
	const line = await openSlowLine(site);
	const context = await browser.newContext({
		viewport: { width, height: width < 500 ? 740 : 900 },
		baseURL: line.address,
	});
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const close = async () => {
		await context.close();
		await line.close();
	};
	return { page, shifts: await watchShifts(page), close };
}

const answered = (page: Page) =>
	expect(page.locator('[data-hasil-cari]')).toHaveAttribute('data-untuk', /./, { timeout: 60_000 });
const ready = (page: Page) =>
	expect(page.locator('[data-penjelajah]')).toHaveAttribute('data-siap', '', { timeout: 60_000 });

for (const width of [360, 1440])
	for (const [address, pause] of [
		['/cari/?q=pengaduan', answered],
		['/cari/?q=xqzvbn', answered],
		['/cari/?jenis=Rencana+aksi', answered],
		['/program/?q=pengaduan', ready],
		[`/${peta}/program/?q=pengaduan&urut=nama`, ready],
	] as const)
		test(`${address} hardly shifts while it fills on a slow phone of ${width} px`, async ({
			browser,
			baseURL,
		}) => {
			const { page, shifts, close } = await openSlowly(browser, width, baseURL);
			await page.goto(address);
			await pause(page);
			await page.evaluate(() => document.fonts.ready);
			await page.waitForLoadState('networkidle');
			expect(await shifts()).toBeLessThanOrEqual(limit);
			await close();
		});

test('the search over a page hardly shifts while it fills on a slow phone', async ({
	browser,
	baseURL,
}) => {
	const { page, shifts, close } = await openSlowly(browser, 360, baseURL);
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('searchbox').fill('pengaduan');
	await expect(dialog.locator('ol > li').first()).toBeVisible({ timeout: 60_000 });
	expect(await shifts()).toBeLessThanOrEqual(limit);
	await close();
});

test('a search that was asked for by the address is announced before its script has come', async ({
	page,
}) => {
	const caption = page.locator('[data-hasil-cari] [role="status"]');
	const held = Promise.withResolvers<void>();
	await page.route('**/_astro/*.js', async (route) => {
		await held.promise;
		await route.continue();
	});
	await page.goto('/cari/?q=pengaduan', { waitUntil: 'commit' });
	await expect(caption).toHaveText('Sedang mencari …');
	held.resolve();
	await expect(caption).toHaveText(/^\d+ hasil untuk “pengaduan”\.$/);
	await page.goto('/cari/');
	await expect(caption).toHaveText('');
});

test('a search whose script cannot be fetched says so instead of searching for ever', async ({
	page,
}) => {
	await page.route('**/_astro/*.js', (route) => route.abort());
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
	await answered(page);
	const distance = await page
		.locator('#telusuri')
		.evaluate((locator) => locator.getBoundingClientRect().top - innerHeight);
	expect(distance).toBeLessThan(200);
});
