import type { Indikator, Nilai, Skala } from '../schemas/indikator.ts';
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
}

const strip = new Set(['-', '–', '—']);

/** Tells a printed dash apart from an empty cell and from a value. */
export function keadaan(teks: string | null): Keadaan {
	if (teks === null || teks.trim() === '') return 'kosong';
	return strip.has(teks.trim()) ? 'strip' : 'ada';
}

/** True when the values of this scale are words in a declared order rather than numbers. */
export const skalaBerurutan = (skala: Skala): boolean =>
	skala.jenis === 'peringkat' ||
	skala.jenis === 'opini' ||
	skala.jenis === 'tingkat' ||
	skala.jenis === 'ya_tidak';

/** Where a printed value stands on its scale; null for a dash, a blank, or a word that the scale does not know. */
export function letakNilai(teks: string | null, skala: Skala): number | null {
	if (teks === null || keadaan(teks) !== 'ada') return null;
	if (!skalaBerurutan(skala)) return bacaAngka(teks.replace(/\s*%$/, ''));
	const letak = skala.urutan.indexOf(teks);
	return letak < 0 ? null : letak;
}

/** One printed value with its state and its place on the scale. */
export function rinciNilai(nilai: Nilai, skala: Skala): NilaiRinci {
	return {
		...nilai,
		keadaan: keadaan(nilai.teks),
		nilai: nilai.teks === null ? null : bacaAngka(nilai.teks.replace(/\s*%$/, '')),
		letak: letakNilai(nilai.teks, skala),
	};
}

/** All values of an indicator: baseline, targets and published realisation, in that order and by year. */
export function semuaNilai(indikator: Indikator): NilaiRinci[] {
	const realisasi = indikator.realisasi.map((satu) => ({
		peran: 'realisasi' as const,
		tahun: satu.tahun,
		teks: satu.teks,
		keadaan: keadaan(satu.teks),
		nilai: bacaAngka(satu.teks),
		letak: letakNilai(satu.teks, indikator.skala),
	}));
	return [...indikator.nilai.map((satu) => rinciNilai(satu, indikator.skala)), ...realisasi];
}

/** True when at least one target year carries a value. */
export const bertarget = (indikator: Indikator): boolean =>
	indikator.nilai.some((satu) => satu.peran === 'target' && keadaan(satu.teks) === 'ada');

/** True when any printed value can be placed on the scale, so that a chart has something to show. */
export const dapatDigambar = (indikator: Indikator): boolean =>
	semuaNilai(indikator).filter((satu) => satu.letak !== null).length > 1;

/** The printed table that an indicator stands in: its source without the row. */
export const tabelSumber = (indikator: Indikator): string =>
	indikator.sumber.replace(/, (?:baris|nomor|sasaran|indikator) .*$/, '');

/** Indicators by the printed table that they stand in, in order, so that each is shown with its own columns. */
export function menurutTabel(indikator: readonly Indikator[]): [string, Indikator[]][] {
	const tabel = new Map<string, Indikator[]>();
	for (const satu of indikator) {
		const nama = tabelSumber(satu);
		tabel.set(nama, [...(tabel.get(nama) ?? []), satu]);
	}
	return [...tabel];
}
