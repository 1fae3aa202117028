import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Both ends of the screens, each with the theme that a page opens in there. */
export const looks = [
	{ colorScheme: 'light', viewport: { width: 360, height: 740 } },
	{ colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const;

const axe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

/** What axe finds wrong on a page by every rule in the theme that it has, and by contrast, which alone tells themes apart, in the other. */
export async function listViolations(page: Page, theme: 'light' | 'dark') {
	const whole = await axe(page)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const other = theme === 'light' ? 'dark' : 'light';
	await page.emulateMedia({ colorScheme: other });
	const contrast = await axe(page).withRules('color-contrast').analyze();
	return [
		{ theme, violations: whole.violations },
		{ theme: other, violations: contrast.violations },
	].flatMap(({ theme: seen, violations }) =>
		violations.map(({ id, nodes }) => ({
			theme: seen,
			id,
			di: nodes.slice(0, 3).map((nodeResult) => nodeResult.html),
		})),
	);
}
