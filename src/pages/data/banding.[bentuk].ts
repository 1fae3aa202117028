import type { APIRoute, GetStaticPaths } from 'astro';
import { makeComparisonTable } from '../../exports/banding.ts';
import { serializeCsv } from '../../exports/csv.ts';
import { serializeJson } from '../../exports/json.ts';
import { listAreaPerubahan, listPetaJalan } from '../../queries/peta-jalan.ts';

export const getStaticPaths = (() => [
	{ params: { bentuk: 'csv' } },
	{ params: { bentuk: 'json' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const table = makeComparisonTable(await listPetaJalan(), await listAreaPerubahan());
	return new Response(params.bentuk === 'csv' ? serializeCsv(table) : serializeJson(table));
};
