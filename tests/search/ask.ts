import type { Page } from 'playwright';

/** Asks questions of the search page that is open, one after the other as if typed; the addresses of each one's results. */
export const askSite = (page: Page, query: readonly string[]): Promise<string[][]> =>
	page.evaluate(async (all) => {
		const box = document.querySelector<HTMLInputElement>('#cari-q');
		const result = document.querySelector<HTMLElement>('[data-hasil-cari]');
		if (!box || !result) throw new Error('This is not the search page.');
		const answers: string[][] = [];
		for (const q of all) {
			const finish = new Promise<void>((accept) => {
				const observer = new MutationObserver(() => {
					if (result.dataset.untuk !== new URLSearchParams({ q }).toString()) return;
					observer.disconnect();
					accept();
				});
				observer.observe(result, { attributeFilter: ['data-untuk'] });
			});
			box.value = q;
			box.dispatchEvent(new Event('input', { bubbles: true }));
			await finish;
			answers.push(
				[...result.querySelectorAll('[data-hasil] a')].map(
					(link) => link.getAttribute('href') ?? '',
				),
			);
		}
		return answers;
	}, query);
