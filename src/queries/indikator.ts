import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import { listPetaJalan } from './peta-jalan.ts';

/** An indicator with the road map that it stands in. */
export interface PetaIndikator {
	peta: PetaJalan;
	indikator: Indikator;
}

/** Every indicator of every road map. */
export const listIndikatorPeta = async (): Promise<PetaIndikator[]> =>
	(await listPetaJalan()).flatMap((peta) =>
		peta.indikator.map((indikator) => ({ peta, indikator })),
	);
