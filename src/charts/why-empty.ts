import { compareTime } from '../domain/in-force.ts';
import { formatPeriode } from '../domain/periode.ts';
import { type NilaiDetail, isOrderedSkala } from '../domain/nilai.ts';
import type { JenisTarget } from '../domain/target.ts';
import type { Skala } from '../tables/indikator/schema.ts';

/**
 * Why nothing is drawn at a place: a printed dash, an empty cell, no such column in the document, a target that was
 * withdrawn, two values for one period, or a kind of words that has no place on the scale.
 */
export type Reason =
	| 'strip'
	| 'kosong'
	| 'tiada'
	| 'dicabut'
	| 'ganda'
	| 'tahun'
	| 'tanda'
	| 'titik'
	| 'tidak_berlaku'
	| 'kata'
	| 'luar';

/** Words of a value for table and mark: as printed, with a dash, a blank and a withdrawal kept apart. */
export function nilaiLabel(nilai: Pick<NilaiDetail, 'teks' | 'keadaan'>): string {
	if (nilai.keadaan === 'dicabut') return 'dicabut';
	if (nilai.keadaan === 'strip') return '–';
	return nilai.keadaan === 'kosong' ? '' : (nilai.teks ?? '');
}

/** What tells the column of a value. */
type YearPlace = Pick<NilaiDetail, 'peran' | 'tahun' | 'periode'>;

/** The column that a value stands in: its period, or without one `Titik awal` and for a realisation `Tanpa tahun`. */
export function nilaiCategory({ peran, tahun, periode }: YearPlace): string {
	if (periode !== null) return formatPeriode(periode);
	if (tahun !== null) return String(tahun);
	return peran === 'realisasi' ? 'Tanpa tahun' : 'Titik awal';
}

/** Columns of an indicator's values, those without a year first and then by period. */
export function listIndikatorCategories(nilai: readonly YearPlace[]): string[] {
	const order = nilai.toSorted(compareTime);
	return [...new Set(order.map(nilaiCategory))];
}

const jenisReasons: Record<JenisTarget, Reason> = {
	angka: 'luar',
	angka_dan_tingkat: 'luar',
	tingkat: 'kata',
	uang: 'luar',
	uraian: 'kata',
	rentang: 'luar',
	tahun: 'tahun',
	centang: 'tanda',
	tidak_berlaku: 'tidak_berlaku',
	belum_diisi: 'titik',
	strip: 'strip',
	kosong: 'kosong',
};

/** The reason that a value has no place; null when it has one. */
export function nilaiReason(
	{ keadaan, letak, ganda, bacaan }: Pick<NilaiDetail, 'keadaan' | 'letak' | 'ganda' | 'bacaan'>,
	skala: Skala,
): Reason | null {
	if (letak !== null) return null;
	if (keadaan === 'dicabut') return 'dicabut';
	if (ganda) return 'ganda';
	const reason = jenisReasons[bacaan.jenis];
	return reason === 'kata' && isOrderedSkala(skala) ? 'luar' : reason;
}
