import { enqueue } from './queue.ts';
import { linesOf, pageTitle, resultSentence, perPage } from './result-list.ts';
import { announceSearch, explainFailure } from './search-sentences.ts';
import { type Answer, SearchEngine } from './engine.ts';
import { parseChoices, formatChoices } from './facet-choices.ts';
import { suggestionContent } from './suggestions.ts';
import {
	parseRequest,
	hasFacets,
	type SearchRequest,
	filterResults,
	formatRequest,
} from './search-filter.ts';
import { mapFacets } from './facets.ts';
import { siteSource } from './site-source.ts';

const engine = new SearchEngine(siteSource);
const unanswered: Answer = { hasil: [], marked: [], readAs: [] };

/** What answers a request before its facets narrow it: without words everything, but only once a facet is chosen. */
async function jawab(request: SearchRequest): Promise<Answer> {
	if (request.q.trim() !== '') return engine.find(request.q);
	return hasFacets(request) ? { ...unanswered, hasil: await engine.all() } : unanswered;
}

/** Writes a request into the address, in the place of the present entry of the history or as a new one. */
function toAddress(request: SearchRequest, replace: boolean): void {
	const content = formatRequest(request);
	try {
		history[replace ? 'replaceState' : 'pushState'](
			null,
			'',
			`${location.pathname}${content ? `?${content}` : ''}`,
		);
	} catch {
		// Browsers limit how often the address may change; the next change writes it.
	}
}

/** Keeps room for results that are awaited, so that what stands below is out of sight before they push it away. */
function reserveRoom(result: HTMLElement): void {
	result.style.minBlockSize = '100vh';
}

/** Keeps only so much of that room that what stands below does not come back into sight by itself. */
function keepRoom(result: HTMLElement, asked: boolean): void {
	const reachesEdge = innerHeight - result.getBoundingClientRect().top;
	result.style.minBlockSize = asked ? `${Math.max(0, reachesEdge)}px` : '';
}

/** Brings the search page to life: form, address and results tell the same request. */
export function mountSearchPage(form: HTMLFormElement, result: HTMLElement): void {
	const take = <T extends HTMLElement>(selector: string) => result.querySelector(selector) as T;
	const box = form.elements.namedItem('q') as HTMLInputElement;
	const choice = parseChoices(form);
	const caption = take('[data-keterangan]');
	const items = take('[data-hasil]');
	const again = take<HTMLButtonElement>('[data-lagi]');
	const suggestions = take('[data-saran]');
	const ownTitle = document.title;
	let shown: string[] = [];
	let answer = unanswered;
	/** True between the first and last letter of one query: they share an entry of the history. */
	let isTyping = false;

	const read = (): SearchRequest => ({
		q: box.value,
		segi: mapFacets((name) => choice[name].value),
	});

	const show = enqueue(async (request: SearchRequest) => {
		const asked = request.q.trim() !== '' || hasFacets(request);
		if (asked) reserveRoom(result);
		const finish = asked ? announceSearch(caption, items) : undefined;
		document.title = pageTitle(request.q, ownTitle);
		try {
			const list = await siteSource.records();
			answer = await jawab(request);
			const filter = filterResults(
				asked ? answer.hasil : [...list.rekaman.keys()],
				request.segi,
				list,
			);
			shown = asked ? filter.tampil : [];
			const rows = await linesOf(engine, shown.slice(0, perPage), answer, list);
			const otherRoad =
				asked && shown.length === 0
					? await suggestionContent(request, answer.hasil.length, change)
					: [];
			items.replaceChildren(...rows);
			suggestions.replaceChildren(...otherRoad);
			formatChoices(choice, request, filter.hitungan, list);
			caption.textContent = asked ? resultSentence(shown.length, request.q, answer) : '';
			again.hidden = shown.length <= perPage;
			result.dataset.untuk = formatRequest(request);
		} catch (error) {
			// Results of another query must not stand under this one.
			items.replaceChildren();
			caption.textContent = explainFailure(error);
		} finally {
			finish?.();
			form.removeAttribute('data-diminta');
			keepRoom(result, asked);
		}
	});

	function change(request: SearchRequest): void {
		box.value = request.q;
		toAddress(request, false);
		isTyping = false;
		void show(request);
		box.focus();
	}

	async function fromAddress(): Promise<void> {
		box.value = new URLSearchParams(location.search).get('q') ?? '';
		isTyping = false;
		const list = await siteSource.records().catch(() => null);
		const address = new URLSearchParams(location.search);
		await show(list ? parseRequest(address, list) : { ...read(), q: address.get('q') ?? '' });
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		toAddress(read(), true);
		void show(read());
	});
	form.addEventListener('input', ({ target }) => {
		toAddress(read(), target === box && isTyping);
		isTyping = target === box;
		void show(read());
	});
	again.addEventListener('click', async () => {
		const start = items.children.length;
		const parts = shown.slice(start, start + perPage);
		try {
			const rows = await linesOf(engine, parts, answer, await siteSource.records());
			items.append(...rows);
			again.hidden = items.children.length >= shown.length;
			rows[0]?.querySelector('a')?.focus();
		} catch (error) {
			caption.textContent = explainFailure(error);
		}
	});
	addEventListener('popstate', () => void fromAddress());
	void fromAddress();
}
