import type { APIRoute, GetStaticPaths } from 'astro';
import { listChartRows, chartColumns } from '../../../../charts/rows.ts';
import { makeIndikatorChart } from '../../../../charts/specification.ts';
import { renderStandaloneSvg } from '../../../../charts/standalone-svg.ts';
import { pictureOrigin, chartStyle } from '../../../../components/chart-styles.ts';
import { hasPlot, isDrawable } from '../../../../domain/nilai.ts';
import { serializeCsv } from '../../../../exports/csv.ts';
import { type PetaIndikator, listIndikatorPeta } from '../../../../queries/indikator.ts';

type Content = PetaIndikator & { bentuk: 'csv' | 'svg' };

/** Each indicator's chart as data, and as a picture where there is something to draw. */
export const getStaticPaths = (async () =>
	(await listIndikatorPeta()).flatMap(({ peta, indikator }) =>
		(isDrawable(indikator) ? (['csv', 'svg'] as const) : (['csv'] as const)).map((bentuk) => ({
			params: { peta: peta.id, berkas: `${indikator.kode}.${bentuk}` },
			props: { peta, indikator, bentuk },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<Content> = ({ props: { peta, indikator, bentuk }, site }) => {
	const chart = makeIndikatorChart(indikator, peta.catatan);
	if (bentuk === 'csv')
		return new Response(serializeCsv({ kolom: chartColumns, baris: listChartRows(chart) }));
	const origin = pictureOrigin(peta, indikator, site);
	return new Response(renderStandaloneSvg(chart, hasPlot(indikator), origin, chartStyle));
};
