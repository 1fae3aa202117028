import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { fixtureDist, listPageKinds } from '../page-kinds.ts';

/** How many sheets a page takes on paper. */
async function countSheets(page: Page, address: string): Promise<number> {
	await page.goto(address);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** True for an action with a table of periods, whose text does not fit one sheet. */
const hasPeriods = (address: string): boolean =>
	readFileSync(join(fixtureDist, address, 'index.html'), 'utf8').includes('per periode</h2>');

/** The most sheets of kinds of pages whose text fits so many. */
const most: [RegExp, number][] = [
	[/\/aksi\//, 1],
	[/^\/[^/]+\/indikator\/[^/]+\//, 2],
	[/^\/(?:tentang|aksesibilitas|lisensi)\//, 1],
];

for (const address of listPageKinds(fixtureDist)) {
	const [, sheets] = most.find(([kind]) => kind.test(address)) ?? [];
	if (sheets === undefined) continue;
	const limit = sheets + (hasPeriods(address) ? 1 : 0);
	test(`${address} takes at most ${limit} on paper`, async ({ page }) => {
		const taken = await countSheets(page, address);
		expect(taken).toBeGreaterThan(0);
		expect(taken).toBeLessThanOrEqual(limit);
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
