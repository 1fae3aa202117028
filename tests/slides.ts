import { expect, type Page } from '@playwright/test';

/** The two shapes of projectors. */
export const screens = [
	[1280, 720],
	[1280, 960],
] as const;

/** The slides of the deck that shows. */
export const slides = (page: Page) => page.locator('.slide:not([hidden])');

/** Opens a deck and begins it. */
export async function present(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.getByRole('button', { name: 'Mulai presentasi' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-menyaji', 'satu');
}

/** Slides that do not fit the screen, and letters too small to be read from ten metres. */
export const listSlideFaults = (page: Page): Promise<string[]> =>
	slides(page).evaluateAll((all) =>
		all.flatMap((slide) => {
			const letters = [...slide.querySelectorAll('*')].filter(
				(element) =>
					element.children.length === 0 && element.textContent?.trim() && element.checkVisibility(),
			);
			const small = letters.filter(
				(element) => Number.parseFloat(getComputedStyle(element).fontSize) < 28,
			);
			return [
				...(slide.scrollHeight > slide.clientHeight + 1 ? [`${slide.id} overflows`] : []),
				...small.map((element) => `${slide.id}: ${element.textContent}`),
			];
		}),
	);
