import type { Page } from '@playwright/test';

/** Adds up every layout shift of the pages that are opened from now on; what it gives tells the sum. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const total = { value: 0 };
		Object.assign(window, { shifts: total });
		new PerformanceObserver((list) => {
			for (const entries of list.getEntries())
				total.value += (entries as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () =>
		page.evaluate(() => (window as unknown as { shifts: { value: number } }).shifts.value);
}
