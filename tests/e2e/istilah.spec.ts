import { expect, test } from '@playwright/test';

const page = '/lengkap-2034/indikator/nilai-sakip/';

test('a term opens its meaning beside the word by keyboard, and Escape gives the focus back', async ({
	page: tab,
}) => {
	await tab.goto(page);
	const word = tab.locator('main a.istilah:visible').first();
	const kode = new URL((await word.getAttribute('href')) ?? '', tab.url()).hash.slice(1);
	const box = tab.locator(`[data-arti="${kode}"]`);
	await expect(box).toBeHidden();
	await word.focus();
	await tab.keyboard.press('Enter');
	await expect(box).toBeVisible();
	await expect(box).toBeFocused();
	await expect(tab).toHaveURL(new RegExp(`${page}$`));
	await tab.keyboard.press('Escape');
	await expect(box).toBeHidden();
	await expect(word).toBeFocused();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a term leads to its entry in the glossary', async ({ page: tab }) => {
		await tab.goto(page);
		const word = tab.locator('main a.istilah:visible').first();
		const href = (await word.getAttribute('href')) ?? '';
		await word.click();
		await expect(tab).toHaveURL(new RegExp(`${href}$`));
		await expect(tab.locator(new URL(href, tab.url()).hash)).toBeInViewport();
	});
});
