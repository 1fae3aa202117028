import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { jenisHalaman } from '../jenis-halaman.ts';

/** Both themes and both ends of the screens; the other two pairs show the same colours and the same layouts. */
const rupa = [
	{ colorScheme: 'light', viewport: { width: 360, height: 740 } },
	{ colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const;

for (const { colorScheme, viewport } of rupa)
	test.describe(`${colorScheme}, ${viewport.width} px`, () => {
		test.use({ colorScheme, viewport });
		for (const alamat of jenisHalaman) {
			test(`${alamat} has no accessibility violation`, async ({ page }) => {
				await page.goto(alamat);
				// The search page shows its results after it has opened.
				if (alamat.startsWith('/cari/')) await page.locator('[data-untuk]').waitFor();
				const hasil = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				expect(
					hasil.violations.map(({ id, nodes }) => ({
						id,
						di: nodes.slice(0, 3).map((satu) => satu.html),
					})),
				).toEqual([]);
			});
		}
	});
