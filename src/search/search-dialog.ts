import teksGaya from './search.css?inline';
import { address } from '../domain/address.ts';
import { enqueue } from './queue.ts';
import { linesOf, resultSentence, element } from './result-list.ts';
import { announceSearch, explainFailure } from './search-sentences.ts';
import { SearchEngine } from './engine.ts';
import { pageAddress } from './site-copy.ts';
import { siteSource } from './site-source.ts';

const engine = new SearchEngine(siteSource);
/** How many results the dialog shows; the search page has them all. */
const perPage = 5;
const searchPage = pageAddress(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${address.cari}`);

function composeDialog(): HTMLDialogElement {
	document.head.append(element('style', teksGaya));

	const dialog = element('dialog', '', 'dialog-cari not-content');
	dialog.setAttribute('aria-label', 'Cari di situs ini');
	const form = element('form');
	form.role = 'search';
	form.action = searchPage;
	const label = element('label', 'Cari di situs ini');
	const box = element('input');
	Object.assign(box, {
		type: 'search',
		name: 'q',
		autocomplete: 'off',
		maxLength: 300,
		id: 'dialog-q',
	});
	label.htmlFor = box.id;
	const close = element('button', 'Tutup');
	close.type = 'button';
	close.addEventListener('click', () => dialog.close());
	form.append(label, box, close);
	const caption = element('p');
	caption.role = 'status';
	const heading = element('h2', 'Hasil pencarian', 'sr-only');
	const items = element('ol');
	items.dataset.hasil = '';
	const all = element('a', 'Buka halaman pencarian, dengan saringan');
	all.href = searchPage;
	dialog.append(heading, form, caption, items, all);

	const show = enqueue(async (q: string) => {
		all.href = q.trim() ? `${searchPage}?q=${encodeURIComponent(q)}` : searchPage;
		const finish = q.trim() ? announceSearch(caption, items) : undefined;
		try {
			const answer = await engine.find(q);
			const list = await siteSource.records();
			const rows = await linesOf(engine, answer.hasil.slice(0, perPage), answer, list);
			items.replaceChildren(...rows);
			caption.textContent = q.trim() ? resultSentence(answer.hasil.length, q, answer) : '';
		} catch (error) {
			items.replaceChildren();
			caption.textContent = explainFailure(error);
		} finally {
			finish?.();
		}
	});
	box.addEventListener('input', () => {
		// The sheet grows at the keystroke, so that nothing in it moves when results come later.
		dialog.toggleAttribute('data-diminta', box.value.trim() !== '');
		void show(box.value);
	});
	// The box would keep the key to empty itself.
	box.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		dialog.close();
	});
	// A press beside the sheet closes it, as readers expect.
	dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
	document.body.append(dialog);
	return dialog;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page. */
export function openSearchDialog(): void {
	dialog ??= composeDialog();
	dialog.showModal();
	dialog.querySelector('input')?.select();
}
