import { expect, test } from '@playwright/test';

test('the first Tab offers the way past the menu', async ({ page }) => {
	await page.goto('/lengkap-2034/program/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Lewati ke isi' });
	await expect(skip).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#_top$/);
});

test('the road can be walked and a station opened by keyboard', async ({ page }) => {
	await page.goto('/lengkap-2034/');
	const stations = page.locator('.jalan a');
	await stations.first().focus();
	for (let i = 1; i < 4; i++) {
		await page.keyboard.press('Tab');
		await expect(stations.nth(i)).toBeFocused();
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/program\/pelayanan-publik\/$/);
});

test('focus is always visible', async ({ page }) => {
	await page.goto('/lengkap-2034/aksi/kl-2-2-a/');
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		const line = await page.evaluate(() => {
			const element = document.activeElement;
			return element ? getComputedStyle(element).outlineStyle : 'none';
		});
		expect(line).not.toBe('none');
	}
});

test('a chart’s table opens by keyboard', async ({ page }) => {
	await page.goto('/lengkap-2034/organisasi/');
	const chart = page.locator('figure', { hasText: 'Rencana aksi menurut area' });
	const table = chart.getByRole('table', { name: /Rencana aksi menurut area/ });
	await expect(table).toBeHidden();
	await chart.getByText('Lihat sebagai tabel').focus();
	await page.keyboard.press('Enter');
	await expect(table).toBeVisible();
});
