import type { Indikator } from '../tables/indikator/schema.ts';
import type { PerubahanTarget, Realisasi } from '../schemas/realisasi.ts';

/**
 * True when a change of a target holds for the year that it names: its document is dated within that year at the
 * latest. A target that is changed after its year has ended is shown, but nothing is measured by it.
 */
export const berlakuPadaTahunnya = ({ tahun, tanggal }: PerubahanTarget): boolean =>
	tanggal <= `${tahun}-12-31`;

/** A value of an indicator, with the change that put it in place of the printed one. */
export type NilaiBerlaku = Indikator['nilai'][number] & { perubahan?: PerubahanTarget };

/**
 * The values of an indicator with the targets in force in place of the printed ones, by year. The content check
 * keeps changes in the order of their dates, so that the last one stands.
 */
export function listNilaiBerlaku(indikator: Indikator): NilaiBerlaku[] {
	const berlaku = indikator.perubahan_target.filter(berlakuPadaTahunnya);
	if (berlaku.length === 0) return indikator.nilai;
	const baru = new Map(berlaku.map((satu) => [satu.tahun, satu]));
	const nilai: NilaiBerlaku[] = [
		...indikator.nilai.filter(
			({ peran, tahun }) => peran !== 'target' || tahun === null || !baru.has(tahun),
		),
		...[...baru].map(([tahun, perubahan]) => ({
			peran: 'target' as const,
			tahun,
			teks: perubahan.baru,
			perubahan,
		})),
	];
	return nilai.sort((a, b) => (a.tahun ?? 0) - (b.tahun ?? 0));
}

/** Every realisation by year and then by date, corrected ones before their correction; those without a year first. */
export const urutRealisasi = ({ realisasi }: Indikator): Realisasi[] =>
	[...realisasi].sort(
		(a, b) =>
			(a.tahun ?? 0) - (b.tahun ?? 0) ||
			(a.tanggal_terbit ?? '').localeCompare(b.tanggal_terbit ?? ''),
	);

/** The realisation of each year that holds: the one published last. Values without a year correct nothing. */
export const realisasiBerlaku = (indikator: Indikator): Realisasi[] => [
	...new Map(urutRealisasi(indikator).map((satu) => [satu.tahun ?? satu, satu])).values(),
];
