import { formatNumber } from '../domain/format.ts';
import { type Urutan, sortRows } from '../domain/filter.ts';
import type { TableRow } from './table-rows.ts';
import { FoldCounts } from './folds.ts';

const sortTitles: Record<Exclude<Urutan, ''>, string> = {
	kode: 'Rencana aksi menurut kode',
	nama: 'Rencana aksi menurut abjad',
	opd: 'Rencana aksi menurut penanggung jawab',
};

/**
 * Rows of a table that are shown at first: all of what one reads through, else so many that a long table answers as
 * fast as a short one. More come when asked for.
 */
const firstLoad = (count: number): number => (count > 500 ? 100 : count);

/** Rows that appear at once: more than a screen holds. The others follow, so that drawing them keeps nobody waiting. */
const atOnce = 20;

/**
 * Shows rows and puts them in order; the only part that changes the table. Rows that do not show are taken out
 * of the page, not only hidden: browsers walk hidden rows too at every change, which is slow by the thousand.
 */
export class TableView {
	/** Row indexes in the order shown. */
	urutan: number[];
	readonly #results: HTMLElement;
	readonly #rows: readonly TableRow[];
	readonly #containers: readonly HTMLElement[];
	/** What stood in each group: headings, announcements and rows, in the document's order. */
	readonly #origins: Map<HTMLElement, Element[]>;
	readonly #flat: HTMLTableElement;
	readonly #more: HTMLButtonElement;
	/** Rows that stand on the page now. */
	readonly #shown: Set<Element>;
	/** How many of them each group and section has. */
	readonly #counts: number[];
	readonly #folds: FoldCounts;
	#visible: readonly boolean[] = [];
	readonly #load: number;
	#limit: number;
	#order: Urutan = '';
	#turn = 0;

	constructor(result: HTMLElement, rows: readonly TableRow[], container: readonly HTMLElement[]) {
		this.#results = result;
		this.#rows = rows;
		this.#containers = container;
		this.#load = firstLoad(rows.length);
		this.#limit = this.#load;
		this.#folds = new FoldCounts(container);
		this.urutan = sortRows(
			this.#rows.map(({ record }) => record),
			'',
		);
		this.#origins = new Map(
			container
				.filter((element) => element.tagName === 'TBODY')
				.map((element) => [element, [...element.children]]),
		);
		this.#shown = new Set(rows.map((row) => row.element));
		this.#counts = container.map(() => 0);
		for (const row of rows) this.#count(row, 1);
		this.#flat = makeFlatTable(result);
		this.#more = document.createElement('button');
		this.#more.type = 'button';
		this.#more.className = 'lanjut';
		this.#more.hidden = true;
		this.#more.addEventListener('click', () => this.#showMore());
		result.append(this.#flat, this.#more);
	}

	/** Puts the rows in another order; they show at the next `show`. */
	sortRows(order: Urutan): void {
		if (order === this.#order) return;
		this.#order = order;
		this.urutan = sortRows(
			this.#rows.map(({ record }) => record),
			order,
		);
		this.#results.toggleAttribute('data-urut', order !== '');
		for (const row of this.#rows) this.#detach(row);
		if (order !== '' && this.#flat.caption) this.#flat.caption.textContent = sortTitles[order];
	}

	/** Shows these rows only, without groups and sections that are left without one. */
	show(shown: readonly boolean[]): void {
		this.#visible = shown;
		this.#limit = this.#load;
		this.#folds.show(this.#rows, shown);
		this.#draw();
	}

	#draw(): void {
		const queue: TableRow[] = [];
		let match = 0;
		for (const i of this.urutan) {
			const row = this.#rows[i];
			if (!row) continue;
			const appears = this.#visible[i] === true && ++match <= this.#limit;
			if (!appears) this.#detach(row);
			else if (!this.#shown.has(row.element)) queue.push(row);
		}
		this.#flat.hidden = this.#order === '' || match === 0;
		this.#more.hidden = match <= this.#limit;
		this.#more.textContent = `Tampilkan ${formatNumber(Math.min(this.#load, match - this.#limit))} lagi dari ${formatNumber(match)}`;
		this.#turn++;
		this.#reveal(queue, this.#turn);
	}

	#count(row: TableRow, extra: number): void {
		for (const container of row.wadah)
			this.#counts[container] = (this.#counts[container] ?? 0) + extra;
	}

	#detach(row: TableRow): void {
		if (!this.#shown.delete(row.element)) return;
		this.#count(row, -1);
		row.element.remove();
	}

	/** Lets rows appear, a part now and the rest after the next frames, unless another filter comes first. */
	#reveal(queue: readonly TableRow[], turn: number): void {
		if (turn !== this.#turn) return;
		const current = queue.slice(0, atOnce);
		const rest = queue.slice(atOnce);
		const changed = new Set<HTMLElement>();
		for (const row of current) {
			this.#shown.add(row.element);
			this.#count(row, 1);
			for (const i of row.wadah) {
				const container = this.#containers[i];
				if (container && this.#origins.has(container)) changed.add(container);
			}
		}
		const tbody = this.#flat.tBodies[0];
		if (this.#order === '')
			for (const element of changed) this.#arrange(element, this.#origins.get(element) ?? []);
		else if (tbody && current.length > 0)
			this.#arrange(
				tbody,
				this.urutan.flatMap((i) => this.#rows[i]?.element ?? []),
			);
		// Groups without actions announce lost rows: they show with the whole table.
		const all = this.#shown.size === this.#rows.length;
		for (const [i, element] of this.#containers.entries()) {
			const isHidden = this.#order !== '' || (!all && this.#counts[i] === 0);
			if (element.hidden !== isHidden) element.hidden = isHidden;
		}
		if (rest.length > 0) this.#results.setAttribute('aria-busy', 'true');
		else this.#results.removeAttribute('aria-busy');
		if (rest.length > 0) requestAnimationFrame(() => setTimeout(() => this.#reveal(rest, turn)));
	}

	/** Puts the rows that are to stand in a group at their places, moving none that stands right. */
	#arrange(tbody: HTMLElement, list: readonly Element[]): void {
		let next: Element | null = null;
		for (let i = list.length - 1; i >= 0; i--) {
			const element = list[i];
			if (!element) continue;
			const row = element instanceof HTMLElement && element.dataset.kode !== undefined;
			if (row && !this.#shown.has(element)) continue;
			if (element.parentNode !== tbody || element.nextElementSibling !== next)
				tbody.insertBefore(element, next);
			next = element;
		}
	}

	/** Shows the next rows and goes to the first of them. */
	#showMore(): void {
		const next = this.urutan.filter((i) => this.#visible[i])[this.#limit];
		this.#limit += this.#load;
		this.#draw();
		if (next !== undefined) this.#rows[next]?.element.querySelector('a')?.focus();
	}
}

/** One empty table without groups, for orders other than the document's. */
function makeFlatTable(result: HTMLElement): HTMLTableElement {
	const example = result.querySelector('table');
	const average = document.createElement('table');
	average.className = example?.className ?? '';
	average.hidden = true;
	average.append(document.createElement('caption'));
	if (example?.tHead) average.append(example.tHead.cloneNode(true));
	for (const [i, head] of [...(average.tHead?.rows[0]?.cells ?? [])].entries()) {
		const titles = new Set(
			[...result.querySelectorAll(`thead th:nth-child(${i + 1})`)].map((element) =>
				element.textContent.replace(/\s+/g, ' ').trim(),
			),
		);
		if (titles.size > 1) head.textContent = [...titles].join(' / ');
	}
	average.append(document.createElement('tbody'));
	return average;
}
