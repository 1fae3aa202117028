import type { LoadedContent } from '../../src/content/load.ts';
import type { Kerangka } from '../../src/schemas/framework.ts';
import { Fault } from '../fault.ts';

/** The framework of a code; without one, the framework that began last. */
export function chooseFramework(
	{ kerangka }: Pick<LoadedContent, 'kerangka'>,
	wanted: string | undefined,
): { kode: string; kerangka: Kerangka } {
	const [newest] = [...kerangka].sort(
		([, a], [, b]) => b.kerangka.berlaku.mulai - a.kerangka.berlaku.mulai,
	);
	const kode = wanted ?? newest?.[0] ?? '';
	const chosen = kerangka.get(kode)?.kerangka;
	if (!chosen)
		throw new Fault(
			`Kerangka \`${kode}\` tidak ada. Yang ada: ${[...kerangka.keys()].join(', ')}.`,
		);
	return { kode, kerangka: chosen };
}
