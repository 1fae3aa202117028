import { buatPencocok } from './cocok-kata.ts';

/** What the explorer can narrow by, in the order shown; also the names in the address. */
export const dimensi = ['peta', 'area', 'opd', 'target', 'quick-win', 'tahun', 'catatan'] as const;
export type Dimensi = (typeof dimensi)[number];

/** As what an agency is looked for: as either, as lead, as supporter. */
export const peran = ['', 'utama', 'pendukung'] as const;
export type Peran = (typeof peran)[number];

/** Orders of the result; empty is the document's own. */
export const urutan = ['', 'kode', 'nama', 'opd'] as const;
export type Urutan = (typeof urutan)[number];

/** A state of the explorer: choices of one dimension widen, dimensions narrow each other. */
export interface Saringan extends Record<Dimensi, readonly string[]> {
	q: string;
	/** Counts only beside a chosen agency. */
	peran: Peran;
	urut: Urutan;
}

/** What an action offers to the filters. */
export interface BarisSaring extends Record<Exclude<Dimensi, 'opd'>, readonly string[]> {
	utama: readonly string[];
	pendukung: readonly string[];
	/** Prepared words; a getter may gather them when first needed. */
	readonly kata: string;
}

/** The answer to a state: which rows show, and what each further choice would give. */
export interface HasilSaring {
	/** For each row, in order, whether it shows. */
	tampil: boolean[];
	jumlah: number;
	/** Rows for each choice, as narrowed by all other filters. */
	pilihan: Record<Dimensi, Map<string, number>>;
	/** Rows for each role of the chosen agency, as narrowed by all other filters; zero when none is chosen. */
	peran: Record<Peran, number>;
	/** Rows that would show without that one filter. */
	tanpa: Record<Dimensi | 'q', number>;
}

/** The state that shows everything in the document's order. */
export const saringanKosong: Saringan = {
	q: '',
	peran: '',
	urut: '',
	peta: [],
	area: [],
	opd: [],
	target: [],
	'quick-win': [],
	tahun: [],
	catatan: [],
};

/** The filters that are in use, in the order shown. The order of rows is none. */
export const saringanAktif = (saringan: Saringan): (Dimensi | 'q')[] => [
	...(buatPencocok(saringan.q) ? (['q'] as const) : []),
	...dimensi.filter((satu) => saringan[satu].length > 0),
];

const opdBaris = (baris: BarisSaring, sebagai: Peran): readonly string[] => {
	if (sebagai !== '') return baris[sebagai];
	if (baris.pendukung.length === 0) return baris.utama;
	return [...new Set([...baris.utama, ...baris.pendukung])];
};

/** Tells of a row, by its prepared words and its place, whether it answers a query. */
export type PencocokBaris = (kata: string, letak: number) => boolean;

/**
 * Filters rows and counts every choice in one pass. A row that fails one filter alone still counts among that
 * filter's choices; one that fails two counts nowhere.
 */
export function saring(
	baris: readonly BarisSaring[],
	saringan: Saringan,
	cocok: PencocokBaris | null = buatPencocok(saringan.q),
): HasilSaring {
	const dipilih = dimensi.map((d) => (saringan[d].length > 0 ? new Set(saringan[d]) : null));
	const letakOpd = dimensi.indexOf('opd');
	const lolos = (nilai: readonly string[], d: number): boolean => {
		const himpunan = dipilih[d];
		return !himpunan || nilai.some((satu) => himpunan.has(satu));
	};
	const hasil = hasilKosong();
	for (const [letak, satu] of baris.entries()) {
		const nilai = (d: Dimensi) => (d === 'opd' ? opdBaris(satu, saringan.peran) : satu[d]);
		let banyakGagal = 0;
		let gagal: Dimensi | 'q' | null = null;
		for (const [i, d] of dimensi.entries())
			if (dipilih[i] && !lolos(nilai(d), i)) {
				banyakGagal++;
				gagal = d;
			}
		// Words are the dearest to test, and change nothing for a row that fails twice.
		if (banyakGagal < 2 && cocok && !cocok(satu.kata, letak)) {
			banyakGagal++;
			gagal = 'q';
		}
		hasil.tampil.push(banyakGagal === 0);
		if (banyakGagal > 1) continue;
		if (banyakGagal === 0) hasil.jumlah++;
		for (const d of dimensi) {
			if (gagal !== null && gagal !== d) continue;
			hasil.tanpa[d]++;
			const jumlah = hasil.pilihan[d];
			for (const isi of nilai(d)) jumlah.set(isi, (jumlah.get(isi) ?? 0) + 1);
		}
		if (gagal === null || gagal === 'q') hasil.tanpa.q++;
		if (dipilih[letakOpd] && (gagal === null || gagal === 'opd'))
			for (const sebagai of peran)
				if (lolos(opdBaris(satu, sebagai), letakOpd)) hasil.peran[sebagai]++;
	}
	return hasil;
}

const hasilKosong = (): HasilSaring => ({
	tampil: [],
	jumlah: 0,
	pilihan: {
		peta: new Map(),
		area: new Map(),
		opd: new Map(),
		target: new Map(),
		'quick-win': new Map(),
		tahun: new Map(),
		catatan: new Map(),
	},
	peran: { '': 0, utama: 0, pendukung: 0 },
	tanpa: { q: 0, peta: 0, area: 0, opd: 0, target: 0, 'quick-win': 0, tahun: 0, catatan: 0 },
});

/** What rows are put in order by. */
export interface KunciUrut {
	kode: string;
	nama: string;
	/** The lead as printed; empty when the source names none. */
	pelaku: string;
}

/** Positions of the rows in the wanted order; equal rows keep the document's, rows without a lead come last. */
export function urutkan(baris: readonly KunciUrut[], urut: Urutan): number[] {
	const posisi = baris.map((_, i) => i);
	if (urut === '') return posisi;
	const { compare } = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });
	const ambil = { kode: 'kode', nama: 'nama', opd: 'pelaku' } as const;
	const kunci = baris.map((satu) => satu[ambil[urut]]);
	return posisi.sort((a, b) => {
		const [kiri = '', kanan = ''] = [kunci[a], kunci[b]];
		return Number(kiri === '') - Number(kanan === '') || compare(kiri, kanan) || a - b;
	});
}
