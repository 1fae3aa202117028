import type { Indikator } from '../tables/indikator/schema.ts';
import { comparePeriode } from './periode.ts';
import type { PerubahanTarget, Realisasi } from '../schemas/realisasi.ts';

/**
 * True when a change of a target holds for the year that it names: its document is dated within that year at the
 * latest. A target that is changed after its year has ended is shown, but nothing is measured by it.
 */
export const isInForceInItsYear = ({ tahun, tanggal }: PerubahanTarget): boolean =>
	tanggal <= `${tahun}-12-31`;

/** A value of an indicator, with the change that put it in place of the printed one. */
export type CurrentNilai = Indikator['nilai'][number] & { perubahan?: PerubahanTarget };

/**
 * The values of an indicator with the targets in force in place of the printed ones, by year. The content check
 * keeps changes in the order of their dates, so that the last one stands.
 */
export function listCurrentNilai(indikator: Indikator): CurrentNilai[] {
	const current = indikator.perubahan_target.filter(isInForceInItsYear);
	if (current.length === 0) return indikator.nilai;
	const fresh = new Map(current.map((oneCurrent) => [oneCurrent.tahun, oneCurrent]));
	const nilai: CurrentNilai[] = [
		...indikator.nilai.filter(
			({ peran, tahun, periode }) =>
				peran !== 'target' || tahun === null || periode !== null || !fresh.has(tahun),
		),
		...[...fresh].map(([tahun, perubahan]) => ({
			peran: 'target' as const,
			tahun,
			periode: null,
			teks: perubahan.baru,
			perubahan,
		})),
	];
	return nilai.sort(compareTime);
}

/** When a value was meant or measured: its part of a year, else its year. */
type Time = { tahun: number | null; periode: string | null };

/** The period of a value: the part of its year that it is of, else the whole year; null where it has no year. */
export const periodeOf = ({ tahun, periode }: Time): string | null =>
	periode ?? (tahun === null ? null : String(tahun));

/** The order of time; values without a year first. */
export function compareTime(a: Time, b: Time): number {
	const [one, other] = [periodeOf(a), periodeOf(b)];
	return one !== null && other !== null
		? comparePeriode(one, other)
		: Number(one !== null) - Number(other !== null);
}

/** Every realisation by period and then by date, corrected ones before their correction; those without a year first. */
export const sortRealisasi = ({ realisasi }: Indikator): Realisasi[] =>
	[...realisasi].sort(
		(a, b) => compareTime(a, b) || (a.tanggal_terbit ?? '').localeCompare(b.tanggal_terbit ?? ''),
	);

/** The realisation of each period that holds: the one published last. Values without a year correct nothing. */
export const currentRealisasi = (indikator: Indikator): Realisasi[] => [
	...new Map(
		sortRealisasi(indikator).map((realisasi) => [periodeOf(realisasi) ?? realisasi, realisasi]),
	).values(),
];
