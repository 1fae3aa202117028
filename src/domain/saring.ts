import { buatPencocok } from './cocok-kata.ts';

/** What the explorer can narrow by, in the order shown; also the names in the address. */
export const dimensi = ['peta', 'area', 'opd', 'target', 'tahun', 'catatan'] as const;
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
	/** Rows for each role of the chosen agency, as narrowed by all other filters. */
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
	return baris.pendukung.length === 0
		? baris.utama
		: [...new Set([...baris.utama, ...baris.pendukung])];
};

/** Filters rows and counts every choice in one pass. */
export function saring(baris: readonly BarisSaring[], saringan: Saringan): HasilSaring {
	const cocok = buatPencocok(saringan.q);
	const dipilih = (daftar: readonly string[], d: Dimensi) =>
		saringan[d].length === 0 || daftar.some((satu) => saringan[d].includes(satu));
	const hasil: HasilSaring = {
		tampil: [],
		jumlah: 0,
		pilihan: {
			peta: new Map(),
			area: new Map(),
			opd: new Map(),
			target: new Map(),
			tahun: new Map(),
			catatan: new Map(),
		},
		peran: { '': 0, utama: 0, pendukung: 0 },
		tanpa: { q: 0, peta: 0, area: 0, opd: 0, target: 0, tahun: 0, catatan: 0 },
	};
	for (const satu of baris) {
		const milik = { ...satuan(satu), opd: opdBaris(satu, saringan.peran) };
		const gagal: (Dimensi | 'q')[] = dimensi.filter((d) => !dipilih(milik[d], d));
		// Words are the dearest to test, and cannot change the answer of a row that fails twice.
		if (gagal.length < 2 && cocok && !cocok(satu.kata)) gagal.push('q');
		const tampil = gagal.length === 0;
		hasil.tampil.push(tampil);
		if (tampil) hasil.jumlah++;
		for (const d of dimensi) {
			if (!tampil && (gagal.length > 1 || gagal[0] !== d)) continue;
			hasil.tanpa[d]++;
			for (const nilai of milik[d])
				hasil.pilihan[d].set(nilai, (hasil.pilihan[d].get(nilai) ?? 0) + 1);
		}
		if (tampil || (gagal.length === 1 && gagal[0] === 'q')) hasil.tanpa.q++;
		if (tampil || (gagal.length === 1 && gagal[0] === 'opd'))
			for (const sebagai of peran)
				if (dipilih(opdBaris(satu, sebagai), 'opd')) hasil.peran[sebagai]++;
	}
	return hasil;
}

const satuan = ({ peta, area, target, tahun, catatan }: BarisSaring) => ({
	peta,
	area,
	target,
	tahun,
	catatan,
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
