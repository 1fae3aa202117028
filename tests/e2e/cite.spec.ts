import { expect, test } from '@playwright/test';

const aksi = '/lengkap-2034/aksi/kl-2-2-a/';

test('the citation is copied whole and that is said', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(aksi);
	await page.getByText('Kutip', { exact: true }).click();
	await page.getByRole('button', { name: 'Salin kutipan' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Kutipan tersalin.' })).toBeVisible();
	const copy = await page.evaluate(() => navigator.clipboard.readText());
	expect(copy).toMatch(/^KL-2\.2\.a .+\. Dalam: .+BAB IV\.4, tabel .+, kelompok 2, huruf a\./);
	expect(copy).toMatch(
		/Peta Jalan, https?:\/\/\S+\/aksi\/kl-2-2-a\/ \(diakses \d{1,2} \p{L}+ \d{4}\)\.$/u,
	);
});

test('where the browser refuses to copy, the citation is selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto(aksi);
	await page.getByText('Kutip', { exact: true }).click();
	await page.getByRole('button', { name: 'Salin kutipan' }).click();
	await expect(page.getByText('Teksnya sudah dipilih')).toBeVisible();
	expect(await page.evaluate(() => String(getSelection()))).toMatch(/^KL-2\.2\.a /);
});

test('sharing is offered only where the browser can', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { value: undefined });
	});
	await page.goto(aksi);
	await expect(page.getByRole('button', { name: 'Cetak' })).toBeVisible();
	await expect(page.getByText('Bagikan', { exact: true })).toBeHidden();
});

test('sharing gives the same address as the citation', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: async (isi: ShareData) => Object.assign(window, { shared: isi }),
		});
	});
	await page.goto(aksi);
	await page.getByRole('button', { name: 'Bagikan' }).click();
	const packed = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
	expect(packed.title).toContain('KL-2.2.a');
	expect(await page.locator('[data-kutipan]').textContent()).toContain(
		packed.url ?? 'tanpa alamat',
	);
});

for (const address of [
	aksi,
	'/lengkap-2034/opd/inspektorat/',
	'/contoh-2030/indikator/nilai-sakip/',
])
	test(`${address} carries a QR code of its address, also on paper`, async ({ page }) => {
		await page.goto(address);
		const kode = page.locator('.kode-qr');
		await expect(kode).toBeHidden();
		await expect(kode).toHaveAttribute('aria-label', new RegExp(`^Kode QR menuju \\S+${address}$`));
		await page.emulateMedia({ media: 'print' });
		await expect(kode).toBeVisible();
		await expect(page.locator('[data-kutipan]')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Cetak' })).toBeHidden();
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the citation and the code are there, and no button that does nothing', async ({ page }) => {
		await page.goto(aksi);
		await page.getByText('Kutip', { exact: true }).click();
		await expect(page.getByText('diakses [tanggal Anda membuka halaman ini]')).toBeVisible();
		const message = page.getByRole('link', { name: 'WhatsApp' });
		await expect(message).toHaveAttribute('href', /^https:\/\/wa\.me\/\?text=.+kl-2-2-a/);
		await page.getByText('Kode QR', { exact: true }).click();
		await expect(page.getByRole('img', { name: /^Kode QR/ })).toBeVisible();
		expect(await page.locator('main').getByRole('button').count()).toBe(0);
		await expect(page.getByRole('link', { name: 'Unduh data' }).last()).toBeVisible();
	});
});
