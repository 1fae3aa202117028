import type { APIRoute, GetStaticPaths } from 'astro';
import { makeUrl, link } from '../../../../components/link.ts';
import { type FormerAddress, listFormerAddresses } from '../../../../domain/alias.ts';
import { renderRedirectPage } from '../../../../exports/redirect-page.ts';
import { listPetaJalan } from '../../../../queries/peta-jalan.ts';

/** Former addresses; as files rather than pages of the frame they stay out of the sitemap. */
export const getStaticPaths = (async () =>
	(await listPetaJalan()).flatMap((peta) =>
		listFormerAddresses(peta).map((lama) => ({
			params: { peta: peta.id, tabel: lama.tabel, lama: lama.bagian },
			props: { lama },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ lama: FormerAddress }> = ({ props, site }) =>
	new Response(
		renderRedirectPage(props.lama, {
			path: link(props.lama.ke),
			url: makeUrl(site)(props.lama.ke),
		}),
		{
			headers: { 'content-type': 'text/html; charset=utf-8' },
		},
	);
