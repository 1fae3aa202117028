import { expect, type Page, test } from '@playwright/test';
import { fixtureDist, listPageKinds } from '../page-kinds.ts';

/** How many sheets a page takes on paper. */
async function countSheets(page: Page, address: string): Promise<number> {
	await page.goto(address);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The most sheets of kinds of pages whose text fits so many. */
const most: [RegExp, number][] = [
	[/\/aksi\//, 1],
	[/^\/[^/]+\/indikator\/[^/]+\//, 2],
	[/^\/(?:tentang|aksesibilitas|lisensi)\//, 1],
];

for (const address of listPageKinds(fixtureDist)) {
	const [, sheets] = most.find(([kind]) => kind.test(address)) ?? [];
	if (sheets === undefined) continue;
	test(`${address} takes at most ${sheets} on paper`, async ({ page }) => {
		const taken = await countSheets(page, address);
		expect(taken).toBeGreaterThan(0);
		expect(taken).toBeLessThanOrEqual(sheets);
	});
}

test('every sheet says where its page stands, and folds stand open', async ({ page }) => {
	await page.goto('/lengkap-2034/aksi/kl-4-2/');
	await page.emulateMedia({ media: 'print' });
	const origin = await page.evaluate(() =>
		getComputedStyle(document.documentElement).getPropertyValue('--asal-cetak'),
	);
	expect(origin).toContain('/lengkap-2034/aksi/kl-4-2/');
	await expect(page.locator('[data-kutipan]')).toBeVisible();
	expect(
		await page
			.locator('.sl-markdown-content')
			.evaluate((text) => parseFloat(getComputedStyle(text).fontSize)),
	).toBeCloseTo((10 / 72) * 96, 0);
});
