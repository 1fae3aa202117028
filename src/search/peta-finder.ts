import { openDoor } from '../domain/doors.ts';
import { finderSentence, isFoundBy } from '../domain/finder.ts';
import { pageAddress } from './site-copy.ts';
import { normalizeWords } from '../domain/match-words.ts';

/** An address as it stands where the site is deployed. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Brings the field to life that finds a road map: the list below narrows as one types, and doors lead into the road map
 * that is left over, so that they carry a region only when the reader named it.
 */
export function mountPetaFinder(): void {
	const form = document.querySelector<HTMLFormElement>('[data-cari-peta]');
	const list = document.querySelector<HTMLElement>('[data-daftar-peta]');
	const box = form?.querySelector('input');
	const status = form?.querySelector('[role="status"]');
	if (!box || !list || !status) return;
	const groups = [...list.querySelectorAll('details')];
	const rows = [...list.querySelectorAll<HTMLElement>('li[data-id]')];
	const doors = [...document.querySelectorAll<HTMLAnchorElement>('[data-pintu]')];
	const chosen = document.querySelector<HTMLElement>('[data-daerah-pintu]');
	const unchosen = chosen?.textContent ?? '';

	const narrow = (): void => {
		const q = box.value;
		const isAsked = normalizeWords(q) !== '';
		const found = rows.filter((row) => isFoundBy(row.dataset.kata ?? '', q));
		// Words that no road map is called by are what is promised: the list stays whole.
		const shown = found.length > 0 ? found : rows;
		for (const row of rows) row.hidden = !shown.includes(row);
		for (const group of groups) {
			group.hidden = !shown.some((row) => group.contains(row));
			group.open = (isAsked && found.length > 0) || group.dataset.terbuka !== undefined;
		}
		status.textContent = isAsked ? finderSentence(found.length, rows.length, q.trim()) : '';
		const [only] = found;
		const id = isAsked && found.length === 1 ? only?.dataset.id : undefined;
		const named = id ? { id, hasNeeds: only?.dataset.kebutuhan !== undefined } : null;
		for (const door of doors)
			door.href = pageAddress(`${base}${openDoor(door.dataset.pintu ?? '', named)}`);
		if (chosen)
			chosen.textContent = named ? `Menuju ${only?.querySelector('a')?.textContent}.` : unchosen;
	};
	box.addEventListener('input', narrow);
	// What the browser kept of an earlier visit.
	addEventListener('pageshow', narrow);
	narrow();
}
