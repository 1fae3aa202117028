import { expect, type Page, test } from '@playwright/test';
import { samplePeta } from '../sample-content.ts';
import { listSlideFaults, present, screens, slides } from '../slides.ts';

const address = `/${samplePeta.lengkap}/presentasi/`;
const current = (page: Page) => page.evaluate(() => location.hash.slice(1));

const begin = (page: Page) => present(page, address);

for (const [width, height] of screens)
	test(`every slide fits ${width} × ${height} in letters of at least 28 px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await begin(page);
		expect(await listSlideFaults(page)).toEqual([]);
	});

test('keys of a remote control lead through it, darken it, show it whole and end it where it stood', async ({
	page,
}) => {
	await begin(page);
	const ids = await slides(page).evaluateAll((all) => all.map(({ id }) => id));
	await page.keyboard.press('PageDown');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('PageUp');
	expect(await current(page)).toBe(ids[1]);
	await page.keyboard.press('End');
	await page.keyboard.press('PageDown');
	expect(await current(page)).toBe(ids.at(-1));
	await page.keyboard.press('b');
	await expect(page.locator('html')).toHaveAttribute('data-menyaji', 'gelap');
	await page.keyboard.press('PageUp');
	await expect(page.locator('html')).toHaveAttribute('data-menyaji', 'satu');
	expect(await current(page)).toBe(ids.at(-1));
	await page.keyboard.press('o');
	await page.locator(`#${ids[2]}`).click();
	expect(await current(page)).toBe(ids[2]);
	await page.keyboard.press('Escape');
	await expect(page.locator('html')).not.toHaveAttribute('data-menyaji');
	await expect(page.getByRole('button', { name: 'Lanjutkan dari slide 3' })).toBeVisible();
	// And it goes on there another time.
	await page.goto(address);
	await page.getByRole('button', { name: 'Lanjutkan dari slide 3' }).click();
	expect(await current(page)).toBe(ids[2]);
});

test('the speaker’s window shows what to say, what follows and the time', async ({ page }) => {
	await begin(page);
	const opened = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const notes = await opened;
	await expect(notes.locator('h1')).toHaveText(/^1 dari \d+\. /);
	await expect(notes.locator('#catatan li').first()).not.toBeEmpty();
	await expect(notes.locator('#waktu')).toHaveText(/^\d+\.\d\d$/);
	await notes.keyboard.press('PageDown');
	await expect(notes.locator('h1')).toHaveText(/^2 dari /);
	expect(await current(page)).not.toBe('slide-judul');
});

test('a deck for one agency has its actions alone, and leads to its page', async ({ page }) => {
	await page.goto(`/${samplePeta.lengkap}/opd/dinas-kominfo/`);
	await page.getByRole('link', { name: 'Mulai presentasi' }).click();
	await expect(page).toHaveURL(`${address}?opd=dinas-kominfo`);
	await expect(page.locator('[data-kabar]')).toHaveText(/^Slide untuk: /);
	const own = page.locator('.slide[id^="slide-pilihan-"]');
	await expect(own.first()).toBeVisible();
	await expect(page.locator('#slide-visi')).toBeHidden();
	await expect(own.first().locator('.slide-qr')).toHaveAttribute('href', /\/opd\/dinas-kominfo\/$/);
	await page.goto(`${address}?opd=tidak-ada`);
	await expect(page.locator('[data-kabar]')).toContainText('tidak dikenal');
	await expect(page.locator('#slide-visi')).toBeVisible();
});

test('on paper three slides stand on a sheet', async ({ page }) => {
	await page.goto(address);
	const count = await slides(page).count();
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(sheets).toBeGreaterThanOrEqual(Math.ceil(count / 3));
	expect(sheets).toBeLessThanOrEqual(Math.ceil(count / 3) + 2);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('it is one long page with a section for each slide, and no button that does nothing', async ({
		page,
	}) => {
		await page.goto(address);
		expect(await page.getByRole('main').getByRole('region').count()).toBeGreaterThan(8);
		await expect(page.getByRole('button', { name: 'Mulai presentasi' })).toBeHidden();
		await expect(page.locator('#slide-visi')).toBeVisible();
	});
});
