import type { Indikator, Skala } from '../tables/indikator/schema.ts';
import type { PerubahanTarget } from '../schemas/realisasi.ts';
import { type CurrentNilai, listCurrentNilai, currentRealisasi } from './in-force.ts';
import { formatDate } from './format.ts';
import { type Target, isDash, parseTarget } from './target.ts';
import { formatSumber, formatTable } from './sumber.ts';

/** How a printed cell is filled: with a value, with a printed dash, or not at all. */
export type Keadaan = 'ada' | 'strip' | 'kosong';

/** A value of an indicator with its place on the scale. */
export interface NilaiDetail {
	/** What the value is. */
	peran: 'baseline' | 'target' | 'realisasi';
	/** Its year; null for a column that says only `Baseline`. */
	tahun: number | null;
	/** The part of that year that it is of, such as `2025-TW3`; null for a value of the whole year. */
	periode: string | null;
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
export function keadaan(text: string | null): Keadaan {
	if (text === null || text.trim() === '') return 'kosong';
	return isDash(text) ? 'strip' : 'ada';
}

/** True when the values of this scale are words in a declared order rather than numbers. */
export const isOrderedSkala = (skala: Skala): boolean =>
	skala.jenis === 'peringkat' ||
	skala.jenis === 'opini' ||
	skala.jenis === 'tingkat' ||
	skala.jenis === 'ya_tidak';

/** A printed value taken apart by its scale. */
export const parseNilai = (text: string | null, skala: Skala): Target =>
	parseTarget(text, {
		desimal: skala.desimal,
		urutan: isOrderedSkala(skala) ? skala.urutan : [],
		berangka: !isOrderedSkala(skala),
	});

const placed = new Set<Target['jenis']>(['angka', 'angka_dan_tingkat', 'uang']);

/** Where a value stands on its scale: a bound at its number, a number with a grade by what the scale orders. */
function placeReading({ jenis, nilai, tingkat }: Target, skala: Skala): number | null {
	if (!isOrderedSkala(skala)) return placed.has(jenis) ? nilai : null;
	const place = skala.urutan.indexOf(tingkat ?? '');
	return place < 0 ? null : place;
}

/** Where a printed value stands on its scale; null for a dash, a blank, or what the scale does not know. */
export const placeNilai = (text: string | null, skala: Skala): number | null =>
	placeReading(parseNilai(text, skala), skala);

/** The document that changed a target, with its date. */
export const formatDokumen = ({ dokumen, tanggal }: PerubahanTarget): string =>
	`${dokumen}, ${formatDate(tanggal)}`;

/** One value with its state and its place on the scale. */
function detailNilai(
	nilai: Pick<NilaiDetail, 'peran' | 'tahun' | 'periode' | 'teks' | 'sumber' | 'perubahan'>,
	skala: Skala,
): NilaiDetail {
	const bacaan = parseNilai(nilai.teks, skala);
	const printed = keadaan(nilai.teks);
	return {
		...nilai,
		keadaan: nilai.perubahan && printed === 'strip' ? 'dicabut' : printed,
		bacaan,
		nilai: bacaan.nilai,
		letak: placeReading(bacaan, skala),
		ganda: false,
	};
}

/** Takes the place from values of one period that contradict each other: nothing chooses between them. */
function markDoubles(all: readonly NilaiDetail[]): NilaiDetail[] {
	return all.map((nilai) => {
		const ganda = all.some(
			({ peran, tahun, periode, teks }) =>
				peran === nilai.peran &&
				// Realisations of one year correct each other, and those without a year are of no common period.
				peran !== 'realisasi' &&
				tahun === nilai.tahun &&
				periode === nilai.periode &&
				teks !== nilai.teks,
		);
		return ganda ? { ...nilai, ganda, letak: null } : nilai;
	});
}

/** These values with the realisation after them. */
const composeNilai = (indikator: Indikator, nilai: readonly CurrentNilai[]): NilaiDetail[] =>
	markDoubles([
		...nilai.map((oneNilai) =>
			detailNilai(
				{
					...oneNilai,
					sumber: oneNilai.perubahan
						? formatDokumen(oneNilai.perubahan)
						: formatSumber(indikator.sumber),
				},
				indikator.skala,
			),
		),
		...currentRealisasi(indikator).map(({ tahun, periode, teks, sumber }) =>
			detailNilai({ peran: 'realisasi', tahun, periode, teks, sumber }, indikator.skala),
		),
	]);

/** All values of an indicator: baseline and targets as printed, then the realisation by year, corrected values left out. */
export const listNilai = (indikator: Indikator): NilaiDetail[] =>
	composeNilai(indikator, indikator.nilai);

/** The same with the targets in force in place of those that were changed. */
export const listChartNilai = (indikator: Indikator): NilaiDetail[] =>
	composeNilai(indikator, listCurrentNilai(indikator));

const withoutContent = new Set<Target['jenis']>([
	'kosong',
	'strip',
	'belum_diisi',
	'tidak_berlaku',
]);

/** True when a cell says something: words count as much as numbers, dots and `NA` do not. */
export const isFilled = ({
	keadaan: content,
	bacaan,
}: Pick<NilaiDetail, 'keadaan' | 'bacaan'>): boolean =>
	content !== 'dicabut' && !withoutContent.has(bacaan.jenis);

/** True when at least one of these values is a target that says something. */
export const hasTarget = (nilai: readonly NilaiDetail[]): boolean =>
	nilai.some((oneNilai) => oneNilai.peran === 'target' && isFilled(oneNilai));

/** True when any value in force can be placed on the scale beside another, so that a chart has something to show. */
export const isDrawable = (indikator: Indikator): boolean =>
	listChartNilai(indikator).filter((nilai) => nilai.letak !== null).length > 1;

/** The printed table that an indicator stands in: its source without the row. */
export const getSumberTable = ({ sumber }: Indikator): string => formatTable(sumber);

/** True when the printed table that an indicator stands in has this column at all: some row of it fills a cell. */
export const hasColumns = (
	all: readonly Indikator[],
	indikator: Indikator,
	column: 'satuan' | 'penanggung_jawab_tertulis',
): boolean =>
	all.some((item) => item[column] !== null && getSumberTable(item) === getSumberTable(indikator));

/** Indicators by the printed table that they stand in, in order, so that each is shown with its own columns. */
export function groupByTable(indikator: readonly Indikator[]): [string, Indikator[]][] {
	const tables = new Map<string, Indikator[]>();
	for (const oneIndikator of indikator) {
		const name = getSumberTable(oneIndikator);
		tables.set(name, [...(tables.get(name) ?? []), oneIndikator]);
	}
	return [...tables];
}

/** The kinds of indicators among these, in the order in which pages show them. */
export const listJenisIndikator = (indikator: readonly Indikator[]): Indikator['jenis'][] =>
	(['sasaran', 'area', 'kegiatan', 'titik_awal'] as const).filter((jenis) =>
		indikator.some((oneIndikator) => oneIndikator.jenis === jenis),
	);

/** The unit as words that can stand after a number; null when the source prints a dash for it, or nothing. */
export const getSatuan = ({ satuan }: Pick<Indikator, 'satuan'>): string | null =>
	satuan === '-' ? null : satuan;

/** The indicators of a road map that have a chart on its page of indicators; activities have none there. */
export const listChartedIndikator = ({
	indikator,
}: {
	indikator: readonly Indikator[];
}): Indikator[] =>
	indikator.filter((oneIndikator) => oneIndikator.jenis !== 'kegiatan' && isDrawable(oneIndikator));
