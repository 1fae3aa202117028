import { type Filter, filterRows, emptyFilter } from '../domain/filter.ts';
import { parseFilter, formatFilter } from '../domain/filter-address.ts';
import { readRows, warmUp } from './table-rows.ts';
import type { Language } from './language.ts';
import { ExplorerForm } from './explorer-form.ts';
import { writeApart } from './joined-words.ts';
import { WordIndex } from './word-index.ts';
import { siteSource } from './site-source.ts';
import { TableView } from './table-view.ts';
import { type DataOrigin, type MakeFile, listDownloadNotes, collect, save } from './download.ts';

/** Writes a state into the address, in the place of the present entry of the history or as a new one. */
function toAddress(filter: Filter, replace: boolean): void {
	const content = formatFilter(filter);
	const address = `${location.pathname}${content ? `?${content}` : ''}${location.hash}`;
	if (address === `${location.pathname}${location.search}${location.hash}`) return;
	try {
		history[replace ? 'replaceState' : 'pushState'](null, '', address);
	} catch {
		// Browsers limit how often the address may change; the next change writes it.
	}
}

/** Brings the page's explorer to life: form, table and address tell the same state. Does nothing where there is none. */
export function mountExplorer(makers: Record<'csv' | 'xlsx', MakeFile>): void {
	const element = document.querySelector<HTMLFormElement>('[data-penjelajah]');
	const result = document.querySelector<HTMLElement>('[data-hasil-jelajah]');
	if (!element || !result) return;
	const origin = JSON.parse(element.dataset.asal ?? '[]') as DataOrigin[];
	const form = new ExplorerForm(element);
	const { baris, wadah } = readRows(result, origin.length > 1);
	const table = new TableView(result, baris, wadah);
	const records = baris.map(({ record }) => record);
	const index = new WordIndex(records);
	let language: Language | null = null;
	let shown: boolean[] = [];
	/** True between the first and last letter of one query: they share an entry of the history. */
	let isTyping = false;

	const apply = (filter: Filter) => {
		const answer = filterRows(
			records,
			filter,
			language ? index.matcher(filter.q, language) : undefined,
		);
		shown = answer.tampil;
		table.sortRows(filter.urut);
		table.show(shown);
		form.show(filter, answer, records.length);
	};
	/** Filters at once by the words themselves, and again when it is known what else stands for them. */
	const applyWords = async (filter: Filter) => {
		apply(filter);
		delete element.dataset.mencari;
		if (filter.q.trim() === '') return;
		element.dataset.mencari = filter.q;
		try {
			const isSettled = language?.queryPhrases.size;
			language = await siteSource.language(writeApart(filter.q, () => false).q);
			const current = form.read();
			if (current.q === filter.q && language.queryPhrases.size !== isSettled) apply(current);
		} catch {
			// Without a connection the words themselves are looked for.
		}
		if (element.dataset.mencari === filter.q) delete element.dataset.mencari;
	};
	const fromAddress = () => {
		const filter = parseFilter(new URLSearchParams(location.search), form.isKnown);
		form.write(filter);
		isTyping = false;
		return applyWords(filter);
	};
	const change = (filter: Filter) => {
		form.write(filter);
		void applyWords(filter);
		toAddress(filter, false);
		isTyping = false;
	};

	element.addEventListener('submit', (event) => event.preventDefault());
	element.addEventListener('input', ({ target }) => {
		const filter = form.read();
		const word = target instanceof HTMLInputElement && target.type === 'search';
		void applyWords(filter);
		toAddress(filter, word && isTyping);
		isTyping = word;
	});
	element.addEventListener('focusout', () => (isTyping = false));
	element.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button') : null;
		const { hapus, unduh, bersih } = button?.dataset ?? {};
		const current = form.read();
		if (bersih !== undefined) change({ ...emptyFilter, urut: current.urut });
		if (hapus) change({ ...current, [hapus]: hapus === 'q' ? '' : [] });
		// The button that was pressed is gone: its place is taken by the first control.
		if (bersih !== undefined || hapus) element.querySelector<HTMLElement>('input')?.focus();
		if (unduh === 'csv' || unduh === 'xlsx') void downloadResult(unduh);
	});
	addEventListener('popstate', () => void fromAddress());

	async function downloadResult(format: 'csv' | 'xlsx') {
		const error = element?.querySelector('[data-galat]');
		if (error) error.textContent = '';
		try {
			const visible = table.urutan.flatMap((i) => (shown[i] && records[i] ? [records[i]] : []));
			const content = await collect(origin, visible);
			const file = await makers[format](
				content,
				listDownloadNotes(origin, visible, records.length),
			);
			const name = [
				'rencana-aksi',
				...(origin.length === 1 && origin[0] ? [origin[0].id] : []),
			].join('-');
			save(file, `${name}.${format}`);
		} catch {
			if (error)
				error.textContent =
					'Unduhan gagal karena data tidak terambil. Periksa sambungan internet, lalu coba lagi.';
		}
	}

	void fromAddress();
	element.dataset.siap = '';
	warmUp(records.length, (i) => index.note(i));
}
