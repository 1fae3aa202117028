import { shortenText } from '../domain/format.ts';
import { escapeHtml } from '../domain/markup.ts';
import {
	getPlot,
	linePath,
	placeY,
	listCategoryNames,
	barLength,
	rowHeight,
	listPoints,
} from './plot.ts';
import type { Chart } from './specification.ts';

/** Words in a drawing; `lembut` for those that are not values. */
const text = (content: string, x: number, y: number, attribute = ''): string =>
	`<text x="${x}" y="${Number(y.toFixed(1))}"${attribute}>${escapeHtml(content)}</text>`;
const middle = ' text-anchor="middle"';

/** The value axis of a line chart: a line and a name at each tick, and the categories at the foot. */
function drawAxis(chart: Chart): string {
	const { lebar, tinggi, kanan, kiri } = getPlot(chart);
	const { tik, hasLongTicks } = chart.sumbu;
	const lines = tik.map(
		({ letak }) => `M${kiri} ${placeY(chart, letak).toFixed(1)}H${lebar - kanan}`,
	);
	const names = tik.map(({ letak, label }) =>
		hasLongTicks
			? text(label, kiri, placeY(chart, letak) - 13, ' class="lembut"')
			: text(label, kiri - 8, placeY(chart, letak) + 4, ' class="lembut" text-anchor="end"'),
	);
	const foot = listCategoryNames(chart).map((categoryName) =>
		text(categoryName.nama, categoryName.x, tinggi - 8, ` class="lembut"${middle}`),
	);
	return `<path class="kisi-sumbu" d="${lines.join('')}"/>${names.join('')}${foot.join('')}`;
}

function drawLine(chart: Chart): string {
	const series = chart.deret.map((oneSeries) => ({
		peran: oneSeries.peran,
		titik: listPoints(chart, oneSeries),
	}));
	const marks = series.map(({ peran, titik }) => {
		const line =
			peran === 'baseline' ? '' : `<path class="garis-${peran}" d="${linePath(titik)}"/>`;
		const drawnPoints = titik.map((point) => {
			if (!point) return '';
			return peran === 'baseline'
				? `<path class="tanda-baseline" d="M${point.x} ${point.y}m0-${point.jari}l${point.jari} ${point.jari}-${point.jari} ${point.jari}-${point.jari}-${point.jari}z"/>`
				: `<circle class="tanda-${peran}" cx="${point.x}" cy="${point.y}" r="${point.jari}"${point.hampa ? ' style="fill:none"' : ''}/>`;
		});
		return line + drawnPoints.join('');
	});
	const labels = series
		.flatMap(({ titik }) => titik)
		.map((point) =>
			point?.tampil && point.label ? text(point.label, point.labelX, point.labelY, middle) : '',
		);
	return `${drawAxis(chart)}<g class="tanda">${marks.join('')}</g>${labels.join('')}`;
}

function drawBars(chart: Chart): string {
	const rows = chart.kategori.map((name, i) => {
		const point = chart.deret[0]?.titik[i];
		const length = barLength(chart, point?.letak ?? 0);
		const start = barLength(chart, point?.awal ?? 0);
		const y = i * rowHeight;
		const color = chart.warna?.[i];
		return {
			teks:
				text(shortenText(name, 46), 0, y + 14, ' class="lembut"') +
				text(point?.label ?? '', Number((length + 8).toFixed(1)), y + 32),
			balok: `<rect class="balok"${start > 0 ? ` x="${start.toFixed(1)}"` : ''} y="${y + 20}" width="${Math.max(length - start, 1).toFixed(1)}" height="14" rx="3"${color ? ` style="fill:var(${color})"` : ''}/>`,
		};
	});
	return `${rows.map((row) => row.teks).join('')}<g class="tanda">${rows.map((row) => row.balok).join('')}</g>`;
}

/** The markup inside a chart's `svg` element. */
export const renderSvgContent = (chart: Chart): string =>
	chart.jenis === 'garis' ? drawLine(chart) : drawBars(chart);

/** A chart as SVG for a page that carries its heading and its finding beside it. */
export function renderPageSvg(chart: Chart): string {
	const { lebar, tinggi } = getPlot(chart);
	return `<svg viewBox="0 0 ${lebar} ${tinggi}" width="${lebar}" height="${tinggi}" role="img" aria-labelledby="${chart.kode}-judul ${chart.kode}-temuan">${renderSvgContent(chart)}</svg>`;
}
