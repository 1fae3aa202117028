import { pointMark } from './gap.ts';
import type { TargetBound } from '../domain/target.ts';
import type { Series, Chart, Point } from './specification.ts';

/** A drawing's size and the margins around its plot, in SVG units. */
export interface Plot {
	lebar: number;
	tinggi: number;
	atas: number;
	kanan: number;
	bawah: number;
	kiri: number;
}

/** Width of every drawing; so narrow that its words of 13 units are 11 px high in the 264 px of a 320 px phone. */
const lebar = 310;

/** Height of one bar's row. */
export const rowHeight = 42;

/** How far the arrow of a bound reaches out of its mark. */
export const arrowLength = 11;

/** The side on which a bound lets values lie: up, down, or neither. */
export const arrowSign = ({ batas }: { batas?: TargetBound | null }): -1 | 0 | 1 =>
	!batas ? 0 : batas === 'lebih_dari' || batas === 'paling_sedikit' ? -1 : 1;

/** Width that words take at the mark, near enough to keep them apart. */
const measureText = (text: string): number => text.length * 7.6;
const widestLabel = (texts: readonly string[]): number => Math.max(0, ...texts.map(measureText));

/**
 * A mark's words, with the sign that the source contradicts them. With long step names the step that a mark stands
 * on is its value, and the sign stands alone.
 */
const pointLabel = ({ sumbu }: Chart, point: Point): string =>
	`${sumbu.hasLongTicks ? '' : point.label}${pointMark(point)}`;

const drawnLabel = (chart: Chart): string[] =>
	chart.deret.flatMap(({ titik }) =>
		titik.flatMap((point) => (point.letak === null ? [] : pointLabel(chart, point))),
	);

/** How far the line to a neighbouring mark has risen where this mark's words end. */
function slope(chart: Chart, { titik }: Series, i: number, to: number): number {
	const [here, there] = [titik[i], titik[to]];
	if (!here || here.letak === null || !there || there.letak === null) return 0;
	// No line leads to a range.
	if (here.letakAtas !== undefined || there.letakAtas !== undefined) return 0;
	const { min, maks } = chart.sumbu;
	const rising = ((there.letak - here.letak) / (maks - min || 1)) * 160;
	return (
		(rising / ((lebar - 48) / chart.kategori.length)) * (measureText(pointLabel(chart, here)) / 2)
	);
}

/** Whether the lines to the marks before and after would cross words that stand above. */
function crossedSides(chart: Chart, series: Series, i: number): [before: boolean, after: boolean] {
	if (series.peran === 'baseline') return [false, false];
	return [slope(chart, series, i, i - 1) > 7, slope(chart, series, i, i + 1) > 7];
}

/** True when the words at neighbouring marks would run into each other, so that every second goes below. */
const isCrowded = (chart: Chart): boolean =>
	widestLabel(drawnLabel(chart)) + 4 > (lebar - 48) / chart.kategori.length;

/** Size and margins of a chart: with long step names these stand above their lines, inside the plot. */
export function getPlot(chart: Chart): Plot {
	const { jenis, kategori, deret, sumbu } = chart;
	if (jenis === 'batang') {
		const kanan = widestLabel(drawnLabel(chart)) + 14;
		return { lebar, tinggi: kategori.length * rowHeight + 6, atas: 6, kanan, bawah: 0, kiri: 0 };
	}
	const below = kategori.some((_, i) =>
		deret.some(
			(series) => series.titik[i]?.letak != null && labelSide(chart, series, i) === 'bawah',
		),
	);
	const arrows = new Set(deret.flatMap(({ titik }) => titik.map(arrowSign)));
	const room = (sign: -1 | 1) => (arrows.has(sign) ? arrowLength : 0);
	const bawah = (below && !sumbu.hasLongTicks ? 46 : 30) + room(1);
	const kiri = sumbu.hasLongTicks
		? 4
		: Math.max(30, widestLabel(sumbu.tik.map((t) => t.label)) + 10);
	return { lebar, tinggi: 220, atas: 26 + room(-1), kanan: 8, bawah, kiri };
}

/** Where a value lies down the drawing of a line chart. */
export function placeY(chart: Chart, nilai: number): number {
	const { tinggi, atas, bawah } = getPlot(chart);
	const { min, maks } = chart.sumbu;
	return tinggi - bawah - ((nilai - min) / (maks - min || 1)) * (tinggi - atas - bawah);
}

/** Where a category lies across the drawing of a line chart: in the middle of an equal share. */
function placeX(chart: Chart, i: number): number {
	const { kiri, kanan } = getPlot(chart);
	return kiri + ((i + 0.5) / chart.kategori.length) * (lebar - kiri - kanan);
}

/** How long the bar of a value is. */
export function barLength(chart: Chart, nilai: number): number {
	const { kiri, kanan } = getPlot(chart);
	return (nilai / chart.sumbu.maks) * (lebar - kiri - kanan);
}

/** A drawn point, how large its mark is, and where its words stand. */
export interface DrawnPoint {
	x: number;
	/** The middle of the mark; of a range its upper end. */
	y: number;
	/** The lower end of a range; null for all others. */
	yBawah: number | null;
	/** Where the arrow of a bound points: up, down, or nowhere. */
	panah: -1 | 0 | 1;
	/** Radius of the mark; of a range half its width. */
	jari: number;
	/** True for a ring that lets a mark inside it be seen. */
	hampa: boolean;
	label: string;
	labelX: number;
	labelY: number;
	/** False for words that have no room; they stand in the table. */
	tampil: boolean;
}

const tidied = (nilai: number): number => Number(nilai.toFixed(1));

/** Of equal values the target's words stand highest. */
const tingkat = { target: 0, realisasi: 1, baseline: 2, jumlah: 3 } as const;

type Side = 'atas' | 'bawah' | 'samping';

/** Where the words of a mark stand: the highest of a category has them above, the lowest below, one between beside. */
function labelSide(chart: Chart, series: Series, i: number): Side {
	const place = ({ titik }: Series) => titik[i]?.letak ?? null;
	const sameCategories = chart.deret
		.filter((oneSeries) => place(oneSeries) !== null)
		.sort((a, b) => (place(b) ?? 0) - (place(a) ?? 0) || tingkat[a.peran] - tingkat[b.peran]);
	const to = sameCategories.indexOf(series);
	if (sameCategories.length === 1) {
		const isValley = crossedSides(chart, series, i).every(Boolean);
		return isValley || (isCrowded(chart) && i % 2 === 1) ? 'bawah' : 'atas';
	}
	if (to === 0) return 'atas';
	return to === sameCategories.length - 1 ? 'bawah' : 'samping';
}

/**
 * Size of a mark alone, of one that lies on another, and of such a one where years stand close: a small dot, a
 * diamond and a ring show within each other.
 */
export const markSizes = {
	baseline: [8, 8, 6],
	target: [6, 11, 7.5],
	realisasi: [6, 4, 3],
	jumlah: [6, 6, 6],
} as const;

/** True when a full ring would reach into its neighbours. */
const isTight = (chart: Chart): boolean => placeX(chart, 1) - placeX(chart, 0) < 26;

/** True when another series has its mark so near that one would hide the other. */
function isStacked(chart: Chart, series: Series, i: number): boolean {
	// A dot within the hollow bar of a range is seen.
	const y = (oneSeries: Series) => {
		const { letak = null, letakAtas } = oneSeries.titik[i] ?? {};
		return letak === null || letakAtas !== undefined ? null : placeY(chart, letak);
	};
	const here = y(series);
	return chart.deret.some((oneSeries) => {
		const there = oneSeries === series ? null : y(oneSeries);
		return here !== null && there !== null && Math.abs(here - there) < 12;
	});
}

const shiftY = { atas: -12, bawah: 22, samping: 4 } as const;

/** A rectangle in SVG units: left, top, right, bottom. */
type Box = readonly [number, number, number, number];

/** The room that words take; words stand on their line and reach a little below it. */
const textBox = (text: string, x: number, y: number): Box => {
	const half = measureText(text) / 2;
	return [x - half, y - 11, x + half, y + 3];
};
const overlaps = (a: Box, b: Box): boolean =>
	a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The room that a mark takes, with its arrow. */
const markBox = ({ x, y, yBawah, jari, panah }: DrawnPoint): Box => {
	const around = yBawah === null ? jari : 0;
	return [
		x - jari,
		y - around - (panah === -1 ? arrowLength : 0),
		x + jari,
		(yBawah ?? y) + around + (panah === 1 ? arrowLength : 0),
	];
};

/** A point with its words on one side of its mark. */
function placePoint(chart: Chart, series: Series, i: number, side: Side): DrawnPoint | null {
	const point = series.titik[i];
	if (!point || point.letak === null) return null;
	const { kiri } = getPlot(chart);
	const label = pointLabel(chart, point);
	const [x, y, half] = [
		placeX(chart, i),
		placeY(chart, point.letakAtas ?? point.letak),
		measureText(label) / 2,
	];
	const yBawah = point.letakAtas === undefined ? null : placeY(chart, point.letak);
	const panah = arrowSign(point);
	const y0 = side === 'bawah' ? (yBawah ?? y) : side === 'samping' ? (y + (yBawah ?? y)) / 2 : y;
	const [before, after] = crossedSides(chart, series, i);
	const stacked = isStacked(chart, series, i);
	// A steep line passes beside words that stand over the other side of their mark.
	const dodge = side === 'atas' ? (Number(before) - Number(after)) * (half - 4) : 0;
	const middle = side === 'samping' ? x + half + 10 : x + dodge;
	const outwards = side === 'samping' ? 0 : Math.sign(shiftY[side]);
	// Words stand beyond the arrow that points to them.
	const room =
		outwards * ((stacked ? 2 : 0) + (outwards !== 0 && outwards === panah ? arrowLength : 0));
	return {
		x: tidied(x),
		y: tidied(y),
		yBawah: yBawah === null ? null : tidied(yBawah),
		panah,
		jari:
			yBawah === null
				? markSizes[series.peran][stacked ? (isTight(chart) ? 2 : 1) : 0]
				: isTight(chart)
					? 4
					: 9,
		hampa: stacked && series.peran === 'target',
		label,
		labelX: tidied(Math.max(Math.min(middle, lebar - half - 2), kiri + half)),
		labelY: tidied(y0 + shiftY[side] + room),
		tampil: true,
	};
}

/** The order in which marks get room for their words: the ends of a series, its extremes, then the others. */
function orderLabels({ titik }: Series): number[] {
	const present = titik.flatMap(({ letak }, i) => (letak === null ? [] : { i, letak }));
	const sortedByPlace = present.toSorted((a, b) => a.letak - b.letak);
	const first = [present.at(-1), present[0], sortedByPlace.at(-1), sortedByPlace[0]];
	return [...new Set([...first, ...present].flatMap((oneFirst) => oneFirst?.i ?? []))];
}

const memory = new WeakMap<Chart, Map<Series, (DrawnPoint | null)[]>>();

/** Every point of a line chart; words that would run into others go to another side of their mark, or are left out. */
function arrangePoints(chart: Chart): Map<Series, (DrawnPoint | null)[]> {
	const { tinggi } = getPlot(chart);
	const all = new Map(
		chart.deret.map((series) => [
			series,
			series.titik.map((_, i) => placePoint(chart, series, i, labelSide(chart, series, i))),
		]),
	);
	const marks = [...all.values()].flat().flatMap((point): { x: number; kotak: Box }[] =>
		point
			? [
					{
						x: point.x,
						kotak: markBox(point),
					},
				]
			: [],
	);
	const taken: Box[] = listCategoryNames(chart).map(({ x, nama }) => textBox(nama, x, tinggi - 8));
	const turns = chart.deret.flatMap((deret) =>
		orderLabels(deret).map((i, ke) => ({ deret, i, ke })),
	);
	for (const { deret, i } of turns.toSorted((a, b) => Math.min(a.ke, 4) - Math.min(b.ke, 4))) {
		const side = labelSide(chart, deret, i);
		const roomier = (['atas', 'bawah'] as const).filter((text) => text !== side);
		// Where years stand close, words keep off the marks of all others; elsewhere they have their meant side.
		const here = placePoint(chart, deret, i, side);
		const otherMarks = marks.filter(({ x }) => isTight(chart) && x !== here?.x);
		const choice = [side, ...roomier].flatMap((oneSide, to) => {
			const titik = placePoint(chart, deret, i, oneSide);
			if (!titik) return [];
			const kotak = textBox(titik.label, titik.labelX, titik.labelY);
			const fits = kotak[1] >= 0 && !taken.some((others) => overlaps(kotak, others));
			// A side that was not meant for the words must also be free of marks.
			const avoided = to === 0 ? otherMarks : marks;
			return fits && !avoided.some((other) => overlaps(kotak, other.kotak)) ? { titik, kotak } : [];
		})[0];
		const list = all.get(deret) ?? [];
		const old = list[i];
		if (choice) taken.push(choice.kotak);
		if (old) list[i] = choice?.titik ?? { ...old, tampil: false };
	}
	return all;
}

/** The points of a series; places without a value give null, so that a gap stays a gap. */
export function listPoints(chart: Chart, series: Series): (DrawnPoint | null)[] {
	let all = memory.get(chart);
	if (!all) memory.set(chart, (all = arrangePoints(chart)));
	return all.get(series) ?? [];
}

/** True when every drawn value of a line chart has its words at its mark. */
export const isFullyLabelled = (chart: Chart): boolean =>
	chart.jenis !== 'garis' ||
	chart.deret.every((series) =>
		listPoints(chart, series).every((point) => point?.tampil !== false),
	);

/** An SVG path through neighbouring points; it breaks where a value is missing, and at a range, which is no single height. */
export function linePath(points: readonly (DrawnPoint | null)[]): string {
	let path = '';
	let isConnected = false;
	for (const point of points) {
		const isSingle = point !== null && point.yBawah === null;
		if (isSingle) path += `${isConnected ? 'L' : 'M'}${point.x} ${point.y}`;
		isConnected = isSingle;
	}
	return path;
}

/** Names along the foot of a line chart, without those that have no room; a long first one leans into the margin. */
export function listCategoryNames(chart: Chart): { x: number; nama: string }[] {
	const { kategori } = chart;
	const end = kategori.length - 1;
	const every = Math.ceil(38 / (placeX(chart, 1) - placeX(chart, 0)));
	return kategori.flatMap((nama, i) => {
		const x = placeX(chart, i);
		const half = measureText(nama) / 2;
		if (i > 0 || end === 0 || half < 19)
			return (end - i) % every === 0 ? { x: tidied(x), nama } : [];
		const next = placeX(chart, end % every || every) - 22;
		return { x: tidied(Math.max(half, Math.min(x, next - half))), nama };
	});
}
