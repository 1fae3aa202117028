import { expect, type Page, test } from '@playwright/test';
import { listViolations, looks } from '../accessible.ts';
import { fixtureDist, listPageKinds } from '../page-kinds.ts';

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

// One visit a page serves every question, for opening it takes longer than asking.
for (const address of listPageKinds(fixtureDist))
	test(`${address} is accessible, fits small screens, and asks nothing of other sites`, async ({
		page,
		baseURL,
	}) => {
		const outside: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
				outside.push(request.url());
		});
		const [first] = looks;
		await page.emulateMedia({ colorScheme: first.colorScheme });
		await page.setViewportSize(first.viewport);
		await page.goto(address);
		// The search page shows its results after it has opened.
		if (address.startsWith('/cari/')) await page.locator('[data-untuk]').waitFor();
		// What waits to be seen comes now.
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		for (const { colorScheme, viewport } of looks) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			expect.soft(await listViolations(page, colorScheme)).toEqual([]);
		}
		await page.setViewportSize({ width: 320, height: 640 });
		expect.soft(await width(page), 'on a screen of 320 px').toBeLessThanOrEqual(320);
		await page.setViewportSize({ width: 360, height: 640 });
		await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
		expect.soft(await width(page), 'letters twice as large').toBeLessThanOrEqual(360);
		expect(outside).toEqual([]);
	});
