/** What one road map brings to a comparison: made while building, so that readers fetch those that they choose. */
import { renderNilai } from '../charts/table.ts';
import { address } from '../domain/address.ts';
import { capitalize, formatNumber, formatPercent } from '../domain/format.ts';
import {
	formatAreaCell,
	formatMissingLink,
	formatSatuanSkala,
	listBasics,
} from '../domain/comparison-sentences.ts';
import {
	compareArea,
	compareIndikator,
	compareKelengkapan,
	compareOpd,
} from '../domain/comparison.ts';
import { formatPeran } from '../domain/column-headings.ts';
import { listLostRows } from '../domain/lost.ts';
import { formatPeriode } from '../domain/periode.ts';
import { escapeHtml } from '../domain/markup.ts';
import { type NilaiDetail, listNilai } from '../domain/nilai.ts';
import type { Kelengkapan } from '../domain/kelengkapan.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { listUnits, unitWord } from '../domain/unit.ts';
import type { Indikator } from '../tables/indikator/schema.ts';

/** One line of a table that has a column for each road map; the content is HTML. */
export interface ComparisonLine {
	kunci: string;
	nama: string;
	/** What the line counts, where its name does not say it. */
	arti?: string;
	isi: string;
}

/** A value that has a place on its scale. */
export interface Point {
	peran: NilaiDetail['peran'];
	/** Null for the starting point, whose column stands before all years. */
	tahun: number | null;
	letak: number;
}

/** One record of an indicator. */
export interface IndikatorSide {
	nama: string;
	ke: string;
	satuan: string;
	/** The same for records whose drawings may share one height. */
	ukuran: string;
	/** The printed values as HTML by column: a year, or an empty name for the starting point. */
	nilai: Record<string, string[]>;
	/** Values without a year, as HTML. */
	lepas: string[];
	titik: Point[];
}

/** What a road map has of an indicator that others may have too. */
export interface IndikatorLine {
	kunci: string;
	nama: string;
	sisi: IndikatorSide[];
	/** Where the document names it outside its tables, as HTML. */
	sebutan: string[];
}

/** The tables with a column for each road map. */
export const sections = ['pokok', 'area', 'kelengkapan', 'perangkat-daerah', 'isi'] as const;
export type SectionName = (typeof sections)[number];

/** One road map's side of a comparison. */
export interface ComparisonColumn {
	id: string;
	nama: string;
	ke: string;
	bagian: Record<SectionName, ComparisonLine[]>;
	indikator: IndikatorLine[];
}

type Link = (path: string) => string;

const anchor = (to: string, text: string): string =>
	`<a href="${escapeHtml(to)}">${escapeHtml(text)}</a>`;

/** A share in words, and as a thin bar where the document has a place for it. */
function renderShare({ ada, dari, satuan, bertempat, keterangan }: Kelengkapan): string {
	const why = keterangan ? `<span class="keterangan">${escapeHtml(keterangan)}</span>` : '';
	// Of nothing there is no share.
	if (dari === 0) return why;
	const share = `<b>${formatNumber(ada)} dari ${formatNumber(dari)}</b> ${escapeHtml(
		bertempat ? `${satuan} (${formatPercent(ada, dari)})` : satuan,
	)}`;
	const length = ((ada / dari) * 100).toFixed(1);
	const bar = bertempat
		? `<svg class="bagian-isi" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><path d="M0 3h100"/>${ada > 0 ? `<path d="M0 3h${length}"/>` : ''}</svg>`
		: '';
	return `${share}${bar}${why}`;
}

function listKelengkapanLines(peta: PetaJalan, link: Link): ComparisonLine[] {
	return compareKelengkapan([peta]).map(({ kunci, nama, definition, sel }) => ({
		kunci,
		nama,
		arti: definition,
		isi: sel
			.map(
				(share) =>
					`${renderShare(share)}${anchor(link(`${address.kelengkapan(peta.id)}#${kunci}`), formatMissingLink(share))}`,
			)
			.join(''),
	}));
}

function listBasicLines(peta: PetaJalan, link: Link): ComparisonLine[] {
	const lost = listLostRows(peta);
	const basics = listBasics([peta]).map(({ nama, sel }) => ({
		kunci: nama,
		nama,
		isi: escapeHtml(sel[0] ?? ''),
	}));
	if (!lost) return basics;
	const notes = lost.catatan.map((kode) =>
		anchor(
			link(address.satuCatatan(peta.id, kode)),
			peta.catatan.find((catatan) => catatan.kode === kode)?.judul ?? kode,
		),
	);
	return [
		...basics,
		{
			kunci: 'hilang',
			nama: 'Baris yang hilang dari salinan sumber',
			isi: notes.join('<br>') || 'Ada; yang dihitung hanya yang terbaca.',
		},
	];
}

function listAreaLines(peta: PetaJalan, link: Link): ComparisonLine[] {
	const units = listUnits([peta]);
	return compareArea([peta], units).flatMap(({ nama, sel: [cell] }, i) =>
		cell
			? {
					// Only units of one framework are one line.
					kunci: `${units[i]?.kerangka ?? ''}/${cell.area}`,
					nama,
					isi: `${anchor(link(address.area(peta.id, cell.area)), `${cell.nomor}. ${cell.nama}`)}<br>${escapeHtml(formatAreaCell(cell))}`,
				}
			: [],
	);
}

const listOpdLines = (peta: PetaJalan, link: Link): ComparisonLine[] => [
	{
		kunci: '',
		nama: 'Yang dihitung sebagai pemegang aksi',
		isi: escapeHtml(`kolom ${formatPeran(peta.dokumen, 'aksi')}`),
	},
	...compareOpd([peta]).map(({ kunci, nama, sel }) => ({
		kunci,
		nama,
		isi: sel
			.flat()
			.map(
				({ opd, utama }) =>
					`${anchor(link(address.opd(peta.id, opd.kode)), opd.nama)} (${formatNumber(utama)})`,
			)
			.join('<br>'),
	})),
];

/** The column of the years' grid that a value stands in. */
const place = ({ peran, tahun }: NilaiDetail): string | null =>
	peran === 'baseline' ? '' : tahun === null ? null : String(tahun);

function makeSide(peta: PetaJalan, indikator: Indikator, link: Link): IndikatorSide {
	const render = (nilai: NilaiDetail): string => {
		const html = renderNilai([nilai], indikator, peta.catatan, (kode) =>
			link(address.satuCatatan(peta.id, kode)),
		);
		const isDated = nilai.peran === 'baseline' && nilai.tahun !== null;
		// A value of a part of a year says which, so that it is not taken for the year's.
		const part =
			nilai.periode === null ? '' : formatPeriode(nilai.periode, peta.dokumen.per_periode.tulisan);
		const name = [nilai.peran === 'realisasi' && 'realisasi', part].filter(Boolean).join(' ');
		return [
			name && `<small>${escapeHtml(name)}</small>`,
			html,
			isDated && `<small>${nilai.tahun}</small>`,
		]
			.filter(Boolean)
			.join(' ');
	};
	const printed = listNilai(indikator).filter(({ keadaan }) => keadaan !== 'kosong');
	const side: IndikatorSide = {
		nama: indikator.nama,
		ke: link(address.indikator(peta.id, indikator.kode)),
		satuan: formatSatuanSkala(peta, indikator),
		ukuran: JSON.stringify([indikator.satuan, indikator.skala]),
		nilai: {},
		lepas: [],
		titik: [],
	};
	for (const nilai of printed) {
		const column = place(nilai);
		if (column === null) {
			const name = nilai.peran === 'realisasi' ? 'realisasi tanpa tahun' : 'tanpa tahun';
			const html = renderNilai([nilai], indikator, peta.catatan, (kode) =>
				link(address.satuCatatan(peta.id, kode)),
			);
			side.lepas.push(`${name}: ${html}`);
			continue;
		}
		(side.nilai[column] ??= []).push(render(nilai));
		// A range is no single height, and a part of a year no point of a line of years.
		if (nilai.letak !== null && nilai.letakAtas === null && nilai.periode === null)
			side.titik.push({
				peran: nilai.peran,
				tahun: nilai.peran === 'baseline' ? null : nilai.tahun,
				letak: nilai.letak,
			});
	}
	return side;
}

const listIndikatorLines = (peta: PetaJalan, link: Link): IndikatorLine[] =>
	compareIndikator([peta]).map(({ kunci, nama, sel }) => ({
		kunci,
		nama,
		sisi: sel.flatMap(({ indikator }) => indikator.map((one) => makeSide(peta, one, link))),
		sebutan: sel.flatMap(({ sebutan, indikator }) =>
			sebutan.map(
				({ teks, program }) =>
					`Disebut sebagai hasil yang diharapkan ${escapeHtml(unitWord(peta))} ${anchor(
						link(address.area(peta.id, program.area)),
						program.nama,
					)}: <q>${escapeHtml(teks)}</q>${indikator.length === 0 ? ' Tabel indikatornya tidak memuatnya.' : ''}`,
			),
		),
	}));

/** One road map's side of every comparison; `rows` says how many rows each of its tables has. */
export const makeColumn = (
	peta: PetaJalan,
	rows: ReadonlyMap<string, number>,
	link: Link,
): ComparisonColumn => ({
	id: peta.id,
	nama: peta.dokumen.singkat,
	ke: link(address.petaJalan(peta.id)),
	bagian: {
		pokok: listBasicLines(peta, link),
		area: listAreaLines(peta, link),
		kelengkapan: listKelengkapanLines(peta, link),
		'perangkat-daerah': listOpdLines(peta, link),
		isi: [...rows].map(([kunci, count]) => ({
			kunci,
			nama: capitalize(kunci.replaceAll('_', ' ')),
			isi: formatNumber(count),
		})),
	},
	indikator: listIndikatorLines(peta, link),
});
