import type { Bobot } from '../tables/monev.ts';

/** A component of the evaluation with its place in the tree of components. */
export interface BobotBerletak {
	bobot: Bobot;
	/** 0 for a component at the top. */
	dalam: number;
	/** Where it begins on one axis for all: inside its parent, after the siblings before it. */
	awal: number;
}

/** Components in tree order, each before its parts. */
export function pohonBobot(
	semua: readonly Bobot[],
	induk: string | null = null,
	dalam = 0,
	awal = 0,
): BobotBerletak[] {
	let mulai = awal;
	return semua
		.filter((satu) => satu.induk === induk)
		.flatMap((bobot) => {
			const sini = { bobot, dalam, awal: mulai };
			mulai += bobot.bobot ?? 0;
			return [sini, ...pohonBobot(semua, bobot.kode, dalam + 1, sini.awal)];
		});
}
