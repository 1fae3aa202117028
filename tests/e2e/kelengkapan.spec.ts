import { expect, test } from '@playwright/test';

const parts = [
	['/lengkap-2034/', 'aksi-bertarget', 14],
	['/lengkap-2034/', 'aksi-berpenanggung-jawab', 3],
	['/contoh-2030/', 'aksi-bertahun', 1],
] as const;

for (const [peta, kode, total] of parts)
	test(`${peta} ${kode} opens the explorer with ${total} rows`, async ({ page }) => {
		await page.goto(`${peta}kelengkapan/#${kode}`);
		const link = page.locator(`[data-bagian="${kode}"]`).getByRole('link', { name: /^Buka/ });
		await expect(link).toHaveText(new RegExp(`^Buka ${total} `));
		await link.click();
		await expect(page.locator('[data-status]')).toHaveText(
			new RegExp(`^${total} dari \\d+ rencana aksi$`),
		);
		await expect(page.locator('[data-hasil-jelajah]')).not.toHaveAttribute('aria-busy');
		await expect(page.locator('tr[data-kode]:visible')).toHaveCount(total);
	});

test('a folded list is walked by keyboard', async ({ page }) => {
	await page.goto('/lengkap-2034/kelengkapan/');
	const folds = page.locator('[data-bagian="aksi-bertahun"] details').first();
	await expect(folds.getByRole('link').first()).toBeHidden();
	await folds.locator('summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(folds.getByRole('link').first()).toBeFocused();
});

test('on paper every list stands open', async ({ page }) => {
	await page.goto('/lengkap-2034/kelengkapan/');
	await page.emulateMedia({ media: 'print' });
	const folds = page.locator('[data-bagian="aksi-bertahun"] details').first();
	await expect(folds.getByRole('link').first()).toBeVisible();
	await page.goto('/lengkap-2034/indikator/');
	await expect(page.locator('details.kegiatan').getByRole('img').first()).toBeVisible();
});

for (const width of [320, 768, 1440])
	test(`nothing is wider than a screen of ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width: width, height: 800 });
		for (const address of ['/lengkap-2034/', '/lengkap-2034/kelengkapan/', '/banding/']) {
			await page.goto(address);
			const area = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(area, address).toBeLessThanOrEqual(width);
		}
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a share on the front leads to the list of what lacks it', async ({ page }) => {
		await page.goto('/lengkap-2034/');
		await expect(page.locator('.kekurangan')).toContainText('Dari 23 rencana aksi');
		await page.getByRole('link', { name: '3 tanpa penanggung jawab' }).click();
		const list = page.locator('[data-bagian="aksi-berpenanggung-jawab"] li');
		await expect(list).toHaveCount(3);
		await expect(list.first()).toBeVisible();
		await list.first().getByRole('link').click();
		await expect(page).toHaveURL(/\/aksi\/kl-4-2\/$/);
	});

	test('indicators stand on the front with their values in words, and a mark on one that the source contradicts', async ({
		page,
	}) => {
		await page.goto('/lengkap-2034/');
		const main = page.getByRole('main');
		await expect(main.locator('li', { hasText: 'Titik awal 60,92*' })).toContainText(
			'Target 75 pada 2036',
		);
		await expect(main).toContainText('* Sumber bertentangan tentang nilai ini.');
	});

	test('an organisation of two years stands side by side as printed', async ({ page }) => {
		await page.goto('/lengkap-2034/organisasi/');
		const table = page.getByRole('table', { name: /SOTK 2030 dan SOTK 2033/ });
		await expect(table.getByRole('row', { name: /Eselon II 20 18 -2/ })).toBeVisible();
		await expect(table.getByRole('row', { name: /Eselon III 90 –/ })).toBeVisible();
	});
});
