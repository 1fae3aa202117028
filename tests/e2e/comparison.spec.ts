import { expect, test } from '@playwright/test';

test.describe('the comparison', () => {
	test('sets side by side what a reader chooses, and the address keeps it', async ({ page }) => {
		await page.goto('banding/?peta=lengkap-2034,contoh-2030,sedikit-2029');
		const heads = page.locator('[data-bagian-banding="pokok"] thead th a');
		await expect(heads).toHaveText(['Lengkap 2034–2036', 'Contoh 2030–2031', 'Sedikit 2029']);
		await page.getByLabel('Daerah 3').selectOption('');
		await expect(heads).toHaveText(['Lengkap 2034–2036', 'Contoh 2030–2031']);
		await page.getByLabel('Daerah 1').selectOption('sedikit-2029');
		await expect(heads).toHaveText(['Sedikit 2029', 'Contoh 2030–2031']);
		await expect(page).toHaveURL(/\?peta=sedikit-2029,contoh-2030$/);
		await page.reload();
		await expect(heads).toHaveText(['Sedikit 2029', 'Contoh 2030–2031']);
		await expect(page.locator('#indikator-sakip')).toContainText(
			'Sedikit 2029: tidak kami temukan',
		);
	});

	test('keeps what stands when a side cannot be fetched, and says so', async ({ page }) => {
		await page.route('**/banding/*.json', (route) => route.abort());
		await page.goto('banding/?peta=contoh-2030,sedikit-2029');
		await expect(page.locator('[data-pilih-banding] [role="status"]')).toContainText(
			'tidak dapat diambil; tabel di bawah tetap ',
		);
	});
});
