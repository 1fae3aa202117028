/** Adds what needs script to the row of actions: today's date, copying, sharing and printing. */
const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(new Date());
for (const place of document.querySelectorAll('[data-hari-ini]')) place.textContent = day;

/** Shows a button and says what it does; on a page without it nothing happens. */
const mount = (selector: string, act: (button: HTMLButtonElement) => unknown) => {
	for (const button of document.querySelectorAll<HTMLButtonElement>(selector)) {
		button.hidden = false;
		button.addEventListener('click', () => act(button));
	}
};

/** Puts the words beside a button on the clipboard; where the browser refuses, selects them for the reader to copy. */
async function copy(button: HTMLButtonElement) {
	const place = button.closest('details');
	const quote = place?.querySelector<HTMLElement>('[data-kutipan], [data-kode]');
	const news = place?.querySelector('[role="status"]');
	if (!quote || !news) return;
	// Said anew each time, so that a second copy is announced as well.
	news.textContent = '';
	try {
		await navigator.clipboard.writeText(quote.innerText.trim());
		news.textContent = `${button.dataset.salin} tersalin.`;
	} catch {
		getSelection()?.selectAllChildren(quote);
		news.textContent = 'Peramban menolak menyalin. Teksnya sudah dipilih; salinlah sendiri.';
	}
}

mount('[data-salin]', copy);
/** The address that the page names as its own, also where a copy of it is read. */
const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;

/** Copies the page's address and says so; where the browser refuses, shows it to be copied by hand. */
async function copyLink(button: HTMLButtonElement) {
	const news = button.closest('.bagikan')?.querySelector('[role="status"]');
	if (!news) return;
	news.textContent = '';
	try {
		await navigator.clipboard.writeText(url);
		news.textContent = 'Tautan tersalin.';
	} catch {
		news.textContent = url;
		getSelection()?.selectAllChildren(news);
	}
}

mount('[data-salin-tautan]', copyLink);
mount('[data-cetak]', () => window.print());
mount('[data-gambar]', (button) =>
	import('./picture-client.ts')
		.then(({ makePicture }) => makePicture(button))
		.catch(() => {
			button.textContent = 'Gambar gagal dibuat; coba lagi';
		}),
);
if (typeof navigator.share === 'function')
	mount('[data-bagikan]', () =>
		navigator
			.share({ title: document.title, url })
			// A reader who closes the sheet has chosen so.
			.catch(() => {}),
	);
