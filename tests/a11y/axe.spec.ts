import { expect, test } from '@playwright/test';
import { listViolations, looks } from '../accessible.ts';
import { fixtureDist, listPageKinds } from '../page-kinds.ts';

for (const { colorScheme, viewport } of looks)
	test.describe(`${colorScheme}, ${viewport.width} px`, () => {
		test.use({ colorScheme, viewport });
		for (const alamat of listPageKinds(fixtureDist)) {
			test(`${alamat} has no accessibility violation`, async ({ page }) => {
				await page.goto(alamat);
				// The search page shows its results after it has opened.
				if (alamat.startsWith('/cari/')) await page.locator('[data-untuk]').waitFor();
				expect(await listViolations(page, colorScheme)).toEqual([]);
			});
		}
	});
