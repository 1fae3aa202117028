import { type ExplorerRow, parseRowRecord } from '../domain/explorer-row.ts';

/** A row of the table: its record, its element, and the parts of the page that it stands in. */
export interface TableRow {
	record: ExplorerRow;
	element: HTMLTableRowElement;
	/** Indexes of the groups and sections around it. */
	wadah: number[];
}

/** Gathers the words of all rows while the browser has nothing else to do, before a reader types. */
export function warmUp(count: number, note: (i: number) => void, start = 0): void {
	if (start >= count || !('requestIdleCallback' in window)) return;
	requestIdleCallback((deadline) => {
		let i = start;
		for (; i < count && deadline.timeRemaining() > 2; i++) note(i);
		warmUp(count, note, i);
	});
}

/** Reads the record that every row of the explorer carries, and the groups and sections that are to go when all their rows do. */
export function readRows(
	result: HTMLElement,
	hasManyPeta: boolean,
): { baris: TableRow[]; wadah: HTMLElement[] } {
	const wadah = [...result.querySelectorAll<HTMLElement>('[data-bagian], tbody')];
	const places = new Map<Element, number>(wadah.map((element, i) => [element, i]));
	const around = (element: Element): number[] => {
		const list: number[] = [];
		for (
			let rising = element.parentElement;
			rising && rising !== result;
			rising = rising.parentElement
		) {
			const place = places.get(rising);
			if (place !== undefined) list.push(place);
		}
		return list;
	};
	const baris = [...result.querySelectorAll<HTMLTableRowElement>('tr[data-kode]')].map(
		(element) => ({
			record: parseRowRecord(element.dataset, hasManyPeta),
			element,
			wadah: around(element),
		}),
	);
	return { baris, wadah };
}
