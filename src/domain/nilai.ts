import type { Indikator, Skala } from '../tables/indikator/schema.ts';
import type { PerubahanTarget } from '../schemas/realisasi.ts';
import { type NilaiBerlaku, listNilaiBerlaku, realisasiBerlaku } from './berlaku.ts';
import { tulisTanggal } from './format.ts';
import { type Target, isStrip, parseTarget } from './target.ts';

/** How a printed cell is filled: with a value, with a printed dash, or not at all. */
export type Keadaan = 'ada' | 'strip' | 'kosong';

/** A value of an indicator with its place on the scale. */
export interface NilaiRinci {
	/** What the value is. */
	peran: 'baseline' | 'target' | 'realisasi';
	/** Its year; null for a column that says only `Baseline`. */
	tahun: number | null;
	/** As printed; null when empty. */
	teks: string | null;
	/** How its cell is filled; `dicabut` for a target that another document withdrew. */
	keadaan: Keadaan | 'dicabut';
	/** The words taken apart. */
	bacaan: Target;
	/** The number that was printed; null for words, dashes and blanks. */
	nilai: number | null;
	/** Its place on the axis: the number, or the position in the declared order; null when neither. */
	letak: number | null;
	/** True when its period has another value of the same role that is written otherwise; then neither has a place. */
	ganda: boolean;
	/** The change that put it in place of the printed target. */
	perubahan?: PerubahanTarget | undefined;
	/** Where it is printed or published. */
	sumber: string;
}

/** Tells a printed dash apart from an empty cell and from a value. */
export function keadaan(teks: string | null): Keadaan {
	if (teks === null || teks.trim() === '') return 'kosong';
	return isStrip(teks) ? 'strip' : 'ada';
}

/** True when the values of this scale are words in a declared order rather than numbers. */
export const skalaBerurutan = (skala: Skala): boolean =>
	skala.jenis === 'peringkat' ||
	skala.jenis === 'opini' ||
	skala.jenis === 'tingkat' ||
	skala.jenis === 'ya_tidak';

/** A printed value taken apart by its scale. */
export const bacaNilai = (teks: string | null, skala: Skala): Target =>
	parseTarget(teks, {
		desimal: skala.desimal,
		urutan: skalaBerurutan(skala) ? skala.urutan : [],
		berangka: !skalaBerurutan(skala),
	});

const bertempat = new Set<Target['jenis']>(['angka', 'angka_dan_tingkat', 'uang']);

/** Where a value stands on its scale: a bound at its number, a number with a grade by what the scale orders. */
function letakBacaan({ jenis, nilai, tingkat }: Target, skala: Skala): number | null {
	if (!skalaBerurutan(skala)) return bertempat.has(jenis) ? nilai : null;
	const letak = skala.urutan.indexOf(tingkat ?? '');
	return letak < 0 ? null : letak;
}

/** Where a printed value stands on its scale; null for a dash, a blank, or what the scale does not know. */
export const letakNilai = (teks: string | null, skala: Skala): number | null =>
	letakBacaan(bacaNilai(teks, skala), skala);

/** The document that changed a target, with its date. */
export const tulisDokumen = ({ dokumen, tanggal }: PerubahanTarget): string =>
	`${dokumen}, ${tulisTanggal(tanggal)}`;

/** One value with its state and its place on the scale. */
function rinciNilai(
	nilai: Pick<NilaiRinci, 'peran' | 'tahun' | 'teks' | 'sumber' | 'perubahan'>,
	skala: Skala,
): NilaiRinci {
	const bacaan = bacaNilai(nilai.teks, skala);
	const cetak = keadaan(nilai.teks);
	return {
		...nilai,
		keadaan: nilai.perubahan && cetak === 'strip' ? 'dicabut' : cetak,
		bacaan,
		nilai: bacaan.nilai,
		letak: letakBacaan(bacaan, skala),
		ganda: false,
	};
}

/** Takes the place from values of one period that contradict each other: nothing chooses between them. */
function tandaiGanda(semua: readonly NilaiRinci[]): NilaiRinci[] {
	return semua.map((satu) => {
		const ganda = semua.some(
			({ peran, tahun, teks }) =>
				peran === satu.peran &&
				// Realisations of one year correct each other, and those without a year are of no common period.
				peran !== 'realisasi' &&
				tahun === satu.tahun &&
				teks !== satu.teks,
		);
		return ganda ? { ...satu, ganda, letak: null } : satu;
	});
}

/** These values with the realisation after them. */
const susunNilai = (indikator: Indikator, nilai: readonly NilaiBerlaku[]): NilaiRinci[] =>
	tandaiGanda([
		...nilai.map((satu) =>
			rinciNilai(
				{ ...satu, sumber: satu.perubahan ? tulisDokumen(satu.perubahan) : indikator.sumber },
				indikator.skala,
			),
		),
		...realisasiBerlaku(indikator).map(({ tahun, teks, sumber }) =>
			rinciNilai({ peran: 'realisasi', tahun, teks, sumber }, indikator.skala),
		),
	]);

/** All values of an indicator: baseline and targets as printed, then the realisation by year, corrected values left out. */
export const semuaNilai = (indikator: Indikator): NilaiRinci[] =>
	susunNilai(indikator, indikator.nilai);

/** The same with the targets in force in place of those that were changed. */
export const nilaiBerlaku = (indikator: Indikator): NilaiRinci[] =>
	susunNilai(indikator, listNilaiBerlaku(indikator));

const tanpaIsi = new Set<Target['jenis']>(['kosong', 'strip', 'belum_diisi', 'tidak_berlaku']);

/** True when a cell says something: words count as much as numbers, dots and `NA` do not. */
export const isTerisi = ({
	keadaan: isi,
	bacaan,
}: Pick<NilaiRinci, 'keadaan' | 'bacaan'>): boolean =>
	isi !== 'dicabut' && !tanpaIsi.has(bacaan.jenis);

/** True when at least one of these values is a target that says something. */
export const bertarget = (nilai: readonly NilaiRinci[]): boolean =>
	nilai.some((satu) => satu.peran === 'target' && isTerisi(satu));

/** True when any value in force can be placed on the scale beside another, so that a chart has something to show. */
export const dapatDigambar = (indikator: Indikator): boolean =>
	nilaiBerlaku(indikator).filter((satu) => satu.letak !== null).length > 1;

/** The printed table that an indicator stands in: its source without the row. */
export const tabelSumber = (indikator: Indikator): string =>
	indikator.sumber.replace(/, (?:baris|nomor|sasaran|indikator) .*$/, '');

/** True when the printed table that an indicator stands in has this column at all: some row of it fills a cell. */
export const adaKolom = (
	semua: readonly Indikator[],
	indikator: Indikator,
	kolom: 'satuan' | 'penanggung_jawab_tertulis',
): boolean =>
	semua.some((satu) => satu[kolom] !== null && tabelSumber(satu) === tabelSumber(indikator));

/** Indicators by the printed table that they stand in, in order, so that each is shown with its own columns. */
export function menurutTabel(indikator: readonly Indikator[]): [string, Indikator[]][] {
	const tabel = new Map<string, Indikator[]>();
	for (const satu of indikator) {
		const nama = tabelSumber(satu);
		tabel.set(nama, [...(tabel.get(nama) ?? []), satu]);
	}
	return [...tabel];
}
