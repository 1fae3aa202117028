import type { Page } from 'playwright';

/** Asks questions of the search page that is open, one after the other as if typed; the addresses of each one's results. */
export const tanyaSitus = (page: Page, kueri: readonly string[]): Promise<string[][]> =>
	page.evaluate(async (semua) => {
		const kotak = document.querySelector<HTMLInputElement>('#cari-q');
		const hasil = document.querySelector<HTMLElement>('[data-hasil-cari]');
		if (!kotak || !hasil) throw new Error('This is not the search page.');
		const jawaban: string[][] = [];
		for (const q of semua) {
			const selesai = new Promise<void>((terima) => {
				const pengamat = new MutationObserver(() => {
					if (hasil.dataset.untuk !== new URLSearchParams({ q }).toString()) return;
					pengamat.disconnect();
					terima();
				});
				pengamat.observe(hasil, { attributeFilter: ['data-untuk'] });
			});
			kotak.value = q;
			kotak.dispatchEvent(new Event('input', { bubbles: true }));
			await selesai;
			jawaban.push(
				[...hasil.querySelectorAll('[data-hasil] a')].map(
					(tautan) => tautan.getAttribute('href') ?? '',
				),
			);
		}
		return jawaban;
	}, kueri);
