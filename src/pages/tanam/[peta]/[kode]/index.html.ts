import type { APIRoute, GetStaticPaths } from 'astro';
import { renderEmbedPage } from '../../../../charts/embed-page.ts';
import { makeIndikatorChart } from '../../../../charts/specification.ts';
import { pictureOrigin, chartStyle } from '../../../../components/chart-styles.ts';
import { hasPlot } from '../../../../domain/nilai.ts';
import { type PetaIndikator, listIndikatorPeta } from '../../../../queries/indikator.ts';

/** Charts for frames on other sites; as files rather than pages of the frame they stay out of the sitemap. */
export const getStaticPaths = (async () =>
	(await listIndikatorPeta()).map(({ peta, indikator }) => ({
		params: { peta: peta.id, kode: indikator.kode },
		props: { peta, indikator },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<PetaIndikator> = ({ props: { peta, indikator }, site }) => {
	const html = renderEmbedPage(
		makeIndikatorChart(indikator, peta.catatan),
		hasPlot(indikator),
		pictureOrigin(peta, indikator, site),
		`Grafik ${indikator.nama} (${indikator.kode}) — ${peta.dokumen.singkat}`,
		chartStyle,
	);
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
