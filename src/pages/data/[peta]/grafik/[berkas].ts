import type { APIRoute, GetStaticPaths } from 'astro';
import { barisGrafik, kolomGrafik } from '../../../../charts/baris.ts';
import { grafikIndikator } from '../../../../charts/spesifikasi.ts';
import { svgMandiri } from '../../../../charts/svg-mandiri.ts';
import { asalGambar, gayaGrafik } from '../../../../components/gaya-grafik.ts';
import { dapatDigambar } from '../../../../domain/nilai.ts';
import { tulisCsv } from '../../../../exports/csv.ts';
import { type IndikatorPeta, listIndikatorPeta } from '../../../../queries/indikator.ts';

type Isi = IndikatorPeta & { bentuk: 'csv' | 'svg' };

/** Each indicator's chart as data, and as a picture where there is something to draw. */
export const getStaticPaths = (async () =>
	(await listIndikatorPeta()).flatMap(({ peta, indikator }) =>
		(dapatDigambar(indikator) ? (['csv', 'svg'] as const) : (['csv'] as const)).map((bentuk) => ({
			params: { peta: peta.id, berkas: `${indikator.kode}.${bentuk}` },
			props: { peta, indikator, bentuk },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<Isi> = ({ props: { peta, indikator, bentuk }, site }) => {
	const grafik = grafikIndikator(indikator, peta.catatan);
	if (bentuk === 'csv')
		return new Response(tulisCsv({ kolom: kolomGrafik, baris: barisGrafik(grafik) }));
	return new Response(svgMandiri(grafik, asalGambar(peta, indikator, site), gayaGrafik));
};
