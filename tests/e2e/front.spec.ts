import { expect, test } from '@playwright/test';

test('the field narrows the list as one types, and the doors then carry the region that is left', async ({
	page,
}) => {
	await page.goto('/');
	const field = page.getByRole('searchbox', { name: 'Cari daerah, tahun, atau janji' });
	const rows = page.locator('[data-daftar-peta] li:visible');
	const door = page.getByRole('link', { name: 'Saya warga' });
	await expect(rows).toHaveCount(6);
	await field.fill('kota 2035');
	await expect(rows).toHaveText([/Kota Lengkap 2034–2036/]);
	await expect(door).toHaveAttribute('href', /^\/lengkap-2034\//);
	await field.fill('kabupaten');
	await expect(rows).toHaveCount(2);
	await expect(door).toHaveAttribute('href', '/untuk/warga/');
});

test('words that name no road map leave the list whole and are searched for', async ({ page }) => {
	await page.goto('/');
	const field = page.getByRole('searchbox', { name: 'Cari daerah, tahun, atau janji' });
	await field.fill('pengaduan');
	await expect(page.locator('[data-daftar-peta] li:visible')).toHaveCount(6);
	await expect(page.getByText('Tidak ada peta jalan yang bernama “pengaduan”.')).toBeVisible();
	await field.press('Enter');
	await expect(page).toHaveURL('/cari/?q=pengaduan');
});
