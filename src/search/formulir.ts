import {
	type Dimensi,
	type HasilSaring,
	type Saringan,
	dimensi,
	peran,
	saringanAktif,
	urutan,
} from '../domain/saring.ts';
import { tulisAngka } from '../domain/format.ts';

const namaDimensi: Record<Dimensi | 'q', string> = {
	q: 'kata',
	peta: 'peta jalan',
	area: 'area',
	opd: 'perangkat daerah',
	target: 'target',
	'quick-win': 'quick win',
	tahun: 'tahun',
	catatan: 'catatan sumber',
};

/** The explorer's form: states in and out of its controls, and the counts and words around them. */
export class Formulir {
	readonly elemen: HTMLFormElement;
	readonly #centang: HTMLInputElement[];
	/** The label and the place of the count of each choice. */
	readonly #sekitar: Map<HTMLInputElement, { label: Element | undefined; banyak: Element | null }>;
	readonly #opd: HTMLSelectElement | null;
	readonly #opsiOpd: HTMLOptionElement[];

	constructor(elemen: HTMLFormElement) {
		this.elemen = elemen;
		this.#centang = [
			...elemen.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]'),
		];
		this.#sekitar = new Map(
			this.#centang.map((satu) => {
				const label = satu.labels?.[0];
				return [satu, { label, banyak: label?.querySelector('.banyak') ?? null }];
			}),
		);
		this.#opd = elemen.querySelector('select[name=opd]');
		this.#opsiOpd = [...(this.#opd?.options ?? [])].filter((satu) => satu.value);
	}

	/** True when the form offers this choice. */
	dikenal = (d: Dimensi, nilai: string): boolean =>
		d === 'opd'
			? this.#opsiOpd.some((satu) => satu.value === nilai)
			: this.#centang.some((satu) => satu.name === d && satu.value === nilai);

	/** The state that the controls show. */
	baca(): Saringan {
		const isi = new FormData(this.elemen);
		const teks = (nama: string) => String(isi.get(nama) ?? '');
		const pilihan = Object.fromEntries(
			dimensi.map((d) => [d, isi.getAll(d).map(String).filter(Boolean).sort()]),
		) as Record<Dimensi, string[]>;
		return {
			...pilihan,
			q: teks('q'),
			peran: pilihan.opd.length > 0 ? (peran.find((satu) => satu === teks('peran')) ?? '') : '',
			urut: urutan.find((satu) => satu === teks('urut')) ?? '',
		};
	}

	/** Puts the controls in a state. */
	tulis(saringan: Saringan): void {
		const { elements } = this.elemen;
		const isi = (nama: string, nilai: string) => {
			const kontrol = elements.namedItem(nama);
			if (kontrol instanceof HTMLInputElement || kontrol instanceof HTMLSelectElement)
				kontrol.value = nilai;
		};
		isi('q', saringan.q);
		isi('urut', saringan.urut);
		isi('opd', saringan.opd[0] ?? '');
		for (const satu of this.#centang)
			satu.checked =
				satu.name === 'peran'
					? satu.value === saringan.peran
					: saringan[satu.name as Dimensi].includes(satu.value);
	}

	/** Writes counts beside every choice, the number of results and, when there are none, what to remove. */
	tampilkan(saringan: Saringan, hasil: HasilSaring, semua: number): void {
		for (const satu of this.#centang) {
			const banyak =
				satu.name === 'peran'
					? hasil.peran[satu.value as keyof typeof hasil.peran]
					: (hasil.pilihan[satu.name as Dimensi].get(satu.value) ?? 0);
			const sekitar = this.#sekitar.get(satu);
			setel(sekitar?.banyak, tulisAngka(banyak));
			sekitar?.label?.classList.toggle('tanpa-hasil', banyak === 0);
		}
		for (const satu of this.#opsiOpd) {
			const banyak = hasil.pilihan.opd.get(satu.value) ?? 0;
			setel(satu, `${satu.dataset.label} (${tulisAngka(banyak)})`);
			satu.disabled = banyak === 0 && !satu.selected;
		}
		const aktif = saringanAktif(saringan);
		this.#cari('[data-peran]', (satu) => (satu.hidden = saringan.opd.length === 0));
		this.#cari('[data-banyak-aktif]', (satu) =>
			setel(satu, aktif.length > 0 ? `(${aktif.length} dipakai)` : ''),
		);
		this.#cari('[data-bersih]', (satu) => (satu.hidden = aktif.length === 0));
		this.#cari('[data-status]', (satu) =>
			setel(
				satu,
				hasil.jumlah === semua
					? `${tulisAngka(semua)} rencana aksi`
					: `${tulisAngka(hasil.jumlah)} dari ${tulisAngka(semua)} rencana aksi`,
			),
		);
		for (const satu of this.elemen.querySelectorAll<HTMLButtonElement>('[data-unduh]'))
			satu.disabled = hasil.jumlah === 0;
		this.#cari('[data-nihil]', (satu) => (satu.hidden = hasil.jumlah > 0));
		this.#cari('[data-saran]', (satu) =>
			satu.replaceChildren(
				...(hasil.jumlah > 0 ? [] : aktif.map((d) => this.#saran(d, saringan, hasil))),
			),
		);
	}

	/** One thing to remove, with what that would give. */
	#saran(d: Dimensi | 'q', saringan: Saringan, hasil: HasilSaring): HTMLElement {
		const tombol = document.createElement('button');
		tombol.type = 'button';
		tombol.dataset.hapus = d;
		const isi =
			d === 'q'
				? `“${saringan.q.trim()}”`
				: saringan[d].map((nilai) => this.#label(d, nilai)).join(', ');
		tombol.textContent = `Hapus ${namaDimensi[d]}: ${isi}`;
		const butir = document.createElement('li');
		butir.append(tombol, ` (menjadi ${tulisAngka(hasil.tanpa[d])} rencana aksi)`);
		return butir;
	}

	#label(d: Dimensi, nilai: string): string {
		const kontrol =
			d === 'opd'
				? this.#opsiOpd.find((satu) => satu.value === nilai)
				: this.#centang.find((satu) => satu.name === d && satu.value === nilai);
		return kontrol?.dataset.label ?? nilai;
	}

	#cari(pemilih: string, ubah: (elemen: HTMLElement) => void): void {
		const elemen = this.elemen.querySelector<HTMLElement>(pemilih);
		if (elemen) ubah(elemen);
	}
}

/** Sets text only where it changes, so that nothing is announced or laid out for no reason. */
function setel(elemen: Element | null | undefined, teks: string): void {
	if (elemen && elemen.textContent !== teks) elemen.textContent = teks;
}
