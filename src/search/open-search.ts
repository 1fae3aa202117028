/** Opens the search over the page instead of leaving it; the link leads to the search page where this cannot run. */
export function handleSearch(): void {
	const opener = document.querySelector<HTMLElement>('[data-buka-cari]');
	const box = document.querySelector<HTMLInputElement>('[data-kotak-cari]');
	const open = (event: Event) => {
		event.preventDefault();
		// On the search page its own box is at hand.
		if (box) box.focus();
		else
			void import('./search-dialog.ts').then(
				({ openSearchDialog }) => openSearchDialog(),
				() => opener instanceof HTMLAnchorElement && location.assign(opener.href),
			);
	};
	opener?.addEventListener('click', (event) => {
		// A new tab or window is the reader's to ask for.
		if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
	});
	addEventListener('keydown', (event) => {
		const { target, key } = event;
		// Just after it closed, the sheet's own box still has the focus until the page is drawn anew.
		const isWriting =
			target instanceof HTMLElement &&
			target.matches('input, textarea, select, [contenteditable]') &&
			!target.closest('dialog:not([open])');
		if ((key === 'k' && (event.ctrlKey || event.metaKey)) || (key === '/' && !isWriting))
			open(event);
	});
}
