import { isUnlabelled, listPlaces } from './gap.ts';
import type { Chart } from './specification.ts';

/** Columns of a chart's values as data. */
export const chartColumns = [
	'grafik',
	'satuan',
	'kategori',
	'peran',
	'teks',
	'nilai',
	'keadaan',
	'catatan',
	'sumber',
	'batas',
	'nilai_atas',
	'tingkat',
] as const;

/** A chart's values and gaps as rows; `nilai` is a number only where the scale has numbers. */
export function listChartRows(
	chart: Chart,
): Record<(typeof chartColumns)[number], string | number | null>[] {
	return listPlaces(chart).flatMap(({ deret, titik }) => {
		const series = chart.deret[deret];
		const content = series?.titik[titik];
		if (!series || !content) return [];
		const berisi = content.alasan === undefined || !isUnlabelled.has(content.alasan);
		// Two wordings for one period are two rows, as in the data.
		return (content.ganda ?? [content.label]).map((writing) => ({
			grafik: chart.judul,
			satuan: chart.satuan,
			kategori: chart.kategori[titik] ?? null,
			peran: series.peran,
			teks: berisi ? writing : null,
			nilai: chart.sumbu.isOrdered ? null : content.letak,
			keadaan: berisi ? 'ada' : (content.alasan ?? null),
			catatan: [...(content.bertentangan ?? [])].join('; ') || null,
			sumber: content.perubahan ?? content.sumber ?? chart.sumber,
			batas: content.batas ?? null,
			nilai_atas: content.letakAtas ?? null,
			tingkat: content.tingkat ?? null,
		}));
	});
}
