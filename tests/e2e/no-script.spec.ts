import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the whole programme is readable', async ({ page }) => {
	await page.goto('/lengkap-2034/program/');
	expect(await page.getByRole('main').locator('a[href*="/aksi/kl-"]').count()).toBe(23);
	await expect(page.getByText(/hilang|tidak terbaca/i).first()).toBeVisible();
});

test('the menu opens on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/lengkap-2034/');
	const link = page.locator('.menu').getByRole('link', { name: 'Perangkat daerah' });
	await expect(link).toBeHidden();
	await page.getByRole('button', { name: 'Menu' }).click();
	await link.click();
	await expect(page).toHaveURL(/\/opd\/$/);
});

test('the switcher in the head leads to the same kind of page of another road map', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/lengkap-2034/catatan/');
	await page.getByRole('button', { name: 'Peta jalan: Lengkap 2034–2036. Ganti' }).click();
	await page.getByRole('link', { name: 'Contoh 2030–2031' }).click();
	await expect(page).toHaveURL('/contoh-2030/catatan/');
});

test('a door asks for the region and leads there', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Saya pegawai (ASN)' }).click();
	await page.getByRole('link', { name: 'Kota Lengkap 2034–2036' }).click();
	await expect(page).toHaveURL('/lengkap-2034/opd/');
});

test.describe('on a device with a light theme', () => {
	test.use({ colorScheme: 'light' });
	test('paper is light', async ({ page }) => {
		await page.goto('/');
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
			'rgb(251, 249, 244)',
		);
	});
});

test('data can be downloaded', async ({ page, request }) => {
	await page.goto('/lengkap-2034/data/');
	const address = await page
		.getByRole('link', { name: 'aksi, CSV', exact: true })
		.getAttribute('href');
	const answer = await request.get(address ?? '');
	expect(await answer.text()).toMatch(/^kode,area,area_nama,/);
});
