import { expect, test } from '@playwright/test';
import { samplePeta } from '../sample-content.ts';

for (const peta of [samplePeta.lengkap, samplePeta.sedikit])
	test(`the first page of ${peta} is a glance: three screens of a phone, two sheets of paper`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(`/${peta}/`);
		const bottom = await page
			.locator('.sekilas')
			.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
		expect(bottom).toBeLessThanOrEqual(3 * 800);
		const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
		expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a former link into the first page lands on the door that leads on', async ({ page }) => {
		await page.goto(`/${samplePeta.lengkap}/#sasaran`);
		const door = page.locator('li:has(> #sasaran) a');
		await expect(door).toBeInViewport();
		await door.click();
		await expect(page).toHaveURL(/\/sasaran\/$/);
	});

	test('citizens find what concerns them by topic, and what is not planned is said', async ({
		page,
	}) => {
		await page.goto(`/${samplePeta.lengkap}/`);
		await page.getByRole('link', { name: 'Pengaduan', exact: true }).click();
		await expect(page).toHaveURL(/untuk-warga\/#pengaduan$/);
		await expect(
			page.getByRole('link', { name: /^Kota berencana membuka tempat mengadu/ }),
		).toHaveAttribute('href', /kl-4-2\/$/);
		await expect(page.locator('section:has(#kesehatan)')).toContainText(
			'Tidak ada rencana aksi yang terbaca yang memuat kata “puskesmas” atau “rumah sakit”.',
		);
	});
});
