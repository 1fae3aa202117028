import type { Page } from '@playwright/test';

/** Adds up every layout shift of the pages that are opened from now on; what it gives tells the sum. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const total = { nilai: 0 };
		Object.assign(window, { pergeseran: total });
		new PerformanceObserver((list) => {
			for (const entries of list.getEntries())
				total.nilai += (entries as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () =>
		page.evaluate(() => (window as unknown as { shifts: { nilai: number } }).shifts.nilai);
}
