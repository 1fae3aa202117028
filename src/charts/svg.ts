import { shortenText } from '../domain/format.ts';
import { escapeHtml } from '../domain/markup.ts';
import {
	type DrawnPoint,
	arrowLength,
	getPlot,
	linePath,
	placeY,
	listCategoryNames,
	barLength,
	rowHeight,
	listPoints,
} from './plot.ts';
import type { Chart, Series } from './specification.ts';

/** Words in a drawing; `lembut` for those that are not values. */
const text = (content: string, x: number, y: number, attribute = ''): string =>
	`<text x="${x}" y="${Number(y.toFixed(1))}"${attribute}>${escapeHtml(content)}</text>`;
const middle = ' text-anchor="middle"';
const tidied = (nilai: number): number => Number(nilai.toFixed(1));

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

/** What is drawn of a value: its place, and of a range or a bound what it says beyond. */
export type Mark = Pick<DrawnPoint, 'x' | 'y' | 'yBawah' | 'panah' | 'jari' | 'hampa'>;

/** A mark: a diamond for a starting point, a circle for others, a bar for a range, and for a bound an arrow. */
export function drawMark(
	peran: Series['peran'],
	{ x, y, yBawah, panah, jari, hampa }: Mark,
	arrow = arrowLength,
): string {
	const kelas = `class="tanda-${peran}"`;
	if (yBawah !== null)
		return `<rect ${kelas} x="${tidied(x - jari)}" y="${y}" width="${2 * jari}" height="${tidied(Math.max(yBawah - y, 2))}" rx="2"${peran === 'target' ? ' style="fill:none"' : ''}/>`;
	const mark =
		peran === 'baseline'
			? `<path ${kelas} d="M${x} ${y}m0-${jari}l${jari} ${jari}-${jari} ${jari}-${jari}-${jari}z"/>`
			: `<circle ${kelas} cx="${x}" cy="${y}" r="${jari}"${hampa ? ' style="fill:none"' : ''}/>`;
	return panah === 0 ? mark : mark + drawArrow(peran, x, y + jari * panah, arrow * panah);
}

/** Arrows of what is no target, in the colour of its mark. */
const arrowColours: Partial<Record<Series['peran'], string>> = {
	baseline: '--soga',
	realisasi: '--jalawe',
};

/** The arrow of a bound, out of its mark's edge. */
function drawArrow(peran: Series['peran'], x: number, y: number, tip: number): string {
	const wing = Math.sign(tip) * Math.min(4, Math.abs(tip) / 2);
	const side = Math.abs(wing);
	const warna = arrowColours[peran];
	return `<path class="panah"${warna ? ` style="stroke:var(${warna})"` : ''} d="M${x} ${tidied(y)}v${tip}m${-side} ${-wing}l${side} ${wing} ${side} ${-wing}"/>`;
}

function drawLine(chart: Chart): string {
	const series = chart.deret.map((oneSeries) => ({
		peran: oneSeries.peran,
		titik: listPoints(chart, oneSeries),
	}));
	const marks = series.map(({ peran, titik }) => {
		const path = peran === 'baseline' ? '' : linePath(titik);
		const line = path ? `<path class="garis-${peran}" d="${path}"/>` : '';
		const drawnPoints = titik.map((point) => (point ? drawMark(peran, point) : ''));
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
				text(shortenText(name, 42), 0, y + 14, ' class="lembut"') +
				text(point?.label ?? '', Number((length + 8).toFixed(1)), y + 32),
			balok: `<rect class="balok"${start > 0 ? ` x="${start.toFixed(1)}"` : ''} y="${y + 20}" width="${Math.max(length - start, 1).toFixed(1)}" height="14" rx="3"${color ? ` style="fill:var(${color})"` : ''}/>`,
		};
	});
	return `${rows.map((row) => row.teks).join('')}<g class="tanda">${rows.map((row) => row.balok).join('')}</g>`;
}

const drawings: Record<Chart['jenis'], (chart: Chart) => string> = {
	garis: drawLine,
	batang: drawBars,
};

/** The markup inside a chart's `svg` element. */
export const renderSvgContent = (chart: Chart): string => drawings[chart.jenis](chart);

/** A chart as SVG for a page that carries its heading and its finding beside it. */
export function renderPageSvg(chart: Chart): string {
	const { lebar, tinggi } = getPlot(chart);
	return `<svg viewBox="0 0 ${lebar} ${tinggi}" width="${lebar}" height="${tinggi}" role="img" aria-labelledby="${chart.kode}-judul ${chart.kode}-temuan">${renderSvgContent(chart)}</svg>`;
}
