import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pictureSize } from '../../src/components/picture-drawing.ts';
import { samplePeta } from '../sample-content.ts';

const peta = samplePeta.lengkap;

for (const [what, path] of [
	['an action', `/${peta}/aksi/kl-2-2-a/`],
	['a quick win', `/${peta}/quick-wins/`],
] as const)
	test(`the picture of ${what} is made on demand, and kept or sent`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'canShare', { value: () => true });
			Object.defineProperty(navigator, 'share', {
				value: async ({ files }: { files: File[] }) => {
					document.title = `${files[0]?.type} ${files[0]?.name}`;
				},
			});
		});
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		const fetched = asked.length;
		await page.getByRole('button', { name: 'Gambar ringkas' }).first().click();
		const picture = page.locator('[data-gambar-jadi] img');
		await expect(picture).toHaveAttribute('alt', /: .+\. .+: /);
		expect(asked.length).toBeGreaterThan(fetched);

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'Unduh gambar (PNG)' }).click(),
		]);
		const png = readFileSync(await download.path());
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
			pictureSize.width,
			pictureSize.height,
		]);
		await page.getByRole('button', { name: 'Kirim gambar' }).click();
		await expect(page).toHaveTitle(/^image\/png [\w-]+\.png$/);
		await page.getByRole('button', { name: 'Gambar ringkas' }).first().click();
		await expect(picture).toHaveCount(0);
	});
