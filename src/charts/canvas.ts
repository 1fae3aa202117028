import { type Plot, arrowLength, arrowSign, getPlot, listPoints, markSizes } from './plot.ts';
import { speakPoint, listPlaces } from './gap.ts';
import { chartTitle } from './caption.ts';
import type { Series, Chart } from './specification.ts';

/** Where a mark stands; a range, and a bar that does not begin at the axis, have both their ends. */
export type CanvasPlace = number | [start: number, end: number] | null;

/** What the canvas needs of a chart, and no more: marks, the plot that they stand in, and the words of each value. */
export interface CanvasData extends Pick<Chart, 'jenis' | 'judul' | 'kategori' | 'warna'> {
	deret: {
		peran: Series['peran'];
		nama: string;
		letak: CanvasPlace[];
		/** Radius of each mark, where marks lie on each other; of a range half its width. */
		jari?: number[];
		/** How far the arrow of each bound reaches, up where negative; absent where no value is a bound. */
		panah?: number[];
	}[];
	min: number;
	maks: number;
	bidang: Plot;
	/** Each value or gap in walking order: series, category, words. */
	tempat: [series: number, point: number, word: string][];
}

/** The sizes of a series' marks, only where one of them lies on another's. */
function stackedRadii(chart: Chart, series: Series): { jari?: number[] } {
	if (chart.jenis !== 'garis') return {};
	const jari = listPoints(chart, series).map((point) => point?.jari ?? markSizes[series.peran][0]);
	return jari.some((radius) => radius !== markSizes[series.peran][0]) ? { jari } : {};
}

/** The arrows of a series, only where one of its values is a bound. */
function listArrows({ titik }: Series): Pick<CanvasData['deret'][number], 'panah'> {
	const panah = titik.map((point) => arrowSign(point) * arrowLength);
	return panah.some((length) => length !== 0) ? { panah } : {};
}

/** The part of a chart's specification that goes to the browser. */
export function makeCanvasData(chart: Chart): CanvasData {
	const { jenis, kategori, deret, sumbu, warna } = chart;
	return {
		jenis,
		judul: chartTitle(chart),
		kategori,
		...(warna ? { warna } : {}),
		deret: deret.map((series) => ({
			peran: series.peran,
			nama: series.nama,
			letak: series.titik.map(({ awal, letak, letakAtas }): CanvasPlace => {
				if (letak === null) return null;
				if (letakAtas !== undefined) return [letak, letakAtas];
				return awal === undefined ? letak : [awal, letak];
			}),
			...stackedRadii(chart, series),
			...listArrows(series),
		})),
		min: sumbu.min,
		maks: sumbu.maks,
		bidang: getPlot(chart),
		tempat: listPlaces(chart).map(({ deret: d, titik: t }) => {
			const series = deret[d];
			const point = series?.titik[t];
			return [d, t, series && point ? speakPoint(point, series.peran) : ''];
		}),
	};
}
