import type { DataKanvas } from './kanvas.ts';

/** Which place in a row of so many a key leads to; null for keys that lead nowhere. */
export function keTempat(tombol: string, kini: number | null, banyak: number): number | null {
	const akhir = banyak - 1;
	if (tombol === 'Home') return 0;
	if (tombol === 'End') return akhir;
	if (tombol === 'ArrowRight' || tombol === 'ArrowDown') return Math.min((kini ?? -1) + 1, akhir);
	if (tombol === 'ArrowLeft' || tombol === 'ArrowUp') return Math.max((kini ?? banyak) - 1, 0);
	return null;
}

/** What is said of a place: its category, its series, its words, and where in the row it stands. */
export function ucapan({ kategori, deret, tempat }: DataKanvas, ke: number): string {
	const [d = 0, t = 0, kata = ''] = tempat[ke] ?? [];
	const nama = deret[d]?.nama === kategori[t] ? '' : `, ${deret[d]?.nama}`;
	return `${kategori[t]}${nama}: ${kata}. ${ke + 1} dari ${tempat.length}.`;
}

/**
 * Lets the arrow keys lead from value to value of a chart: `tunjuk` shows one, `lepas` shows none,
 * and each is said aloud.
 */
export function pasangTelusur(
	wadah: HTMLElement,
	data: DataKanvas,
	tunjuk: (deret: number, titik: number) => void,
	lepas: () => void,
): void {
	const banyak = data.tempat.length;
	const kabar = document.createElement('p');
	kabar.className = 'sr-only';
	kabar.setAttribute('role', 'status');
	wadah.append(kabar);
	wadah.tabIndex = 0;
	// Screen readers keep the arrow keys for themselves outside an application.
	wadah.setAttribute('role', 'application');
	wadah.setAttribute(
		'aria-label',
		`${data.judul}: ${banyak} nilai, telusuri dengan tombol panah, Home, dan End`,
	);
	let kini: number | null = null;
	const selesai = () => {
		kini = null;
		kabar.textContent = '';
		lepas();
	};
	wadah.addEventListener('keydown', (peristiwa) => {
		const ke = keTempat(peristiwa.key, kini, banyak);
		if (ke === null || peristiwa.ctrlKey || peristiwa.metaKey || peristiwa.altKey) return;
		peristiwa.preventDefault();
		kini = ke;
		kabar.textContent = ucapan(data, ke);
		const [d = 0, t = 0] = data.tempat[ke] ?? [];
		tunjuk(d, t);
	});
	wadah.addEventListener('blur', selesai);
	// Also for a tooltip under the pointer, wherever the focus is.
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') selesai();
	});
}
