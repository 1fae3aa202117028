import { expect, test } from '@playwright/test';

test('a citizen walks from the front page to an action', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('link', { name: /^Kota Lengkap/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kota Lengkap/);
	await page
		.locator('.jalan')
		.getByRole('link', { name: /Pelayanan Publik/ })
		.click();
	await expect(page).toHaveURL(/\/program\/pelayanan-publik\/$/);
	await page.getByRole('link', { name: /^Mengelola pengaduan/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Mengelola pengaduan');
	const content = page.getByRole('main');
	await expect(content.getByText('hilang dari salinan sumber').first()).toBeVisible();
	await expect(content.getByRole('note', { name: 'Catatan sumber' })).toBeVisible();
	await page
		.getByRole('navigation', { name: 'Remah roti' })
		.getByRole('link', { name: 'Pelayanan Publik' })
		.click();
	await expect(page).toHaveURL(/\/program\/pelayanan-publik\/$/);
});

test('previous and next follow the order of the document', async ({ page }) => {
	await page.goto('/lengkap-2034/aksi/kl-2-2-a/');
	await page.getByRole('link', { name: /Berikutnya/ }).click();
	await expect(page).toHaveURL(/kl-2-2-b\/$/);
	await page.getByRole('link', { name: /Sebelumnya/ }).click();
	await expect(page).toHaveURL(/kl-2-2-a\/$/);
});

test('an official finds all that falls to one office', async ({ page }) => {
	await page.goto('/lengkap-2034/opd/');
	await page
		.getByRole('table', { name: /Daftar perangkat daerah/ })
		.getByRole('link', { name: 'Inspektorat Kota' })
		.click();
	await expect(
		page.getByRole('heading', { level: 2, name: /Sebagai .*penanggung jawab/ }),
	).toBeVisible();
	expect(
		await page
			.getByRole('table', { name: /penanggung jawab Inspektorat/ })
			.getByRole('row')
			.count(),
	).toBeGreaterThan(7);
});

test('an unknown address leads on', async ({ page }) => {
	const answer = await page.goto('/tidak/ada/');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
	await expect(
		page.locator('.sl-markdown-content').getByRole('link', { name: 'Beranda' }),
	).toBeVisible();
});

for (const width of [360, 1440])
	test(`a plain sentence over a group of actions covers none of them at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/lengkap-2034/program/tatalaksana/');
		const sentence = page.getByText('memakai aplikasi untuk pekerjaan');
		await expect(sentence).toBeVisible();
		const room = await sentence.evaluate((element) => {
			const [own, parent] = [element, element.parentElement ?? element].map((one) =>
				one.getBoundingClientRect(),
			);
			return (parent?.bottom ?? 0) - (own?.bottom ?? 0);
		});
		expect(room).toBeGreaterThan(-1);
	});
