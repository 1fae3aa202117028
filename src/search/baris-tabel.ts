import { siapkanKata } from '../domain/cocok-kata.ts';
import { kunciPilihan, tidakDisebut } from '../domain/jelajah.ts';
import type { BarisSaring, KunciUrut } from '../domain/saring.ts';

/** A row of the table with its facts and the parts of the page that it stands in. */
export interface BarisTabel extends BarisSaring, KunciUrut {
	elemen: HTMLTableRowElement;
	/** Road map of the action. */
	idPeta: string;
	/** Indexes of the groups and sections around it. */
	wadah: number[];
}

/** Words that stand in a row for reading, but say nothing of the action itself. */
const bukanIsi = 'dt, summary, .kosong, [data-tanpa-kata]';

/** The words that a row tells of its action, without labels and places in the source. */
function kataBaris(elemen: HTMLTableRowElement): string {
	// Most rows hold no such words outside their details, and are read cell by cell: many times faster.
	if (!elemen.querySelector('.kosong, small.asal')) {
		const [kode, nama, ...sel] = elemen.cells;
		const isi = [
			kode,
			nama?.firstElementChild,
			...sel,
			...elemen.querySelectorAll('dd:not(.asal)'),
		];
		return siapkanKata(isi.map((satu) => satu?.textContent ?? '').join(' '));
	}
	const jalan = document.createTreeWalker(
		elemen,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
		(simpul) => {
			if (simpul instanceof Element)
				return simpul.matches(bukanIsi) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
			return simpul.parentElement?.classList.contains('asal')
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_ACCEPT;
		},
	);
	const kata: string[] = [];
	while (jalan.nextNode()) kata.push(jalan.currentNode.textContent ?? '');
	return siapkanKata(kata.join(' '));
}

/** Gathers the words of all rows while the browser has nothing else to do, before a reader types. */
export function hangatkan(banyak: number, catat: (i: number) => void, mulai = 0): void {
	if (mulai >= banyak || !('requestIdleCallback' in window)) return;
	requestIdleCallback((tenggat) => {
		let i = mulai;
		for (; i < banyak && tenggat.timeRemaining() > 2; i++) catat(i);
		hangatkan(banyak, catat, i);
	});
}

const daftar = (teks: string | undefined): string[] => teks?.split(' ').filter(Boolean) ?? [];

/** Reads every row of the explorer, and the groups and sections that are to go when all their rows do. */
export function bacaBaris(
	hasil: HTMLElement,
	banyakPeta: boolean,
): { baris: BarisTabel[]; wadah: HTMLElement[] } {
	const wadah = [...hasil.querySelectorAll<HTMLElement>('[data-bagian], tbody')];
	const letak = new Map(wadah.map((satu, i) => [satu, i]));
	const baris = [...hasil.querySelectorAll<HTMLTableRowElement>('tr[data-kode]')].map((elemen) => {
		const { kode = '', utama, pendukung, target, quickWin, tahun, catatan } = elemen.dataset;
		const { peta = '', area = '' } =
			elemen.closest<HTMLElement>('[data-area]')?.dataset ?? ({} as DOMStringMap);
		const kunci = (teks: string | undefined) =>
			daftar(teks).map((satu) => kunciPilihan(peta, satu, banyakPeta));
		const sekitar: number[] = [];
		for (let naik = elemen.parentElement; naik && naik !== hasil; naik = naik.parentElement) {
			const i = letak.get(naik);
			if (i !== undefined) sekitar.push(i);
		}
		let kata: string | undefined;
		return {
			elemen,
			idPeta: peta,
			wadah: sekitar,
			kode,
			nama: elemen.cells[1]?.firstElementChild?.textContent ?? '',
			get pelaku() {
				const sel = elemen.cells[3];
				return sel?.querySelector('.kosong') ? '' : (sel?.textContent.trim() ?? '');
			},
			peta: [peta],
			area: [area],
			utama: kunci(utama),
			pendukung: kunci(pendukung),
			target: daftar(target),
			'quick-win': kunci(quickWin ?? tidakDisebut),
			tahun: daftar(tahun),
			catatan: daftar(catatan),
			get kata() {
				kata ??= kataBaris(elemen);
				return kata;
			},
		};
	});
	return { baris, wadah };
}
