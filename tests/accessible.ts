import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Both ends of the screens, each with the theme that a page opens in there. */
export const looks = [
	{ colorScheme: 'light', viewport: { width: 360, height: 740 } },
	{ colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const;

/** What axe finds wrong on a page by every rule in the theme that it has, and by contrast, which alone tells themes apart, in the other. */
export async function listViolations(page: Page, themes: 'light' | 'dark') {
	const axe = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
	const whole = await axe()
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const other = themes === 'light' ? 'dark' : 'light';
	await page.emulateMedia({ colorScheme: other });
	const color = await axe().withRules('color-contrast').analyze();
	return [
		{ pada: themes, hasil: whole },
		{ pada: other, hasil: color },
	].flatMap(({ pada, hasil }) =>
		hasil.violations.map(({ id, nodes }) => ({
			pada,
			id,
			di: nodes.slice(0, 3).map((nodeResult) => nodeResult.html),
		})),
	);
}
