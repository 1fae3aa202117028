import type { Indikator } from '../tables/indikator/schema.ts';
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
			({ peran, tahun }) => peran !== 'target' || tahun === null || !fresh.has(tahun),
		),
		...[...fresh].map(([tahun, perubahan]) => ({
			peran: 'target' as const,
			tahun,
			teks: perubahan.baru,
			perubahan,
		})),
	];
	return nilai.sort((a, b) => (a.tahun ?? 0) - (b.tahun ?? 0));
}

/** Every realisation by year and then by date, corrected ones before their correction; those without a year first. */
export const sortRealisasi = ({ realisasi }: Indikator): Realisasi[] =>
	[...realisasi].sort(
		(a, b) =>
			(a.tahun ?? 0) - (b.tahun ?? 0) ||
			(a.tanggal_terbit ?? '').localeCompare(b.tanggal_terbit ?? ''),
	);

/** The realisation of each year that holds: the one published last. Values without a year correct nothing. */
export const currentRealisasi = (indikator: Indikator): Realisasi[] => [
	...new Map(
		sortRealisasi(indikator).map((realisasi) => [realisasi.tahun ?? realisasi, realisasi]),
	).values(),
];
