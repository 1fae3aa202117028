import { formatNumber } from '../domain/format.ts';
import type { TableRow } from './table-rows.ts';

/** What the folds and groups around rows say: how many of their rows a filter left. Folds open for a reader who filters. */
export class FoldCounts {
	/** The place of each count among all groups and sections, with its words while nothing is filtered. */
	readonly #counts: { place: number; element: Element; text: string }[];
	readonly #folds: HTMLDetailsElement[];
	/** Those that a filter opened, to be folded again when nothing is filtered. */
	readonly #opened = new Set<HTMLDetailsElement>();

	constructor(containers: readonly HTMLElement[]) {
		this.#folds = containers.filter((element) => element instanceof HTMLDetailsElement);
		this.#counts = containers.flatMap((container, place) => {
			const element = container.querySelector(':scope > :is(summary, .kelompok) [data-banyak]');
			return element ? [{ place, element, text: element.textContent.trim() }] : [];
		});
	}

	/** Tells of the rows that are shown, in the order of the rows. */
	show(rows: readonly TableRow[], shown: readonly boolean[]): void {
		const all = shown.every(Boolean);
		const matches = new Map<number, number>();
		for (const [i, { wadah }] of rows.entries())
			if (shown[i]) for (const place of wadah) matches.set(place, (matches.get(place) ?? 0) + 1);
		for (const { place, element, text } of this.#counts)
			element.textContent = all ? text : `${formatNumber(matches.get(place) ?? 0)} dari ${text}`;
		for (const fold of this.#folds)
			if (!all && !fold.open) {
				fold.open = true;
				this.#opened.add(fold);
			} else if (all && this.#opened.delete(fold)) fold.open = false;
	}
}
