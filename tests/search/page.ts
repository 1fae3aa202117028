import { expect, type Page } from '@playwright/test';

/** Where words are typed on the search page. */
export const box = (page: Page) => page.getByRole('searchbox', { name: 'Kata yang dicari' });

/** The results that show. */
export const results = (page: Page) => page.locator('ol[data-hasil] > li');

/** Addresses of the results that show, in their order. */
export const resultAddresses = (page: Page) =>
	results(page)
		.getByRole('link')
		.evaluateAll((all) => all.map((item) => item.getAttribute('href') ?? ''));

/** Types a query on the search page and waits for its results. */
export async function find(page: Page, q: string): Promise<void> {
	await box(page).fill(q);
	await page.waitForFunction(
		(word) =>
			(new URLSearchParams(
				document.querySelector<HTMLElement>('[data-hasil-cari]')?.dataset.untuk,
			).get('q') ?? '') === word,
		q.trim() ? q : '',
	);
}

/** Demands that among the first five results of a query one says this. */
export async function expectSaid(page: Page, q: string, said: RegExp): Promise<void> {
	await page.goto('/cari/');
	await find(page, q);
	await expect(results(page).first()).toBeVisible();
	const texts = await results(page).allInnerTexts();
	expect(texts.slice(0, 5).filter((text) => said.test(text))).not.toEqual([]);
}

/** Demands that a joined form finds what its parts find; a record that has the form itself may stand before the others. */
export async function expectSameResults(
	page: Page,
	joined: string,
	separate: string,
): Promise<void> {
	await page.goto('/cari/');
	await find(page, separate);
	const expected = await resultAddresses(page);
	expect(expected.length).toBeGreaterThan(0);
	await find(page, joined);
	expect((await resultAddresses(page)).toSorted()).toEqual(expected.toSorted());
}
