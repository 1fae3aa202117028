/** The leaflet, an A4 sheet folded once, and the poster, an A3 sheet. */
import { formatNumber, formatSpan } from '../../../src/domain/format.ts';
import { makeQrCode, qrMargin } from '../../../src/domain/qr-code.ts';
import { escapeHtml } from '../../../src/domain/markup.ts';
import type { PublishedPeta } from '../site.ts';
import { dateMark } from './page.ts';
import type { PetaSummary } from './summary.ts';

/** What both show. */
export interface Handout {
	peta: PublishedPeta;
	summary: PetaSummary;
	/** The road map's page on the site; null when it is not known. */
	url: string | null;
	/** How large the type is: below 1 where there is much to say. */
	zoom: number;
	css: string;
}

/** How many indicators stand on a handout; the site has all. */
const shownIndikator = 4;

const section = (title: string, body: string): string =>
	body === '' ? '' : `<section><h2>${escapeHtml(title)}</h2>${body}</section>`;

const list = (items: readonly string[]): string =>
	items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function renderQr(url: string): string {
	const { ukuran, jalur } = makeQrCode(url);
	const side = ukuran + 2 * qrMargin;
	return `<svg class="kode" viewBox="${-qrMargin} ${-qrMargin} ${side} ${side}" role="img" aria-label="${escapeHtml(`Kode QR menuju ${url}`)}"><path d="${jalur}" fill="none" stroke="#000"/></svg>`;
}

/** Where the whole stands, and what this sheet is not. */
const renderWay = (url: string | null): string =>
	`<div class="jalan-pulang">${url === null ? '' : `${renderQr(url)}<p>Baca lengkapnya:<br><b>${escapeHtml(url)}</b></p>`}<p><b>Bukan situs resmi pemerintah.</b> Rujukan resmi adalah dokumen aslinya. Dicetak ${dateMark}.</p></div>`;

const renderTitle = ({ judul, judul_resmi, status, periode }: PublishedPeta): string =>
	`<p class="cap">Peta Jalan</p><h1>${escapeHtml(judul)}</h1><p>${escapeHtml(judul_resmi)}</p><p><b>${escapeHtml(status)}</b> · masa ${formatSpan(periode.mulai, periode.selesai)}</p>`;

const renderVisi = ({ visi }: PetaSummary): string =>
	visi === null
		? ''
		: `<blockquote><p>${escapeHtml(visi)}</p><footer>Visi menurut dokumen</footer></blockquote>`;

const renderQuickWins = ({ quickWins }: PetaSummary): string =>
	section(
		'Quick wins',
		list(
			quickWins.map(
				({ nama, oleh }) => `<b>${escapeHtml(nama)}</b>${oleh ? `<br>${escapeHtml(oleh)}` : ''}`,
			),
		),
	);

const renderIndikator = ({ indikator }: PetaSummary): string =>
	section(
		'Indikator dan targetnya',
		list(
			indikator
				.slice(0, shownIndikator)
				.map(({ title, sentence }) => `<b>${escapeHtml(title)}</b><br>${escapeHtml(sentence)}`),
		),
	);

const renderMore = ({ more }: PetaSummary): string =>
	more.map(({ title, sentence }) => section(title, `<p>${escapeHtml(sentence)}</p>`)).join('');

/** The areas with what each is about; `long` adds the sentence. */
const renderArea = ({ area, road }: PetaSummary, long: boolean): string =>
	area.length === 0
		? ''
		: section(
				road,
				`<ol class="jalan-area">${area
					.map(
						({ title, sentence, jumlah }) =>
							`<li><b>${escapeHtml(title)}</b>${
								long
									? `<br>${escapeHtml(sentence)}`
									: jumlah === null
										? ''
										: ` <span>${formatNumber(jumlah)} aksi</span>`
							}</li>`,
					)
					.join('')}</ol>`,
			);

const renderDocument = (
	kind: string,
	title: string,
	{ css, zoom }: Handout,
	body: string,
): string =>
	`<!doctype html>
<html lang="id" data-theme="light" data-tema="terang">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body class="${kind}" style="--besar: ${zoom}">
${body}
</body>
</html>`;

const panel = (name: string, body: string): string => `<div class="muka ${name}">${body}</div>`;

/** The leaflet: back and front on one side, the inner two on the other. */
export const renderLeaflet = (handout: Handout): string => {
	const { peta, summary, url } = handout;
	return renderDocument(
		'selebaran',
		`${peta.judul}: selebaran`,
		handout,
		`<main>${panel(
			'depan',
			`${renderTitle(peta)}<p class="besar">${escapeHtml(summary.front.sentence)}</p>${renderVisi(summary)}`,
		)}${panel(
			'belakang',
			`${section('Keadaan dokumen', `<p>${escapeHtml(summary.status)}</p>`)}${renderMore(summary)}${renderWay(url)}`,
		)}${panel('kiri', renderArea(summary, false) + renderQuickWins(summary))}${panel(
			'kanan',
			renderIndikator(summary),
		)}</main>`,
	);
};

/** The poster. */
export const renderPoster = (handout: Handout): string => {
	const { peta, summary, url } = handout;
	return renderDocument(
		'poster',
		`${peta.judul}: poster`,
		handout,
		`<main><header>${renderTitle(peta)}<p class="besar">${escapeHtml(summary.front.sentence)}</p>${renderVisi(summary)}</header>
${renderArea(summary, true)}
<div class="dua">${renderQuickWins(summary)}${renderIndikator(summary)}</div>
<div class="kaki-poster">${section('Keadaan dokumen', `<p>${escapeHtml(summary.status)}</p>`)}${renderWay(url)}</div></main>`,
	);
};
