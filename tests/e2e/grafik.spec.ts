import { expect, test } from '@playwright/test';

const sakip = '/kutai-timur-2021-2025/indikator/nilai-sakip/';

test.describe('with script', () => {
	test('a chart in view is taken over and keeps its words', async ({ page }) => {
		await page.goto(sakip);
		await expect(page.locator('.gambar[data-hidup] canvas')).toBeVisible();
		await expect(page.locator('figure figcaption')).toContainText('Target naik 13,32');
	});

	test('on paper the drawing stands, not the canvas', async ({ page }) => {
		await page.goto(sakip);
		await expect(page.locator('.gambar[data-hidup]')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.gambar canvas')).toBeHidden();
		await expect(page.locator('.gambar svg')).toBeVisible();
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the drawing shows every printed value', async ({ page }) => {
		await page.goto(sakip);
		const gambar = page.locator('.gambar svg');
		await expect(gambar).toBeVisible();
		for (const nilai of ['60,92', '61,68', '63', '65', '70', '75'])
			await expect(gambar.getByText(nilai, { exact: true }).first()).toBeVisible();
	});

	test('the same values stand in a table', async ({ page }) => {
		await page.goto(sakip);
		const tabel = page.getByRole('table', { name: /Nilai seperti tercetak/ });
		await expect(tabel.getByRole('row', { name: /Target 2025 75/ })).toBeVisible();
		await expect(tabel.getByText('belum ada data realisasi yang dipublikasikan')).toBeVisible();
	});

	test('an indicator without values has words in place of a chart', async ({ page }) => {
		await page.goto('/kutai-timur-2021-2025/indikator/kapabilitas-apip/');
		await expect(page.locator('figure.grafik')).toHaveCount(0);
		await expect(page.getByRole('main')).toContainText('tidak diisi');
	});
});
