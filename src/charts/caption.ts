import { capitalize } from '../domain/format.ts';
import { closeSentence } from '../domain/sentences.ts';
import { siteReading, arahLabels } from '../domain/label.ts';
import { markHint } from '../domain/contradictions.ts';
import { isFullyLabelled } from './plot.ts';
import { describeGaps } from './gap.ts';
import type { Series, Chart } from './specification.ts';

const peranMarks: Record<Series['peran'], string> = {
	baseline: 'belah ketupat: titik awal',
	target: 'lingkaran kosong dan garis putus: target',
	realisasi: 'lingkaran penuh dan garis utuh: realisasi',
	jumlah: 'batang: jumlah',
};

/** A kind of mark that drawings have: of a role, of a bound, or of a range. */
export type MarkKind = Exclude<Series['peran'], 'jumlah'> | 'batas' | 'rentang';

const markMeanings: Record<MarkKind, string> = {
	baseline: 'titik awal',
	target: 'target',
	realisasi: 'realisasi',
	batas: 'batas, panahnya ke arah yang memenuhinya',
	rentang: 'rentang, dari ujung ke ujung',
};

/** What the marks of these charts stand for, each kind once; nothing where all are alike. */
export function listLegend(charts: readonly Chart[]): { kind: MarkKind; meaning: string }[] {
	const deret = charts.filter(({ jenis }) => jenis === 'garis').flatMap((chart) => chart.deret);
	const titik = deret.flatMap((series) => series.titik.filter(({ letak }) => letak !== null));
	const roles = (['baseline', 'target', 'realisasi'] as const).filter((peran) =>
		deret.some((series) => series.peran === peran),
	);
	const kinds: MarkKind[] = [
		...roles,
		...(titik.some(({ batas }) => batas) ? (['batas'] as const) : []),
		...(titik.some(({ letakAtas }) => letakAtas !== undefined) ? (['rentang'] as const) : []),
	];
	return kinds.length > 1 ? kinds.map((kind) => ({ kind, meaning: markMeanings[kind] })) : [];
}

/** The marks of one chart in a sentence, for a picture that stands alone. */
const describeMarks = ({ deret }: Chart): string[] =>
	deret.length > 1
		? [`${capitalize([...new Set(deret.map(({ peran }) => peranMarks[peran]))].join('; '))}.`]
		: [];

/** True when a value of the chart carries the mark of a contradiction. */
const hasContradiction = ({ deret }: Chart): boolean =>
	deret.some(({ titik }) => titik.some(({ bertentangan }) => bertentangan));

/** What must stand open beside a chart: what its mark of contradiction says. */
export const openNote = (chart: Chart): string | null =>
	hasContradiction(chart) ? markHint : null;

/** What a reader of a chart on a page may look up: axis, gaps and direction; its marks are told once a page. */
export const listFoldedNotes = (chart: Chart): string[] => [
	chart.sumbu.keterangan,
	...describeGaps(chart),
	...(isFullyLabelled(chart) ? [] : ['Nilai yang tidak ditulis pada gambar ada di tabelnya.']),
	...(chart.arah ? [`Arah yang diinginkan ${siteReading}: ${arahLabels[chart.arah]}.`] : []),
];

/** What a reader of a picture that stands alone must know besides the finding: all of that, and its marks. */
export function listChartNotes(chart: Chart): string[] {
	const [axis = '', ...others] = listFoldedNotes(chart);
	const open = openNote(chart);
	return [axis, ...describeMarks(chart), ...others, ...(open ? [open] : [])];
}

/** Where a chart's values come from: printed there, or counted by the site from what is printed there. */
export const chartOrigin = ({ sumber, dihitung }: Chart, dokumen = ''): string =>
	`${dihitung ? 'Dihitung situs ini dari' : 'Sumber:'} ${dokumen}${closeSentence(sumber)}`;

/** Heading of a chart with its unit. */
export const chartTitle = ({ judul, satuan }: Pick<Chart, 'judul' | 'satuan'>): string =>
	satuan ? `${judul} (${satuan})` : judul;
