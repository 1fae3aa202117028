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
	/** Its place on the axis: the number, where a range begins, or the position in the declared order; null when none. */
	letak: number | null;
	/** Where a range ends on the axis; null for all that is no range. */
	letakAtas: number | null;
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

const withNumber = new Set<Target['jenis']>(['angka', 'rentang', 'angka_dan_tingkat', 'uang']);

/** Where a value stands on its scale: a bound at its number, a range where it begins, a pair by what the scale measures. */
function placeReading({ jenis, nilai, tingkat }: Target, skala: Skala): number | null {
	if (!isOrderedSkala(skala)) return withNumber.has(jenis) ? nilai : null;
	const place = skala.urutan.indexOf(tingkat ?? '');
	return place < 0 ? null : place;
}

/** Where a printed value stands on its scale; null for a dash, a blank, or what the scale does not know. */
export const placeNilai = (text: string | null, skala: Skala): number | null =>
	placeReading(parseNilai(text, skala), skala);

/**
 * The scale by which values are set beside each other. Numbers beside grades, such as `57/CC`, are placed by their
 * numbers; only where one of the values is a grade alone do all stand in the declared order.
 */
export function getPlacingSkala(bacaan: readonly Target[], skala: Skala): Skala {
	const hasPairs = bacaan.some(({ jenis }) => jenis === 'angka_dan_tingkat');
	const hasGrades = bacaan.some(({ jenis }) => jenis === 'tingkat');
	return isOrderedSkala(skala) && hasPairs && !hasGrades
		? { ...skala, jenis: 'angka', urutan: [] }
		: skala;
}

/** The same for an indicator: the scale that its charts are drawn by. */
export const getChartSkala = (indikator: Indikator): Skala =>
	getPlacingSkala(
		[...listCurrentNilai(indikator), ...currentRealisasi(indikator)].map(({ teks }) =>
			parseNilai(teks, indikator.skala),
		),
		indikator.skala,
	);

/** The document that changed a target, with its date. */
export const formatDokumen = ({ dokumen, tanggal }: PerubahanTarget): string =>
	`${dokumen}, ${formatDate(tanggal)}`;

/** One value with its state and its place on the scale. */
function detailNilai(
	nilai: Pick<NilaiDetail, 'peran' | 'tahun' | 'periode' | 'teks' | 'sumber' | 'perubahan'>,
	skala: Skala,
	placing: Skala,
): NilaiDetail {
	const bacaan = parseNilai(nilai.teks, skala);
	const printed = keadaan(nilai.teks);
	return {
		...nilai,
		keadaan: nilai.perubahan && printed === 'strip' ? 'dicabut' : printed,
		bacaan,
		nilai: bacaan.nilai,
		letak: placeReading(bacaan, placing),
		letakAtas: isOrderedSkala(placing) ? null : bacaan.nilaiAtas,
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
		return ganda ? { ...nilai, ganda, letak: null, letakAtas: null } : nilai;
	});
}

/** These values with the realisation after them. */
function composeNilai(indikator: Indikator, nilai: readonly CurrentNilai[]): NilaiDetail[] {
	const placing = getChartSkala(indikator);
	const detail = (oneNilai: Parameters<typeof detailNilai>[0]) =>
		detailNilai(oneNilai, indikator.skala, placing);
	return markDoubles([
		...nilai.map((oneNilai) =>
			detail({
				...oneNilai,
				sumber: oneNilai.perubahan
					? formatDokumen(oneNilai.perubahan)
					: formatSumber(indikator.sumber),
			}),
		),
		...currentRealisasi(indikator).map(({ tahun, periode, teks, sumber }) =>
			detail({ peran: 'realisasi', tahun, periode, teks, sumber }),
		),
	]);
}

/** All values of an indicator: baseline and targets as printed, then the realisation by year, corrected values left out. */
export const listNilai = (indikator: Indikator): NilaiDetail[] =>
	composeNilai(indikator, indikator.nilai);

/** The same with the targets in force in place of those that were changed. */
export const listInForceNilai = (indikator: Indikator): NilaiDetail[] =>
	composeNilai(indikator, listCurrentNilai(indikator));

/** Of these the values of whole years, which charts show; a part of a year does not stand beside a year. */
export const listChartNilai = (indikator: Indikator): NilaiDetail[] =>
	listInForceNilai(indikator).filter(({ periode }) => periode === null);

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

/** True when any value in force can be placed on the scale beside another, so that a picture has something to tell. */
export const isDrawable = (indikator: Indikator): boolean =>
	listChartNilai(indikator).filter((nilai) => nilai.letak !== null).length > 1;

/** True when a plot shows more than a sentence would: targets that are all the same without any realisation are one fact. */
export function hasPlot(indikator: Indikator): boolean {
	const drawn = listChartNilai(indikator).filter((nilai) => nilai.letak !== null);
	const [first] = drawn;
	return (
		drawn.length > 1 &&
		drawn.some(({ teks, peran }) => teks !== first?.teks || peran === 'realisasi')
	);
}

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

/** The indicators of a road map that its page of indicators tells in charts; activities have small ones there. */
const listTold = ({ indikator }: { indikator: readonly Indikator[] }): Indikator[] =>
	indikator.filter((oneIndikator) => oneIndikator.jenis !== 'kegiatan' && isDrawable(oneIndikator));

/** Of those, the ones with a plot. */
export const listChartedIndikator = (peta: { indikator: readonly Indikator[] }): Indikator[] =>
	listTold(peta).filter(hasPlot);

/** And the ones whose value stays the same, so that a sentence tells it. */
export const listConstantIndikator = (peta: { indikator: readonly Indikator[] }): Indikator[] =>
	listTold(peta).filter((indikator) => !hasPlot(indikator));
