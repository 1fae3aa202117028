import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Indikator } from '../schemas/indikator.ts';
import { listPetaJalan } from './peta-jalan.ts';

/** An indicator with the road map that it stands in. */
export interface IndikatorPeta {
	peta: PetaJalan;
	indikator: Indikator;
}

/** Every indicator of every road map. */
export const listIndikatorPeta = async (): Promise<IndikatorPeta[]> =>
	(await listPetaJalan()).flatMap((peta) =>
		peta.indikator.map((indikator) => ({ peta, indikator })),
	);
