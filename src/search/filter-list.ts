import { makeMatcher, normalizeWords } from '../domain/match-words.ts';
import { formatLeft } from './filter-sentences.ts';

/** The sections around an element, from the nearest out. */
function listSections(element: Element): HTMLElement[] {
	const section = element.parentElement?.closest('section');
	return section ? [section, ...listSections(section)] : [];
}

/** A box that leaves of a page's entries those that have the words typed into it, and hides sections without any. */
class ListFilter extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector('input');
		const status = this.querySelector('[role="status"]');
		const entries = [...document.querySelectorAll<HTMLElement>(this.dataset.butir ?? '')].map(
			(element) => ({ element, words: normalizeWords(element.textContent) }),
		);
		if (!input || !status || entries.length === 0) return;
		const sections = new Set(entries.flatMap(({ element }) => listSections(element)));
		this.hidden = false;
		const filter = () => {
			const matches = makeMatcher(input.value);
			let left = 0;
			for (const { element, words } of entries) {
				element.hidden = matches !== null && !matches(words);
				if (!element.hidden) left += 1;
			}
			for (const section of sections)
				section.hidden = entries.every(
					({ element }) => element.hidden || !section.contains(element),
				);
			status.textContent = formatLeft(left, entries.length, this.dataset.yang ?? '');
		};
		input.addEventListener('input', filter);
		this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
		// A link to an entry that the words left out shows it again.
		window.addEventListener('hashchange', () => {
			const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
			if (!target?.closest('[hidden]')) return;
			input.value = '';
			filter();
			target.scrollIntoView();
		});
		// A browser that comes back to the page brings the words back.
		filter();
	}
}

/** Makes the page's filter box work. */
export function defineFilter(): void {
	customElements.define('saring-daftar', ListFilter);
}
