import type { APIRoute } from 'astro';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { listPictures } from '../../domain/summary-picture.ts';
import { listPetaJalanPaths } from '../../queries/peta-jalan.ts';

export const getStaticPaths = listPetaJalanPaths;

/** What the pictures of a road map say, fetched when a reader asks for one. */
export const GET: APIRoute<{ peta: PetaJalan }> = ({ props: { peta } }) =>
	new Response(JSON.stringify(listPictures(peta)));
