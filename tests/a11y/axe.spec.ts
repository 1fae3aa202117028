import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { jenisHalaman } from '../jenis-halaman.ts';

const layar = [
	{ width: 360, height: 740 },
	{ width: 1440, height: 900 },
];

for (const tema of ['light', 'dark'] as const) {
	for (const viewport of layar) {
		test.describe(`${tema}, ${viewport.width} px`, () => {
			test.use({ colorScheme: tema, viewport });
			for (const alamat of jenisHalaman) {
				test(`${alamat} has no accessibility violation`, async ({ page }) => {
					await page.goto(alamat);
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
	}
}
