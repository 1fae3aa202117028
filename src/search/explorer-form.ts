import {
	type Dimension,
	type FilterResult,
	type Filter,
	dimensions,
	peran,
	listActiveFilters,
	urutan,
} from '../domain/filter.ts';
import { formatNumber } from '../domain/format.ts';

const dimensionNames: Record<Dimension | 'q', string> = {
	q: 'kata',
	peta: 'peta jalan',
	area: 'area',
	kelompok: 'kelompok',
	opd: 'perangkat daerah',
	target: 'target',
	'quick-win': 'quick win',
	tahun: 'tahun',
	periode: 'periode',
	keadaan: 'keadaan',
	catatan: 'catatan sumber',
};

/** The explorer's form: states in and out of its controls, and the counts and words around them. */
export class ExplorerForm {
	readonly node: HTMLFormElement;
	readonly #checkboxes: HTMLInputElement[];
	/** The label and the place of the count of each choice. */
	readonly #around: Map<HTMLInputElement, { label: Element | undefined; banyak: Element | null }>;
	readonly #opd: HTMLSelectElement | null;
	readonly #opdOptions: HTMLOptionElement[];

	constructor(node: HTMLFormElement) {
		this.node = node;
		this.#checkboxes = [
			...node.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]'),
		];
		this.#around = new Map(
			this.#checkboxes.map((input) => {
				const label = input.labels?.[0];
				return [input, { label, banyak: label?.querySelector('.banyak') ?? null }];
			}),
		);
		this.#opd = node.querySelector('select[name=opd]');
		this.#opdOptions = [...(this.#opd?.options ?? [])].filter((option) => option.value);
	}

	/** True when the form offers this choice. */
	isKnown = (d: Dimension, nilai: string): boolean =>
		d === 'opd'
			? this.#opdOptions.some((option) => option.value === nilai)
			: this.#checkboxes.some((input) => input.name === d && input.value === nilai);

	/** The state that the controls show. */
	read(): Filter {
		const content = new FormData(this.node);
		const text = (name: string) => String(content.get(name) ?? '');
		const choices = Object.fromEntries(
			dimensions.map((d) => [d, content.getAll(d).map(String).filter(Boolean).sort()]),
		) as Record<Dimension, string[]>;
		return {
			...choices,
			q: text('q'),
			peran:
				choices.opd.length > 0 ? (peran.find((onePeran) => onePeran === text('peran')) ?? '') : '',
			urut: urutan.find((oneUrutan) => oneUrutan === text('urut')) ?? '',
		};
	}

	/** Puts the controls in a state. */
	write(filter: Filter): void {
		const { elements } = this.node;
		const content = (name: string, nilai: string) => {
			const control = elements.namedItem(name);
			if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
				control.value = nilai;
		};
		content('q', filter.q);
		content('urut', filter.urut);
		content('opd', filter.opd[0] ?? '');
		for (const input of this.#checkboxes)
			input.checked =
				input.name === 'peran'
					? input.value === filter.peran
					: filter[input.name as Dimension].includes(input.value);
	}

	/** Writes counts beside every choice, the number of results and, when there are none, what to remove. */
	show(filter: Filter, result: FilterResult, all: number): void {
		for (const input of this.#checkboxes) {
			const count =
				input.name === 'peran'
					? result.peran[input.value as keyof typeof result.peran]
					: (result.pilihan[input.name as Dimension].get(input.value) ?? 0);
			const around = this.#around.get(input);
			setText(around?.banyak, formatNumber(count));
			around?.label?.classList.toggle('tanpa-hasil', count === 0);
		}
		for (const option of this.#opdOptions) {
			const count = result.pilihan.opd.get(option.value) ?? 0;
			setText(option, `${option.dataset.label} (${formatNumber(count)})`);
			option.disabled = count === 0 && !option.selected;
		}
		const active = listActiveFilters(filter);
		this.#withElement('[data-peran]', (element) => (element.hidden = filter.opd.length === 0));
		for (const element of this.node.querySelectorAll<HTMLElement>('[data-terpilih]')) {
			const d = element.closest<HTMLElement>('[data-pilih]')?.dataset.pilih as Dimension;
			const labels = filter[d].map((nilai) => this.#getLabel(d, nilai));
			setText(element, labels.length > 0 ? labels.join(', ') : 'semua');
		}
		// What stands above the fold shows its own state.
		const folded = active.filter(
			(d) => d !== 'q' && d !== 'opd' && d !== 'area' && d !== 'kelompok',
		).length;
		this.#withElement('[data-banyak-aktif]', (element) =>
			setText(element, folded > 0 ? `(${folded} dipakai)` : ''),
		);
		this.#withElement('[data-bersih]', (element) => (element.hidden = active.length === 0));
		this.#withElement('[data-status]', (element) =>
			setText(
				element,
				result.jumlah === all
					? `${formatNumber(all)} rencana aksi`
					: `${formatNumber(result.jumlah)} dari ${formatNumber(all)} rencana aksi`,
			),
		);
		for (const button of this.node.querySelectorAll<HTMLButtonElement>('[data-unduh]'))
			button.disabled = result.jumlah === 0;
		this.#withElement('[data-nihil]', (element) => (element.hidden = result.jumlah > 0));
		this.#withElement('[data-saran]', (element) =>
			element.replaceChildren(
				...(result.jumlah > 0 ? [] : active.map((d) => this.#suggest(d, filter, result))),
			),
		);
	}

	/** One thing to remove, with what that would give. */
	#suggest(d: Dimension | 'q', filter: Filter, result: FilterResult): HTMLElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.dataset.hapus = d;
		const content =
			d === 'q'
				? `“${filter.q.trim()}”`
				: filter[d].map((nilai) => this.#getLabel(d, nilai)).join(', ');
		button.textContent = `Hapus ${this.#nameOf(d)}: ${content}`;
		const item = document.createElement('li');
		item.append(button, ` (menjadi ${formatNumber(result.tanpa[d])} rencana aksi)`);
		return item;
	}

	/** What the form calls a filter: the documents' own word, where it has one. */
	#nameOf(d: Dimension | 'q'): string {
		const own = this.node.querySelector(`[data-pilih="${d}"] legend, label[for="saring-${d}"]`);
		return (d !== 'q' && own?.textContent?.trim().toLowerCase()) || dimensionNames[d];
	}

	#getLabel(d: Dimension, nilai: string): string {
		const control =
			d === 'opd'
				? this.#opdOptions.find((option) => option.value === nilai)
				: this.#checkboxes.find((input) => input.name === d && input.value === nilai);
		return control?.dataset.label ?? nilai;
	}

	#withElement(selector: string, change: (elemen: HTMLElement) => void): void {
		const node = this.node.querySelector<HTMLElement>(selector);
		if (node) change(node);
	}
}

/** Sets text only where it changes, so that nothing is announced or laid out for no reason. */
function setText(node: Element | null | undefined, text: string): void {
	if (node && node.textContent !== text) node.textContent = text;
}
