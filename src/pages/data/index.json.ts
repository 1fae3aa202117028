import type { APIRoute } from 'astro';
import { makeUrl } from '../../components/link.ts';
import { makeDataIndex } from '../../exports/json.ts';
import { listPetaJalan } from '../../queries/peta-jalan.ts';

export const GET: APIRoute = async ({ site }) =>
	new Response(
		`${JSON.stringify(makeDataIndex(await listPetaJalan(), makeUrl(site)), null, '\t')}\n`,
	);
