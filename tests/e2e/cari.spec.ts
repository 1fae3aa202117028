import { expect, type Page, test } from '@playwright/test';

/** Opens the header's search and types. */
async function cari(page: Page, kata: string) {
	await page.getByRole('button', { name: 'Cari' }).click();
	await page.locator('.pagefind-ui__search-input').fill(kata);
}
const hasil = (page: Page) => page.locator('.pagefind-ui__result-link');

test('a journalist finds an action by its words and opens it', async ({ page }) => {
	await page.goto('/');
	await cari(page, 'benturan kepentingan');
	await expect(hasil(page).first()).toBeVisible();
	await expect(page.locator('.pagefind-ui__message')).toContainText(
		'hasil untuk benturan kepentingan',
	);
	// Every result says which road map it belongs to.
	await expect(page.locator('.pagefind-ui__result-tags').first()).toContainText(/Peta jalan: /i);
	await page
		.locator('.pagefind-ui__result-link', { hasText: /benturan kepentingan/i })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/benturan kepentingan/i);
});

test('results can be narrowed by kind and by area', async ({ page }) => {
	await page.goto('/');
	await cari(page, 'pengaduan');
	await expect(hasil(page).first()).toBeVisible();
	const saring = page.locator('.pagefind-ui__filter-panel');
	await expect(saring).toBeVisible();
	await saring
		.locator('.pagefind-ui__filter-block', { hasText: 'jenis' })
		.locator('summary')
		.click();
	await saring.getByLabel(/^Rencana aksi/).check();
	await expect(page.locator('.pagefind-ui__message')).toContainText('hasil');
	await expect(page.locator('.pagefind-ui__result-link:not([href*="/aksi/"])')).toHaveCount(0);
	await expect(hasil(page).first()).toBeVisible();
	await expect(saring.locator('.pagefind-ui__filter-block', { hasText: 'area' })).toBeVisible();
});

test('derived words are found by their root', async ({ page }) => {
	await page.goto('/');
	await cari(page, 'lapor');
	await expect(hasil(page).first()).toBeVisible();
});

test('an empty result is said in Indonesian', async ({ page }) => {
	await page.goto('/');
	await cari(page, 'xqzvbn');
	await expect(page.locator('.pagefind-ui__message')).toHaveText('Tidak ada hasil untuk xqzvbn');
});

test('the search works by keyboard alone', async ({ page }) => {
	await page.goto('/');
	await page.locator('.pagefind-ui__search-input').waitFor({ state: 'attached' });
	await page.keyboard.press('Control+k');
	await expect(page.locator('.pagefind-ui__search-input')).toBeFocused();
	await page.keyboard.type('zona integritas');
	await expect(hasil(page).first()).toBeVisible();
	await hasil(page).first().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(new URL(page.url()).pathname).not.toBe('/');
});
