/** The comparison as HTML: one function for the page as it is built and for what readers choose. */
import { escapeHtml } from '../domain/markup.ts';
import {
	type JoinedIndikator,
	isTold,
	joinIndikator,
	joinLines,
	listGridCells,
	listYears,
} from './join.ts';
import type { ComparisonColumn, IndikatorLine, IndikatorSide, SectionName } from './column.ts';
import { makePair } from './pair.ts';

/** What each table is of, and what stands where a road map has nothing of a line. */
const tables: Record<SectionName, { caption: string; head: string; empty: string }> = {
	pokok: { caption: 'Pokok setiap peta jalan', head: 'Hal', empty: 'tidak ada' },
	area: { caption: 'Isi setiap bagian program', head: 'Bagian', empty: 'tidak ada dalam dokumen' },
	kelengkapan: {
		caption: 'Bagian yang terisi, dengan definisinya',
		head: 'Bagian',
		empty: 'tidak dihitung',
	},
	'perangkat-daerah': {
		caption: 'Perangkat daerah menurut urusan',
		head: 'Urusan',
		empty: 'tidak ada yang kami cocokkan',
	},
	isi: { caption: 'Jumlah baris tiap tabel situs ini', head: 'Tabel', empty: 'tidak disusun' },
};

const empty = (text: string): string => `<span class="kosong">${text}</span>`;

/** One table with a column for each road map. */
export function renderSection(name: SectionName, columns: readonly ComparisonColumn[]): string {
	const { caption, head, empty: nothing } = tables[name];
	const heads = columns.map(({ nama, ke }) =>
		name === 'pokok'
			? `<th scope="col"><a href="${escapeHtml(ke)}">${escapeHtml(nama)}</a></th>`
			: `<th scope="col">${escapeHtml(nama)}</th>`,
	);
	const rows = joinLines(name, columns).map(({ kunci, nama, arti, isi }) => {
		const cells = isi.map(
			(html, i) =>
				`<td data-judul="${escapeHtml(columns[i]?.nama ?? '')}">${html ?? empty(nothing)}</td>`,
		);
		const meaning = arti ? `<small>${escapeHtml(arti)}</small>` : '';
		return `<tr data-bagian="${escapeHtml(kunci)}"><th scope="row">${escapeHtml(nama)}${meaning}</th> ${cells.join(' ')}</tr>`;
	});
	return `<table class="tabel lebar sama"><caption>${caption}</caption><thead><tr><th scope="col">${head}</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const gridName = (name: string): string => (name === '' ? 'Titik awal' : name);

/** The values of one record on the grid of years, its drawing over them. */
function renderSide(
	column: ComparisonColumn,
	side: IndikatorSide,
	grid: readonly string[],
	height: readonly [number, number] | null,
): string {
	const picture = makePair(side.titik, grid, height);
	const loose = side.lepas.map((html) => `<small>${html}</small>`).join('');
	const cells = listGridCells(grid, side.nilai).map(({ lebar, isi }) => {
		const span = lebar > 1 ? ` class="bertahan" colspan="${lebar}" style="--lebar:${lebar}"` : '';
		return `<td${span}>${isi.map((html) => `<span>${html}</span>`).join('')}</td>`;
	});
	return `<tr><th scope="row"><b>${escapeHtml(column.nama)}</b>${linkTo(side)}<small>${escapeHtml(side.satuan)}</small>${loose}</th><td class="gambar">${picture}</td> ${cells.join(' ')}</tr>`;
}

const linkTo = ({ ke, nama }: IndikatorSide): string =>
	`<a href="${escapeHtml(ke)}">${escapeHtml(nama)}</a>`;

/** A record with at most one value in words. */
function tellSide(side: IndikatorSide): string {
	const values = Object.entries(side.nilai).flatMap(([name, contents]) =>
		contents.map((html) => `${gridName(name).toLowerCase()} ${html}`),
	);
	const words = [...values, ...side.lepas].join('; ') || empty('selnya kosong');
	return `${linkTo(side)} (${escapeHtml(side.satuan)}): ${words}`;
}

/** What a road map has of an indicator that no grid shows, or that it has nothing. */
function tellRest(column: ComparisonColumn, own: IndikatorLine | null): string[] {
	const told = [...(own?.sisi ?? []).filter(isTold).map(tellSide), ...(own?.sebutan ?? [])];
	if (!own || own.sisi.length + own.sebutan.length === 0)
		told.push(empty('tidak kami temukan dalam tabel indikatornya'));
	return told.map((html) => `<li><b>${escapeHtml(column.nama)}:</b> ${html}</li>`);
}

/** All that the chosen road maps have of one indicator. */
function renderIndikator(
	{ kunci, nama, sisi }: JoinedIndikator,
	columns: readonly ComparisonColumn[],
	grid: readonly string[],
): string {
	const rows = columns.flatMap((column, i) =>
		(sisi[i]?.sisi ?? [])
			.filter((side) => !isTold(side))
			.map((side) => renderSide(column, side, grid, heightOf(sisi, side))),
	);
	const rest = columns.flatMap((column, i) => tellRest(column, sisi[i] ?? null));
	const heads = grid.map((name) => `<th scope="col">${gridName(name)}</th>`).join('');
	const table =
		rows.length > 0
			? `<table class="tahunan" style="--tahun:${grid.length}" aria-label="${escapeHtml(nama)}"><thead><tr><th scope="col">Peta jalan</th><th scope="col" class="gambar" data-pagefind-ignore>Gambar</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`
			: '';
	const words = rest.length > 0 ? `<ul class="juga">${rest.join('')}</ul>` : '';
	return `<section id="indikator-${escapeHtml(kunci)}"><h3>${escapeHtml(nama)}</h3>${table}${words}</section>`;
}

/** The least and greatest place among records of one unit and scale, so that their drawings can be compared. */
function heightOf(
	sisi: JoinedIndikator['sisi'],
	{ ukuran }: IndikatorSide,
): [number, number] | null {
	const places = sisi
		.flatMap((own) => own?.sisi ?? [])
		.filter((side) => side.ukuran === ukuran)
		.flatMap(({ titik }) => titik.map(({ letak }) => letak));
	return places.length === 0 ? null : [Math.min(...places), Math.max(...places)];
}

/** Every indicator that one of the road maps has, those that most have first, those without a value at the end. */
export function renderAllIndikator(columns: readonly ComparisonColumn[]): string {
	const { berisi, kosong } = joinIndikator(columns);
	const grid = listYears(berisi);
	if (berisi.length + kosong.length === 0)
		return '<p>Peta jalan ini tidak punya indikator yang kami cocokkan.</p>';
	const jumps = [...berisi, ...kosong].map(
		({ kunci, nama }) =>
			`<li><a href="#indikator-${escapeHtml(kunci)}">${escapeHtml(nama)}</a></li>`,
	);
	const rest =
		kosong.length > 0
			? `<h3>Tanpa nilai yang tercetak</h3>${kosong
					.map(({ kunci, nama, sisi }) => {
						const told = columns.flatMap((column, i) => tellRest(column, sisi[i] ?? null));
						return `<section id="indikator-${escapeHtml(kunci)}"><h4>${escapeHtml(nama)}</h4><ul class="juga">${told.join('')}</ul></section>`;
					})
					.join('')}`
			: '';
	return `<nav class="lompat" aria-label="Langsung ke indikator" data-pagefind-ignore><ul>${jumps.join(' ')}</ul></nav>${berisi.map((one) => renderIndikator(one, columns, grid)).join('')}${rest}`;
}
