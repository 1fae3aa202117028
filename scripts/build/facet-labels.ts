import type { LoadedContent } from '../../src/content/load.ts';
import { listUnits } from '../../src/domain/unit.ts';

/** The words that a reader sees for the codes of facets. An agency that several road maps share keeps the first name. */
export function facetLabels({ petaJalan }: LoadedContent): Map<string, string> {
	return new Map([
		...petaJalan
			.flatMap(({ peta }) => peta.perangkatDaerah)
			.toReversed()
			.map(({ kode, nama }) => [kode, nama] as const),
		...listUnits(petaJalan.map(({ peta }) => peta)).map(({ kode, nama }) => [kode, nama] as const),
		...petaJalan.map(({ peta }) => [peta.id, peta.dokumen.singkat] as const),
	]);
}
