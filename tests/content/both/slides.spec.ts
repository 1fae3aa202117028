import { expect, test } from '@playwright/test';
import { root } from '../../../scripts/environment.ts';
import { listPetaJalan } from '../../page-kinds.ts';
import { listSlideFaults, present, screens } from '../../slides.ts';

for (const id of listPetaJalan(`${root}/dist`))
	test(`every slide of ${id} fits both shapes of projectors`, async ({ page }) => {
		for (const [width, height] of screens) {
			await page.setViewportSize({ width, height });
			await present(page, `/${id}/presentasi/`);
			expect(await listSlideFaults(page)).toEqual([]);
		}
	});
