import type { APIRoute, GetStaticPaths } from 'astro';
import { makeComparisonTable } from '../../exports/comparison.ts';
import { serializeCsv } from '../../exports/csv.ts';
import { serializeJson } from '../../exports/json.ts';
import { listPetaJalan } from '../../queries/peta-jalan.ts';
import { listUnits } from '../../domain/unit.ts';

export const getStaticPaths = (() => [
	{ params: { bentuk: 'csv' } },
	{ params: { bentuk: 'json' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const all = await listPetaJalan();
	const table = makeComparisonTable(all, listUnits(all));
	return new Response(params.bentuk === 'csv' ? serializeCsv(table) : serializeJson(table));
};
