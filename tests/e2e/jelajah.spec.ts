import { expect, test } from '@playwright/test';

test('a citizen walks from the front page to an action', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Reformasi birokrasi Kutai Timur 2021–2025' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kutai Timur/);
	await page
		.locator('.jalan')
		.getByRole('link', { name: /Pelayanan Publik/ })
		.click();
	await expect(page).toHaveURL(/\/program\/pelayanan-publik\/$/);
	await page.getByRole('link', { name: 'KT-8.3.b', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('pelayanan pengaduan');
	const content = page.getByRole('main');
	await expect(content.getByText('tidak disebutkan dalam sumber').first()).toBeVisible();
	await expect(content.getByText('tidak terbaca pada salinan sumber')).toBeVisible();
	await expect(content.getByRole('note', { name: 'Catatan sumber' })).toBeVisible();
	await page
		.getByRole('navigation', { name: 'Remah roti' })
		.getByRole('link', { name: 'Pelayanan Publik' })
		.click();
	await expect(page).toHaveURL(/\/program\/pelayanan-publik\/$/);
});

test('previous and next follow the order of the document', async ({ page }) => {
	await page.goto('/kutai-timur-2021-2025/aksi/kt-5-2-c/');
	await page.getByRole('link', { name: /Berikutnya/ }).click();
	await expect(page).toHaveURL(/kt-5-2-d\/$/);
	await page.getByRole('link', { name: /Sebelumnya/ }).click();
	await expect(page).toHaveURL(/kt-5-2-c\/$/);
});

test('an official finds all that falls to one office', async ({ page }) => {
	await page.goto('/kutai-timur-2021-2025/opd/');
	await page
		.getByRole('table', { name: /Daftar perangkat daerah/ })
		.getByRole('link', { name: 'Inspektorat Wilayah' })
		.click();
	await expect(
		page.getByRole('heading', { level: 2, name: /Sebagai .*penanggung jawab/ }),
	).toBeVisible();
	expect(
		await page
			.getByRole('table', { name: /penanggung jawab Inspektorat/ })
			.getByRole('row')
			.count(),
	).toBeGreaterThan(30);
});

test('an unknown address leads on', async ({ page }) => {
	const answer = await page.goto('/tidak/ada/');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
	await expect(
		page.locator('.sl-markdown-content').getByRole('link', { name: 'Beranda' }),
	).toBeVisible();
});
