import type { CanvasData } from './canvas.ts';

/** Which place in a row of so many a key leads to; null for keys that lead nowhere. */
export function placeAt(button: string, current: number | null, count: number): number | null {
	const end = count - 1;
	if (button === 'Home') return 0;
	if (button === 'End') return end;
	if (button === 'ArrowRight' || button === 'ArrowDown') return Math.min((current ?? -1) + 1, end);
	if (button === 'ArrowLeft' || button === 'ArrowUp') return Math.max((current ?? count) - 1, 0);
	return null;
}

/** What is said of a place: its category, its series, its words, and where in the row it stands. */
export function speech({ kategori, deret, tempat }: CanvasData, to: number): string {
	const [d = 0, t = 0, word = ''] = tempat[to] ?? [];
	const name = deret[d]?.nama === kategori[t] ? '' : `, ${deret[d]?.nama}`;
	return `${kategori[t]}${name}: ${word}. ${to + 1} dari ${tempat.length}.`;
}

/**
 * Lets the arrow keys lead from value to value of a chart: `point` shows one, `loose` shows none,
 * and each is said aloud.
 */
export function mountWalk(
	container: HTMLElement,
	data: CanvasData,
	point: (series: number, target: number) => void,
	loose: () => void,
): void {
	const count = data.tempat.length;
	const news = document.createElement('p');
	news.className = 'sr-only';
	news.setAttribute('role', 'status');
	container.append(news);
	container.tabIndex = 0;
	// Screen readers keep the arrow keys for themselves outside an application.
	container.setAttribute('role', 'application');
	container.setAttribute(
		'aria-label',
		`${data.judul}: ${count} nilai, telusuri dengan tombol panah, Home, dan End`,
	);
	let current: number | null = null;
	const finish = () => {
		current = null;
		news.textContent = '';
		loose();
	};
	container.addEventListener('keydown', (event) => {
		const to = placeAt(event.key, current, count);
		if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		current = to;
		news.textContent = speech(data, to);
		const [d = 0, t = 0] = data.tempat[to] ?? [];
		point(d, t);
	});
	container.addEventListener('blur', finish);
	// Also for a tooltip under the pointer, wherever the focus is.
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') finish();
	});
}
