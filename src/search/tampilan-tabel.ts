import { type Urutan, urutkan } from '../domain/saring.ts';
import type { BarisTabel } from './baris-tabel.ts';

const judulUrut: Record<Exclude<Urutan, ''>, string> = {
	kode: 'Rencana aksi menurut kode',
	nama: 'Rencana aksi menurut abjad',
	opd: 'Rencana aksi menurut penanggung jawab',
};

/** Shows rows and puts them in order; the only part that changes the table. */
export class TampilanTabel {
	/** Row indexes in the order shown. */
	urutan: number[];
	readonly #hasil: HTMLElement;
	readonly #baris: readonly BarisTabel[];
	readonly #wadah: readonly HTMLElement[];
	readonly #asal: Map<Element, Node[]>;
	readonly #rata: HTMLTableElement;
	#urut: Urutan = '';

	constructor(hasil: HTMLElement, baris: readonly BarisTabel[], wadah: readonly HTMLElement[]) {
		this.#hasil = hasil;
		this.#baris = baris;
		this.#wadah = wadah;
		this.urutan = urutkan(baris, '');
		this.#asal = new Map(
			wadah.filter((satu) => satu.tagName === 'TBODY').map((satu) => [satu, [...satu.childNodes]]),
		);
		this.#rata = this.#buatRata();
	}

	/** One table without groups for orders other than the document's. */
	#buatRata(): HTMLTableElement {
		const contoh = this.#hasil.querySelector('table');
		const rata = document.createElement('table');
		rata.className = contoh?.className ?? '';
		rata.hidden = true;
		rata.append(document.createElement('caption'));
		if (contoh?.tHead) rata.append(contoh.tHead.cloneNode(true));
		const kepala = rata.tHead?.rows[0]?.cells[2];
		const judul = new Set(
			[...this.#hasil.querySelectorAll('thead th:nth-child(3)')].map((satu) => satu.textContent),
		);
		if (kepala && judul.size > 1) kepala.textContent = [...judul].join(' / ');
		rata.append(document.createElement('tbody'));
		this.#hasil.append(rata);
		return rata;
	}

	/** Moves the rows when the order changes, else leaves them where they stand. */
	urutkan(urut: Urutan): void {
		if (urut === this.#urut) return;
		this.#urut = urut;
		this.urutan = urutkan(this.#baris, urut);
		if (urut === '') for (const [tbody, isi] of this.#asal) tbody.replaceChildren(...isi);
		else {
			const caption = this.#rata.caption;
			if (caption) caption.textContent = judulUrut[urut];
			this.#rata.tBodies[0]?.replaceChildren(
				...this.urutan.flatMap((i) => this.#baris[i]?.elemen ?? []),
			);
		}
		this.#rata.hidden = urut === '';
	}

	/** Hides the rows that do not show, and groups and sections that are left without one. */
	tampilkan(tampil: readonly boolean[]): void {
		const isi = this.#wadah.map(() => 0);
		let jumlah = 0;
		for (const [i, { elemen, wadah }] of this.#baris.entries()) {
			const muncul = tampil[i] ?? false;
			if (elemen.hidden === muncul) elemen.hidden = !muncul;
			if (!muncul) continue;
			jumlah++;
			for (const satu of wadah) isi[satu] = (isi[satu] ?? 0) + 1;
		}
		const semua = jumlah === this.#baris.length;
		for (const [i, elemen] of this.#wadah.entries()) {
			// Groups without actions announce lost rows: they show with the whole table.
			const sembunyi = this.#urut !== '' || (!semua && isi[i] === 0);
			if (elemen.hidden !== sembunyi) elemen.hidden = sembunyi;
		}
		this.#rata.hidden = this.#urut === '' || jumlah === 0;
	}
}
