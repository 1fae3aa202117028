import type { APIRoute, GetStaticPaths } from 'astro';
import { link, makeUrl } from '../../components/link.ts';
import { makeColumn } from '../../comparison/column.ts';
import { isChoosable } from '../../domain/comparison-choice.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { countTableRows } from '../../exports/table.ts';
import { listPetaJalan } from '../../queries/peta-jalan.ts';

/** A road map's side of the comparison, for the page that sets what readers choose side by side. */
export const getStaticPaths = (async () => {
	const all = await listPetaJalan();
	return isChoosable(all)
		? all.map((peta) => ({ params: { peta: peta.id }, props: { peta } }))
		: [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ peta: PetaJalan }> = ({ props: { peta }, site }) =>
	new Response(JSON.stringify(makeColumn(peta, countTableRows(peta, makeUrl(site)), link)));
