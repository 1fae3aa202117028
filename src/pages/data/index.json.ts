import type { APIRoute } from 'astro';
import { buatUrl } from '../../components/tautan.ts';
import { indeksData } from '../../exports/json.ts';
import { listPetaJalan } from '../../queries/peta-jalan.ts';

export const GET: APIRoute = async ({ site }) =>
	new Response(`${JSON.stringify(indeksData(await listPetaJalan(), buatUrl(site)), null, '\t')}\n`);
