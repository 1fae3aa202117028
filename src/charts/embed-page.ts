import { renderStandalonePage } from '../domain/standalone-page.ts';
import { escapeHtml } from '../domain/markup.ts';
import { chartOrigin, chartTitle, listChartNotes } from './caption.ts';
import type { Chart } from './specification.ts';
import { renderPageSvg } from './svg.ts';
import type { PictureOrigin } from './standalone-svg.ts';
import { renderTable } from './table.ts';
import { compressCss, listUsedTokens } from './colours.ts';

/** A line of the finding at 300 px: so many characters, so many pixels high. */
const findingLines = { huruf: 34, tinggi: 19 };

/** Height of the frame that the code to embed asks for; enough for a chart at 300 px, however long its finding. */
export const embedHeight = ({ temuan }: Pick<Chart, 'temuan'>): number =>
	600 + Math.max(0, Math.ceil(temuan.length / findingLines.huruf) - 3) * findingLines.tinggi;

const pageStyle = `
body { margin: 0; padding: 0.75rem; background: var(--permukaan); color: var(--tinta); font: 0.85rem/1.35 var(--huruf); overflow-wrap: break-word; container-type: inline-size }
h1 { font-size: 1rem; line-height: 1.25; margin: 0 0 0.25rem }
p, figure { margin: 0.25rem 0 }
svg { display: block; inline-size: 100%; block-size: auto; max-inline-size: 24rem }
figcaption { font-weight: 600 }
small, footer { font-size: 0.75rem; color: var(--tinta-lembut) }
a, summary { color: var(--nila) }
summary { cursor: pointer; padding-block: 0.25rem }
:focus-visible { outline: 3px solid var(--jalawe); outline-offset: 2px }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums }
caption { text-align: start; font-weight: 600 }
th, td { text-align: start; padding: 0.2rem 0.4rem; border-block-end: 1px solid var(--garis) }
th.angka, td.angka { text-align: end }
@container (max-width: 14rem) { th, td { overflow-wrap: anywhere } }
.kosong { color: var(--tinta-lembut) }
@media print { details::details-content { content-visibility: visible; block-size: auto } }`;

/**
 * A whole page for a frame on another site: the chart where there is one to draw, its finding, the values as a
 * table, the document's status, the source, and the way home. It needs no script, no font and no other file.
 */
export function renderEmbedPage(
	chart: Chart,
	drawn: boolean,
	{ dokumen, status, url, path }: PictureOrigin,
	judulTab: string,
	{ css, token }: { css: string; token: string },
): string {
	const rule = compressCss(css + pageStyle);
	const style = `:root{color-scheme:light dark;--huruf:system-ui,sans-serif;${listUsedTokens(rule, token)}}${rule}`;
	const [axis = '', ...others] = listChartNotes(chart);
	const table = chart.deret.length > 0 ? renderTable(chart, (oneChart) => oneChart) : '';
	return renderStandalonePage({
		judul: judulTab,
		ringkas: chart.temuan,
		url,
		kepala: `<link rel="icon" href="data:,">
<style>${style}</style>`,
		isi: `<figure class="grafik" aria-labelledby="${chart.kode}-judul">
<h1 id="${chart.kode}-judul">${escapeHtml(chartTitle(chart))}</h1>
${drawn ? renderPageSvg(chart) : ''}
<figcaption id="${chart.kode}-temuan">${escapeHtml(chart.temuan)}</figcaption>
</figure>
${drawn ? `<p><small>${escapeHtml(axis)}</small></p>` : table}
<details>
<summary>${drawn ? 'Tabel dan keterangan' : 'Keterangan'}</summary>
${drawn ? table : ''}
${[others.join(' '), ...(chart.catatan ?? [])].map((catatan) => `<p>${escapeHtml(catatan)}</p>`).join('\n')}
</details>`,
		kaki: `<p>${escapeHtml(status)}. ${escapeHtml(chartOrigin(chart, `${dokumen}, `))}</p>
<p>Bukan situs resmi pemerintah. <a href="${escapeHtml(path)}" target="_blank" rel="noopener">Buka di Peta Jalan (tab baru)</a></p>`,
	});
}
