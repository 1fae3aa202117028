import { type Plot, getPlot, listPoints, markSizes } from './plot.ts';
import { speakPoint, listPlaces } from './gap.ts';
import { chartTitle } from './caption.ts';
import type { Series, Chart } from './specification.ts';

/** Where a mark stands; a bar that does not begin at the axis has both its ends. */
export type CanvasPlace = number | [start: number, end: number] | null;

/** What the canvas needs of a chart, and no more: marks, the plot that they stand in, and the words of each value. */
export interface CanvasData extends Pick<Chart, 'jenis' | 'judul' | 'kategori' | 'warna'> {
	deret: {
		peran: Series['peran'];
		nama: string;
		letak: CanvasPlace[];
		/** Radius of each mark, where marks lie on each other. */
		jari?: number[];
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
			letak: series.titik.map(({ awal, letak }) =>
				awal === undefined || letak === null ? letak : [awal, letak],
			),
			...stackedRadii(chart, series),
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
