import type { APIRoute, GetStaticPaths } from 'astro';
import { tabelBanding } from '../../exports/banding.ts';
import { tulisCsv } from '../../exports/csv.ts';
import { tulisJson } from '../../exports/json.ts';
import { listAreaPerubahan, listPetaJalan } from '../../queries/peta-jalan.ts';

export const getStaticPaths = (() => [
	{ params: { bentuk: 'csv' } },
	{ params: { bentuk: 'json' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const table = tabelBanding(await listPetaJalan(), await listAreaPerubahan());
	return new Response(params.bentuk === 'csv' ? tulisCsv(table) : tulisJson(table));
};
