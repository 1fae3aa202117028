import type { Page } from '@playwright/test';

/** Adds up every layout shift of the pages that are opened from now on; what it gives tells the sum. */
export async function amatiGeser(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const jumlah = { nilai: 0 };
		Object.assign(window, { pergeseran: jumlah });
		new PerformanceObserver((daftar) => {
			for (const masukan of daftar.getEntries())
				jumlah.nilai += (masukan as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () =>
		page.evaluate(() => (window as unknown as { pergeseran: { nilai: number } }).pergeseran.nilai);
}
