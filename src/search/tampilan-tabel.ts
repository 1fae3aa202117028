import { tulisAngka } from '../domain/format.ts';
import { type Urutan, urutkan } from '../domain/saring.ts';
import type { BarisTabel } from './baris-tabel.ts';

const judulUrut: Record<Exclude<Urutan, ''>, string> = {
	kode: 'Rencana aksi menurut kode',
	nama: 'Rencana aksi menurut abjad',
	opd: 'Rencana aksi menurut penanggung jawab',
};

/**
 * Rows of a table that are shown at first: all of what one reads through, else so many that a long table answers as
 * fast as a short one. More come when asked for.
 */
const muatanAwal = (banyak: number): number => (banyak > 500 ? 100 : banyak);

/** Rows that appear at once: more than a screen holds. The others follow, so that drawing them keeps nobody waiting. */
const sekaligus = 20;

/**
 * Shows rows and puts them in order; the only part that changes the table. Rows that do not show are taken out
 * of the page, not only hidden: browsers walk hidden rows too at every change, which is slow by the thousand.
 */
export class TampilanTabel {
	/** Row indexes in the order shown. */
	urutan: number[];
	readonly #hasil: HTMLElement;
	readonly #baris: readonly BarisTabel[];
	readonly #wadah: readonly HTMLElement[];
	/** What stood in each group: headings, announcements and rows, in the document's order. */
	readonly #asal: Map<HTMLElement, Element[]>;
	readonly #rata: HTMLTableElement;
	readonly #lanjut: HTMLButtonElement;
	/** Rows that stand on the page now. */
	readonly #muncul: Set<Element>;
	/** How many of them each group and section has. */
	readonly #isi: number[];
	#tampil: readonly boolean[] = [];
	readonly #muatan: number;
	#batas: number;
	#urut: Urutan = '';
	#giliran = 0;

	constructor(hasil: HTMLElement, baris: readonly BarisTabel[], wadah: readonly HTMLElement[]) {
		this.#hasil = hasil;
		this.#baris = baris;
		this.#wadah = wadah;
		this.#muatan = muatanAwal(baris.length);
		this.#batas = this.#muatan;
		this.urutan = urutkan(baris, '');
		this.#asal = new Map(
			wadah.filter((satu) => satu.tagName === 'TBODY').map((satu) => [satu, [...satu.children]]),
		);
		this.#muncul = new Set(baris.map((satu) => satu.elemen));
		this.#isi = wadah.map(() => 0);
		for (const satu of baris) this.#hitung(satu, 1);
		this.#rata = buatTabelRata(hasil);
		this.#lanjut = document.createElement('button');
		this.#lanjut.type = 'button';
		this.#lanjut.className = 'lanjut';
		this.#lanjut.hidden = true;
		this.#lanjut.addEventListener('click', () => this.#tambah());
		hasil.append(this.#rata, this.#lanjut);
	}

	/** Puts the rows in another order; they show at the next `tampilkan`. */
	urutkan(urut: Urutan): void {
		if (urut === this.#urut) return;
		this.#urut = urut;
		this.urutan = urutkan(this.#baris, urut);
		for (const satu of this.#baris) this.#lepas(satu);
		if (urut !== '' && this.#rata.caption) this.#rata.caption.textContent = judulUrut[urut];
	}

	/** Shows these rows only, without groups and sections that are left without one. */
	tampilkan(tampil: readonly boolean[]): void {
		this.#tampil = tampil;
		this.#batas = this.#muatan;
		this.#gambar();
	}

	#gambar(): void {
		const antre: BarisTabel[] = [];
		let cocok = 0;
		for (const i of this.urutan) {
			const baris = this.#baris[i];
			if (!baris) continue;
			const muncul = this.#tampil[i] === true && ++cocok <= this.#batas;
			if (!muncul) this.#lepas(baris);
			else if (!this.#muncul.has(baris.elemen)) antre.push(baris);
		}
		this.#rata.hidden = this.#urut === '' || cocok === 0;
		this.#lanjut.hidden = cocok <= this.#batas;
		this.#lanjut.textContent = `Tampilkan ${tulisAngka(Math.min(this.#muatan, cocok - this.#batas))} lagi dari ${tulisAngka(cocok)}`;
		this.#giliran++;
		this.#munculkan(antre, this.#giliran);
	}

	#hitung(baris: BarisTabel, tambah: number): void {
		for (const satu of baris.wadah) this.#isi[satu] = (this.#isi[satu] ?? 0) + tambah;
	}

	#lepas(baris: BarisTabel): void {
		if (!this.#muncul.delete(baris.elemen)) return;
		this.#hitung(baris, -1);
		baris.elemen.remove();
	}

	/** Lets rows appear, a part now and the rest after the next frames, unless another filter comes first. */
	#munculkan(antre: readonly BarisTabel[], giliran: number): void {
		if (giliran !== this.#giliran) return;
		const kini = antre.slice(0, sekaligus);
		const sisa = antre.slice(sekaligus);
		const berubah = new Set<HTMLElement>();
		for (const baris of kini) {
			this.#muncul.add(baris.elemen);
			this.#hitung(baris, 1);
			for (const i of baris.wadah) {
				const wadah = this.#wadah[i];
				if (wadah && this.#asal.has(wadah)) berubah.add(wadah);
			}
		}
		const tbody = this.#rata.tBodies[0];
		if (this.#urut === '')
			for (const satu of berubah) this.#susun(satu, this.#asal.get(satu) ?? []);
		else if (tbody && kini.length > 0)
			this.#susun(
				tbody,
				this.urutan.flatMap((i) => this.#baris[i]?.elemen ?? []),
			);
		// Groups without actions announce lost rows: they show with the whole table.
		const semua = this.#muncul.size === this.#baris.length;
		for (const [i, elemen] of this.#wadah.entries()) {
			const sembunyi = this.#urut !== '' || (!semua && this.#isi[i] === 0);
			if (elemen.hidden !== sembunyi) elemen.hidden = sembunyi;
		}
		if (sisa.length > 0) this.#hasil.setAttribute('aria-busy', 'true');
		else this.#hasil.removeAttribute('aria-busy');
		if (sisa.length > 0)
			requestAnimationFrame(() => setTimeout(() => this.#munculkan(sisa, giliran)));
	}

	/** Puts the rows that are to stand in a group at their places, moving none that stands right. */
	#susun(tbody: HTMLElement, daftar: readonly Element[]): void {
		let berikut: Element | null = null;
		for (let i = daftar.length - 1; i >= 0; i--) {
			const satu = daftar[i];
			if (!satu) continue;
			const baris = satu instanceof HTMLElement && satu.dataset.kode !== undefined;
			if (baris && !this.#muncul.has(satu)) continue;
			if (satu.parentNode !== tbody || satu.nextElementSibling !== berikut)
				tbody.insertBefore(satu, berikut);
			berikut = satu;
		}
	}

	/** Shows the next rows and goes to the first of them. */
	#tambah(): void {
		const berikut = this.urutan.filter((i) => this.#tampil[i])[this.#batas];
		this.#batas += this.#muatan;
		this.#gambar();
		if (berikut !== undefined) this.#baris[berikut]?.elemen.querySelector('a')?.focus();
	}
}

/** One empty table without groups, for orders other than the document's. */
function buatTabelRata(hasil: HTMLElement): HTMLTableElement {
	const contoh = hasil.querySelector('table');
	const rata = document.createElement('table');
	rata.className = contoh?.className ?? '';
	rata.hidden = true;
	rata.append(document.createElement('caption'));
	if (contoh?.tHead) rata.append(contoh.tHead.cloneNode(true));
	for (const [i, kepala] of [...(rata.tHead?.rows[0]?.cells ?? [])].entries()) {
		const judul = new Set(
			[...hasil.querySelectorAll(`thead th:nth-child(${i + 1})`)].map((satu) =>
				satu.textContent.replace(/\s+/g, ' ').trim(),
			),
		);
		if (judul.size > 1) kepala.textContent = [...judul].join(' / ');
	}
	rata.append(document.createElement('tbody'));
	return rata;
}
