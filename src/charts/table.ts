import { escapeHtml } from '../domain/markup.ts';
import type { NilaiDetail } from '../domain/nilai.ts';
import { listContradictions, contradictionMark } from '../domain/contradictions.ts';
import type { Catatan } from '../tables/catatan.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import { formatPoint, isUnlabelled, pointMark } from './gap.ts';
import { nilaiLabel } from './why-empty.ts';
import { chartTitle } from './caption.ts';
import type { Chart } from './specification.ts';

/** What the categories of each kind of chart are. */
const categoryHeads: Record<Chart['jenis'], string> = { garis: 'Tahun', batang: 'Nama' };

/** A chart's values as an HTML table, a row for each category; `link` makes links of the paths that categories lead to. */
export function renderTable(chart: Chart, link: (path: string) => string): string {
	const { jenis, kategori, deret } = chart;
	const head = deret.map(({ nama }) => `<th scope="col" class="angka">${escapeHtml(nama)}</th>`);
	const rows = kategori.map((name, i) => {
		const to = chart.tautan?.[i];
		const title = to
			? `<a href="${escapeHtml(link(to))}">${escapeHtml(name)}</a>`
			: escapeHtml(name);
		const cells = deret.map(({ peran, titik }) => {
			const point = titik[i];
			if (!point) return '<td></td>';
			const word = escapeHtml(formatPoint(point, peran) + pointMark(point));
			// Words without a place on the axis are no empty cell.
			const isEmpty = point.letak === null && (!point.alasan || isUnlabelled.has(point.alasan));
			return `<td class="angka">${isEmpty ? `<span class="kosong">${word}</span>` : word}</td>`;
		});
		return `<tr><th scope="row">${title}</th>${cells.join('')}</tr>`;
	});
	return `<table class="tabel"><caption>${escapeHtml(chartTitle(chart))}</caption><thead><tr><th scope="col">${categoryHeads[jenis]}</th>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/**
 * The values of one cell as printed, as HTML; both where the source writes its period twice. A mark behind each
 * that the source contradicts leads to the note.
 */
export function renderNilai(
	nilai: readonly NilaiDetail[],
	indikator: Indikator,
	catatan: readonly Catatan[],
	catatanLink: (kode: string) => string,
): string {
	const contents = nilai.map((oneNilai) => {
		const writing = nilaiLabel(oneNilai);
		const marks = listContradictions(oneNilai, indikator, catatan).map(
			({ kode, judul }) =>
				`<a class="bertentangan" href="${escapeHtml(catatanLink(kode))}" aria-label="${escapeHtml(`Sumber bertentangan: ${judul}`)}">${contradictionMark}</a>`,
		);
		return `${writing === '' ? '<span class="kosong">kosong</span>' : escapeHtml(writing)}${marks.join('')}`;
	});
	return contents.join(' dan ');
}
