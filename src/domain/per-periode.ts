/** What is printed by period of an action and its outputs: targets or plans, realisation, money. */
import type { Anggaran, RealisasiAksi, TargetPeriode } from '../schemas/per-periode.ts';
import type { AksiDetail } from './aksi.ts';
import { comparePeriode, listPeriodeHeadings, parsePeriode } from './periode.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { parseRupiah } from './rupiah.ts';
import { type Target, parseTarget } from './target.ts';

/** How a cell of a column of periods is filled. A zero, a tick, a dash and a blank are four things. */
export const keadaanPeriode = ['ada', 'nol', 'centang', 'strip', 'kosong'] as const;
export type KeadaanPeriode = (typeof keadaanPeriode)[number];

/** Where a figure is printed: at the action itself, or at one of its outputs. */
interface Placed {
	/** The output's position in its action, from 1; null for what the action itself has. */
	urutan: number | null;
	keadaan: KeadaanPeriode;
	sumber: string;
}

/** A target or plan of a period. */
export interface TargetPeriodeDetail extends TargetPeriode, Placed {
	/** The number that was read; null for ticks, words, dashes and blanks. */
	nilai: number | null;
	/** True for figures that count from the beginning of the year; null where the document does not say. */
	kumulatif: boolean | null;
}

/** What was reported of a period. */
export interface RealisasiAksiDetail extends Omit<RealisasiAksi, 'sumber'>, Placed {
	nilai: number | null;
}

/** A sum of money. */
export interface AnggaranDetail extends Anggaran, Placed {
	satuan_tertulis: string | null;
}

function cellKeadaan({ jenis, nilai }: Target): KeadaanPeriode {
	if (jenis === 'kosong' || jenis === 'belum_diisi') return 'kosong';
	if (jenis === 'strip' || jenis === 'centang') return jenis;
	return nilai === 0 ? 'nol' : 'ada';
}

type Document = Pick<PetaJalan, 'dokumen'>;

const read = ({ dokumen }: Document, teks: string | null): Target =>
	parseTarget(teks, { desimal: dokumen.desimal, berangka: true });

type Holder = Pick<
	AksiDetail,
	'target_periode' | 'realisasi' | 'anggaran' | 'kumulatif' | 'sumber'
> & { urutan: number | null };

/** The action and its outputs, each of which may have figures of its own. */
const listHolders = (aksi: AksiDetail): Holder[] => [{ ...aksi, urutan: null }, ...aksi.keluaran];

/** Every target or plan by period of an action, those of the action itself first, each in the order of time. */
export const listTargetPeriode = (peta: Document, aksi: AksiDetail): TargetPeriodeDetail[] =>
	listHolders(aksi).flatMap(({ target_periode, kumulatif, urutan, sumber }) =>
		target_periode
			.toSorted((a, b) => comparePeriode(a.periode, b.periode))
			.map((target) => {
				const reading = read(peta, target.teks);
				return {
					...target,
					urutan,
					nilai: reading.nilai,
					keadaan: cellKeadaan(reading),
					kumulatif: kumulatif === undefined ? peta.dokumen.per_periode.kumulatif : kumulatif,
					sumber,
				};
			}),
	);

/** Everything that was reported of an action by period, in the same order. */
export const listRealisasiAksi = (peta: Document, aksi: AksiDetail): RealisasiAksiDetail[] =>
	listHolders(aksi).flatMap(({ realisasi, urutan, sumber: place }) =>
		realisasi
			.toSorted((a, b) => comparePeriode(a.periode, b.periode))
			.map(({ sumber, ...reported }) => {
				const reading = read(peta, reported.teks);
				return {
					...reported,
					urutan,
					nilai: reading.nilai,
					keadaan: cellKeadaan(reading),
					sumber: sumber ?? peta.dokumen.per_periode.sumber_realisasi ?? place,
				};
			}),
	);

/** Every sum of an action, those without a period first. */
export const listAnggaran = (peta: Document, aksi: AksiDetail): AnggaranDetail[] =>
	listHolders(aksi).flatMap(({ anggaran, urutan, sumber }) =>
		anggaran
			.toSorted((a, b) =>
				a.periode === null || b.periode === null
					? Number(a.periode !== null) - Number(b.periode !== null)
					: comparePeriode(a.periode, b.periode),
			)
			.map((sum) => {
				const satuan_tertulis =
					sum.satuan_tertulis === undefined
						? peta.dokumen.per_periode.satuan_anggaran
						: sum.satuan_tertulis;
				const nilai_rupiah =
					sum.nilai_rupiah ?? parseRupiah(sum.teks, satuan_tertulis, peta.dokumen.desimal);
				const keadaan = cellKeadaan(parseTarget(sum.teks));
				return {
					...sum,
					satuan_tertulis,
					nilai_rupiah,
					urutan,
					keadaan: keadaan === 'ada' && nilai_rupiah === 0 ? 'nol' : keadaan,
					sumber,
				};
			}),
	);

/**
 * The target of an output: its own cell, else its figures by period in one text where they say anything, with what they
 * count. `TW I: 0; TW II: 1 (Dokumen)`.
 */
export function joinTargets(
	dokumen: PetaJalan['dokumen'],
	{
		target,
		target_periode,
		satuan,
	}: { target: Target; target_periode: readonly TargetPeriode[]; satuan: string | null },
): Target {
	if (target.keadaan !== 'tidak_ada' && target.keadaan !== 'strip') return target;
	const cells = new Map(target_periode.map(({ periode, teks }) => [periode, teks]));
	const readings = [...cells.values()].map((teks) => read({ dokumen }, teks));
	const hasNumber = readings.some(({ jenis }) => jenis === 'angka' || jenis === 'rentang');
	const says = readings.some((reading) => ['ada', 'nol', 'centang'].includes(cellKeadaan(reading)));
	if (!says) return target;
	const teks = listPeriodeHeadings([...cells.keys()], dokumen.per_periode.tulisan)
		.map(({ periode, judul }) => `${judul}: ${cells.get(periode) ?? 'kosong'}`)
		.join('; ');
	return {
		...target,
		teks: satuan === null ? teks : `${teks} (${satuan})`,
		jenis: 'uraian',
		keadaan: hasNumber ? 'terukur' : 'uraian',
	};
}

/** The periods of an action that have a target or a plan; a zero, a dash and a blank are none. */
export const listTargetedPeriods = (peta: Document, aksi: AksiDetail): string[] => [
	...new Set(
		listTargetPeriode(peta, aksi).flatMap(({ periode, keadaan }) =>
			keadaan === 'ada' || keadaan === 'centang' ? periode : [],
		),
	),
];

/** The years for which something is planned: by the yearly plan, or by a target of one of their periods. */
export function listPlannedYears(aksi: AksiDetail): number[] {
	const years = [
		...aksi.rencana.flatMap(({ tahun, butir }) => (Array.isArray(butir) ? tahun : [])),
		...listHolders(aksi).flatMap(({ target_periode }) =>
			target_periode.flatMap(({ periode, teks }) => {
				const keadaan = cellKeadaan(parseTarget(teks, { berangka: true }));
				return keadaan === 'ada' || keadaan === 'centang' ? parsePeriode(periode).tahun : [];
			}),
		),
	];
	return [...new Set(years)].sort((a, b) => a - b);
}
