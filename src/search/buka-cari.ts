/** Opens the search over the page instead of leaving it; the link leads to the search page where this cannot run. */
export function tanganiCari(): void {
	const pembuka = document.querySelector<HTMLElement>('[data-buka-cari]');
	const kotak = document.querySelector<HTMLInputElement>('[data-kotak-cari]');
	const buka = (kejadian: Event) => {
		kejadian.preventDefault();
		// On the search page its own box is at hand.
		if (kotak) kotak.focus();
		else
			void import('./dialog-cari.ts').then(
				({ bukaDialogCari }) => bukaDialogCari(),
				() => pembuka instanceof HTMLAnchorElement && location.assign(pembuka.href),
			);
	};
	pembuka?.addEventListener('click', (kejadian) => {
		// A new tab or window is the reader's to ask for.
		if (!kejadian.ctrlKey && !kejadian.metaKey && !kejadian.shiftKey) buka(kejadian);
	});
	addEventListener('keydown', (kejadian) => {
		const { target, key } = kejadian;
		const menulis =
			target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
		if ((key === 'k' && (kejadian.ctrlKey || kejadian.metaKey)) || (key === '/' && !menulis))
			buka(kejadian);
	});
}
