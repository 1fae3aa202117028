import { expect, test } from '@playwright/test';

test('the glossary is filtered by words, and a link to a hidden term shows it again', async ({
	page,
}) => {
	await page.goto('/glosarium/');
	const terms = page.locator('dl.fakta > div');
	const all = await terms.count();
	const last = await terms.last().getAttribute('id');
	const first = (await terms.first().locator('dt').innerText()).trim();
	await page.getByRole('searchbox', { name: 'Saring istilah' }).fill(first);
	await expect(page.getByText(`dari ${all} istilah cocok.`)).toBeVisible();
	await expect(terms.last()).toBeHidden();
	await page.goto(`/glosarium/#${last}`);
	await expect(terms.last()).toBeVisible();
});
