/** Adds what needs script to the row of actions: today's date, copying, sharing and printing. */
const hari = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(new Date());
for (const tempat of document.querySelectorAll('[data-hari-ini]')) tempat.textContent = hari;

/** Shows a button and says what it does; on a page without it nothing happens. */
const pasang = (pemilih: string, lakukan: (tombol: HTMLButtonElement) => unknown) => {
	for (const tombol of document.querySelectorAll<HTMLButtonElement>(pemilih)) {
		tombol.hidden = false;
		tombol.addEventListener('click', () => lakukan(tombol));
	}
};

/** Puts the words beside a button on the clipboard; where the browser refuses, selects them for the reader to copy. */
async function salin(tombol: HTMLButtonElement) {
	const tempat = tombol.closest('details');
	const kutipan = tempat?.querySelector<HTMLElement>('[data-kutipan], [data-kode]');
	const kabar = tempat?.querySelector('[role="status"]');
	if (!kutipan || !kabar) return;
	// Said anew each time, so that a second copy is announced as well.
	kabar.textContent = '';
	try {
		await navigator.clipboard.writeText(kutipan.innerText.trim());
		kabar.textContent = `${tombol.dataset.salin} tersalin.`;
	} catch {
		getSelection()?.selectAllChildren(kutipan);
		kabar.textContent = 'Peramban menolak menyalin. Teksnya sudah dipilih; salinlah sendiri.';
	}
}

pasang('[data-salin]', salin);
pasang('[data-cetak]', () => window.print());
if (typeof navigator.share === 'function')
	pasang('[data-bagikan]', (tombol) =>
		navigator
			.share({ title: document.title, url: tombol.dataset.bagikan ?? location.href })
			// A reader who closes the sheet has chosen so.
			.catch(() => {}),
	);
