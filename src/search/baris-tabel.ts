import { normalizeWords } from '../domain/cocok-kata.ts';
import { choiceKey, unnamed } from '../domain/jelajah.ts';
import type { FilterRow, SortKey } from '../domain/saring.ts';

/** A row of the table with its facts and the parts of the page that it stands in. */
export interface TableRow extends FilterRow, SortKey {
	element: HTMLTableRowElement;
	/** Road map of the action. */
	petaId: string;
	/** Indexes of the groups and sections around it. */
	wadah: number[];
}

/** Words that stand in a row for reading, but say nothing of the action itself. */
const nonContent = 'dt, summary, .kosong, [data-tanpa-kata]';

/** The words that a row tells of its action, without labels and places in the source. */
function rowWords(element: HTMLTableRowElement): string {
	// Most rows hold no such words outside their details, and are read cell by cell: many times faster.
	if (!element.querySelector('.kosong, small.asal')) {
		const [kode, name, ...cells] = element.cells;
		const contents = [
			kode,
			name?.firstElementChild,
			...cells,
			...element.querySelectorAll('dd:not(.asal)'),
		];
		return normalizeWords(contents.map((oneElement) => oneElement?.textContent ?? '').join(' '));
	}
	const jalan = document.createTreeWalker(
		element,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
		(node) => {
			if (node instanceof Element)
				return node.matches(nonContent) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
			return node.parentElement?.classList.contains('asal')
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_ACCEPT;
		},
	);
	const words: string[] = [];
	while (jalan.nextNode()) words.push(jalan.currentNode.textContent ?? '');
	return normalizeWords(words.join(' '));
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

const list = (text: string | undefined): string[] => text?.split(' ').filter(Boolean) ?? [];

/** Reads every row of the explorer, and the groups and sections that are to go when all their rows do. */
export function readRows(
	result: HTMLElement,
	hasManyPeta: boolean,
): { baris: TableRow[]; wadah: HTMLElement[] } {
	const wadah = [...result.querySelectorAll<HTMLElement>('[data-bagian], tbody')];
	const places = new Map(wadah.map((element, i) => [element, i]));
	const baris = [...result.querySelectorAll<HTMLTableRowElement>('tr[data-kode]')].map(
		(element) => {
			const { kode = '', utama, pendukung, target, quickWin, tahun, catatan } = element.dataset;
			const { peta = '', area = '' } =
				element.closest<HTMLElement>('[data-area]')?.dataset ?? ({} as DOMStringMap);
			const key = (text: string | undefined) =>
				list(text).map((oneText) => choiceKey(peta, oneText, hasManyPeta));
			const around: number[] = [];
			for (
				let rising = element.parentElement;
				rising && rising !== result;
				rising = rising.parentElement
			) {
				const i = places.get(rising);
				if (i !== undefined) around.push(i);
			}
			let word: string | undefined;
			return {
				element: element,
				petaId: peta,
				wadah: around,
				kode,
				nama: element.cells[1]?.firstElementChild?.textContent ?? '',
				get pelaku() {
					const cell = element.cells[3];
					return cell?.querySelector('.kosong') ? '' : (cell?.textContent.trim() ?? '');
				},
				peta: [peta],
				area: [area],
				utama: key(utama),
				pendukung: key(pendukung),
				target: list(target),
				'quick-win': key(quickWin ?? unnamed),
				tahun: list(tahun),
				catatan: list(catatan),
				get kata() {
					word ??= rowWords(element);
					return word;
				},
			};
		},
	);
	return { baris, wadah };
}
