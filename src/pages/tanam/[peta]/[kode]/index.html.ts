import type { APIRoute, GetStaticPaths } from 'astro';
import { tulisHalamanTanam } from '../../../../charts/halaman-tanam.ts';
import { grafikIndikator } from '../../../../charts/spesifikasi.ts';
import { asalGambar, gayaGrafik } from '../../../../components/gaya-grafik.ts';
import { dapatDigambar } from '../../../../domain/nilai.ts';
import { type IndikatorPeta, listIndikatorPeta } from '../../../../queries/indikator.ts';

/** Charts for frames on other sites; as files rather than pages of the frame they stay out of the sitemap. */
export const getStaticPaths = (async () =>
	(await listIndikatorPeta()).map(({ peta, indikator }) => ({
		params: { peta: peta.id, kode: indikator.kode },
		props: { peta, indikator },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<IndikatorPeta> = ({ props: { peta, indikator }, site }) => {
	const html = tulisHalamanTanam(
		grafikIndikator(indikator, peta.catatan),
		dapatDigambar(indikator),
		asalGambar(peta, indikator, site),
		`Grafik ${indikator.nama} (${indikator.kode}) — ${peta.dokumen.singkat}`,
		gayaGrafik,
	);
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
