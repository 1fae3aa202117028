import { escapeHtml } from '../domain/markup.ts';
import { getPlot } from './plot.ts';
import { chartOrigin, chartTitle, listChartNotes, openNote } from './caption.ts';
import type { Chart } from './specification.ts';
import { renderSvgContent } from './svg.ts';
import { compressCss, inlineColors } from './colours.ts';

/** Where a picture that left the site comes from. */
export interface PictureOrigin {
	dokumen: string;
	status: string;
	/** Full address of the page that the picture is of, and its path, which also a copy of the site can follow. */
	url: string;
	path: string;
}

const edge = 20;
const textStyle = `
.grafik .latar { fill: var(--permukaan) }
.grafik text.judul { font-size: 16px; font-weight: 700 }
.grafik text.temuan { font-size: 12px }
.grafik text.kaki { font-size: 11px; font-weight: 500; fill: var(--tinta-lembut) }`;

/** Text in lines of at most so many characters, broken between words, and inside one only when it is longer. */
export function wrapText(text: string, length: number): string[] {
	const rows: string[] = [];
	const words = text
		.split(' ')
		.flatMap((part) => part.match(new RegExp(`.{1,${length}}`, 'g')) ?? []);
	for (const word of words) {
		const end = rows.at(-1);
		if (end !== undefined && end.length + word.length < length)
			rows[rows.length - 1] = `${end} ${word}`;
		else rows.push(word);
	}
	return rows;
}

/** Lines of words from a height down, and the height below them. */
function paragraph(
	classes: string,
	y: number,
	height: number,
	rows: readonly string[],
): [string, number] {
	const contents = rows.map(
		(row, i) => `<tspan x="${edge}" y="${y + (i + 1) * height}">${escapeHtml(row)}</tspan>`,
	);
	return [`<text class="${classes}">${contents.join('')}</text>`, y + rows.length * height];
}

/**
 * A chart as a picture of its own, light, with heading, finding and source in it; a constant, which `drawn` denies, is
 * its sentence. `css` holds the marks' style, `token` the colours.
 */
export function renderStandaloneSvg(
	chart: Chart,
	drawn: boolean,
	{ dokumen, status, url }: PictureOrigin,
	{ css, token }: { css: string; token: string },
): string {
	const field = getPlot(chart);
	const title = chartTitle(chart);
	const [head, y1] = paragraph('judul', edge - 6, 20, wrapText(title, 31));
	const [finding, y2] = paragraph('temuan', y1 + 4, 16, wrapText(chart.temuan, 42));
	const y3 = y2 + (drawn ? 14 + field.tinggi : 0);
	const notes = drawn ? listChartNotes(chart) : [openNote(chart) ?? ''];
	const caption = `${notes.join(' ')} ${chartOrigin(chart, `${dokumen} (${status}), `)}`;
	const [foot, y4] = paragraph('kaki', y3 + 6, 14, [
		...wrapText(caption, 50),
		...wrapText(url, 46),
	]);
	const picture = drawn
		? `<g transform="translate(${edge} ${y2 + 14})">${renderSvgContent(chart)}</g>`
		: '';
	const [width, height] = [field.lebar + 2 * edge, y4 + edge];
	const style = compressCss(css + textStyle).replaceAll(
		'var(--huruf)',
		"'Plus Jakarta Sans',system-ui,sans-serif",
	);
	return inlineColors(
		`<svg xmlns="http://www.w3.org/2000/svg" class="grafik" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escapeHtml(title)}</title><desc>${escapeHtml(chart.temuan)}</desc><style>${style}</style><rect class="latar" width="${width}" height="${height}"/>${head}${finding}${picture}${foot}</svg>\n`,
		token,
	);
}
