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

/** What a reader of the picture must know besides the finding: axis, marks, gaps and direction, in sentences. */
export function listChartNotes(chart: Chart): string[] {
	const { deret, sumbu, arah } = chart;
	return [
		sumbu.keterangan,
		...(deret.length > 1
			? [`${capitalize([...new Set(deret.map(({ peran }) => peranMarks[peran]))].join('; '))}.`]
			: []),
		...describeGaps(chart),
		...(isFullyLabelled(chart) ? [] : ['Nilai yang tidak ditulis pada gambar ada di tabelnya.']),
		...(deret.some(({ titik }) => titik.some(({ bertentangan }) => bertentangan))
			? [markHint]
			: []),
		...(arah ? [`Arah yang diinginkan ${siteReading}: ${arahLabels[arah]}.`] : []),
	];
}

/** Where a chart's values come from: printed there, or counted by the site from what is printed there. */
export const chartOrigin = ({ sumber, dihitung }: Chart, dokumen = ''): string =>
	`${dihitung ? 'Dihitung situs ini dari' : 'Sumber:'} ${dokumen}${closeSentence(sumber)}`;

/** Heading of a chart with its unit. */
export const chartTitle = ({ judul, satuan }: Pick<Chart, 'judul' | 'satuan'>): string =>
	satuan ? `${judul} (${satuan})` : judul;
