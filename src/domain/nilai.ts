import type { Indikator, Skala } from '../schemas/indikator.ts';
import { denganTargetBerlaku, realisasiBerlaku } from './berlaku.ts';
import { bacaAngka } from './target.ts';

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
	keadaan: Keadaan;
	/** The number that was printed; null for words, dashes and blanks. */
	nilai: number | null;
	/** Its place on the axis: the number, or the position in the declared order; null when neither. */
	letak: number | null;
	/** Where it is printed or published. */
	sumber: string;
}

const strip = new Set(['-', '–', '—']);

/** Tells a printed dash apart from an empty cell and from a value. */
export function keadaan(teks: string | null): Keadaan {
	if (teks === null || teks.trim() === '') return 'kosong';
	return strip.has(teks.trim()) ? 'strip' : 'ada';
}

/** The figures of a printed value, without a percent sign at their end. */
export const tanpaPersen = (teks: string): string => teks.replace(/\s*%$/, '');

/** The number that was printed, with or without a percent sign; null for words, dashes and blanks. */
export const nilaiAngka = (teks: string | null): number | null =>
	teks === null ? null : bacaAngka(tanpaPersen(teks));

/** True when the values of this scale are words in a declared order rather than numbers. */
export const skalaBerurutan = (skala: Skala): boolean =>
	skala.jenis === 'peringkat' ||
	skala.jenis === 'opini' ||
	skala.jenis === 'tingkat' ||
	skala.jenis === 'ya_tidak';

/** A grade without the score that stands behind it: `B (63,52)` is `B`. */
const tanpaAngkaKurung = (teks: string): string => teks.replace(/ \([\d.,]+\)$/, '');

/** Where a printed value stands on its scale; null for a dash, a blank, or a word that the scale does not know. */
export function letakNilai(teks: string | null, skala: Skala): number | null {
	if (teks === null || keadaan(teks) !== 'ada') return null;
	if (!skalaBerurutan(skala)) return nilaiAngka(teks);
	const letak = skala.urutan.indexOf(tanpaAngkaKurung(teks));
	return letak < 0 ? null : letak;
}

/** One value with its state and its place on the scale. */
function rinciNilai(
	nilai: Pick<NilaiRinci, 'peran' | 'tahun' | 'teks' | 'sumber'>,
	skala: Skala,
): NilaiRinci {
	return {
		...nilai,
		keadaan: keadaan(nilai.teks),
		nilai: nilaiAngka(nilai.teks),
		letak: letakNilai(nilai.teks, skala),
	};
}

/** All values of an indicator: baseline and targets as printed, then the realisation by year, corrected values left out. */
export function semuaNilai(indikator: Indikator): NilaiRinci[] {
	const { nilai, skala, sumber } = indikator;
	return [
		...nilai.map((satu) => rinciNilai({ ...satu, sumber }, skala)),
		...realisasiBerlaku(indikator).map((satu) =>
			rinciNilai(
				{ peran: 'realisasi', tahun: satu.tahun, teks: satu.teks, sumber: satu.sumber },
				skala,
			),
		),
	];
}

/** The same with the targets in force in place of those that were changed. */
export const nilaiBerlaku = (indikator: Indikator): NilaiRinci[] =>
	semuaNilai(denganTargetBerlaku(indikator));

/** True when at least one target year carries a value. */
export const bertarget = (indikator: Indikator): boolean =>
	indikator.nilai.some((satu) => satu.peran === 'target' && keadaan(satu.teks) === 'ada');

/** True when any printed value can be placed on the scale, so that a chart has something to show. */
export const dapatDigambar = (indikator: Indikator): boolean =>
	semuaNilai(indikator).filter((satu) => satu.letak !== null).length > 1;

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
