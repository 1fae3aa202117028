import { expect, test } from '@playwright/test';
import { watchShifts } from '../shift.ts';

test('an action page does not shift while it loads', async ({ page }) => {
	const shift = await watchShifts(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/lengkap-2034/aksi/kl-4-2/');
	await page.evaluate(() => document.fonts.ready);
	await page.waitForLoadState('networkidle');
	expect(await shift()).toBeLessThan(0.01);
});

test('text begins at the same place with and without a list of contents', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const starts: number[] = [];
	for (const address of ['/lengkap-2034/aksi/kl-4-2/', '/lengkap-2034/opd/', '/tentang/']) {
		await page.goto(address);
		starts.push(await page.locator('h1').evaluate((title) => title.getBoundingClientRect().left));
	}
	expect(new Set(starts).size).toBe(1);
});

test('a chosen theme stays from page to page', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Tema: otomatis' }).click();
	await page.getByRole('button', { name: 'Tema: terang' }).click();
	await page.goto('/glosarium/');
	await expect(page.locator('html')).toHaveAttribute('data-tema', 'gelap');
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
		'rgb(15, 21, 36)',
	);
	await page.getByRole('button', { name: 'Tema: gelap' }).click();
	await expect(page.locator('html')).not.toHaveAttribute('data-tema');
});

test('on a phone the theme is chosen in the menu', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/lengkap-2034/');
	await page.getByRole('button', { name: 'Menu' }).click();
	await page.locator('.menu').getByRole('button', { name: 'Tema: otomatis' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-tema', 'terang');
});

test('words stand a quarter of an em apart', async ({ page }) => {
	await page.goto('/tentang/');
	const space = await page.evaluate(async () => {
		await document.fonts.ready;
		const pen = document.createElement('canvas').getContext('2d');
		if (!pen) return 0;
		pen.font = `400 100px ${getComputedStyle(document.body).fontFamily}`;
		return pen.measureText(' ').width;
	});
	expect(space).toBeCloseTo(25, 1);
});
