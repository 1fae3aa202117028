/** Lets readers choose which road maps stand side by side; the address keeps them. */
import { comparable, parseComparison } from '../domain/comparison-choice.ts';
import type { ComparisonColumn, SectionName } from './column.ts';
import { renderAllIndikator, renderSection } from './render.ts';

const fetched = new Map<string, Promise<ComparisonColumn>>();

/** A road map's side; one that could not be fetched is asked for again the next time. */
function fetchColumn(folder: string, id: string): Promise<ComparisonColumn> {
	const known = fetched.get(id);
	if (known) return known;
	const column = fetch(`${folder}${id}.json`).then((answer) => {
		if (!answer.ok) throw new Error(`${answer.status} ${id}`);
		return answer.json() as Promise<ComparisonColumn>;
	});
	fetched.set(id, column);
	column.catch(() => fetched.delete(id));
	return column;
}

/** Writes the sides of the chosen road maps into the page's sections. */
function show(body: HTMLElement, columns: readonly ComparisonColumn[]): void {
	for (const section of body.querySelectorAll<HTMLElement>('[data-bagian-banding]')) {
		const name = section.dataset.bagianBanding ?? '';
		section.innerHTML =
			name === 'indikator'
				? renderAllIndikator(columns)
				: renderSection(name as SectionName, columns);
	}
	body.dataset.banding = columns.map(({ id }) => id).join(',');
}

/** Makes the choice work: without script the page stands as it was built. */
export function mountChooser(): void {
	const form = document.querySelector<HTMLFormElement>('[data-pilih-banding]');
	const body = document.querySelector<HTMLElement>('[data-banding]');
	const status = form?.querySelector('[role="status"]');
	const boxes = [...(form?.querySelectorAll('select') ?? [])];
	const [first, ...others] = boxes;
	if (!form || !body || !status || !first) return;
	const names = new Map(
		[...first.options].map(({ value, textContent }) => [value, textContent.trim()]),
	);
	for (const box of others) for (const group of first.children) box.append(group.cloneNode(true));
	const usual = (form.dataset.pilihBanding ?? '').split(',');
	const folder = form.dataset.alamat ?? '';

	const set = (chosen: readonly string[]) => {
		for (const [i, box] of boxes.entries()) {
			box.value = chosen[i] ?? '';
			// A road map beside itself says nothing.
			for (const option of box.options)
				option.disabled =
					option.value !== '' && chosen.some((id, at) => id === option.value && at !== i);
		}
	};

	let latest = 0;
	const compare = async (chosen: readonly string[]): Promise<void> => {
		latest += 1;
		const turn = latest;
		set(chosen);
		const words = chosen.map((id) => names.get(id) ?? id).join(', ');
		if (body.dataset.banding !== chosen.join(',')) {
			status.textContent = `Mengambil ${words} …`;
			try {
				const columns = await Promise.all(chosen.map((id) => fetchColumn(folder, id)));
				if (turn !== latest) return;
				show(body, columns);
			} catch {
				if (turn !== latest) return;
				const shown = (body.dataset.banding ?? '').split(',');
				set(shown);
				status.textContent = `Data untuk ${words} tidak dapat diambil; tabel di bawah tetap ${shown.map((id) => names.get(id) ?? id).join(', ')}. Periksa sambungan, lalu pilih lagi.`;
				return;
			}
		}
		status.textContent = `Berdampingan: ${words}.`;
	};

	form.addEventListener('change', () => {
		const chosen = [...new Set(boxes.map(({ value }) => value).filter(Boolean))];
		if (chosen.length < comparable.least) return;
		history.replaceState(null, '', `${location.pathname}?peta=${chosen.join(',')}${location.hash}`);
		void compare(chosen);
	});
	form.hidden = false;
	const asked = parseComparison(location.search, new Set(names.keys()), usual);
	set(asked ?? usual);
	if (!asked) {
		if (new URLSearchParams(location.search).has('peta'))
			status.textContent = 'Alamat ini menyebut peta jalan yang tidak ada di sini.';
		return;
	}
	const start = async () => {
		await compare(asked);
		if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
	};
	void start();
}
