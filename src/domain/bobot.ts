import type { Bobot } from '../tables/monev.ts';

/** A component of the evaluation with its place in the tree of components. */
export interface PlacedBobot {
	bobot: Bobot;
	/** 0 for a component at the top. */
	dalam: number;
	/** Where it begins on one axis for all: inside its parent, after the siblings before it. */
	start: number;
}

/** Components in tree order, each before its parts. */
export function makeBobotTree(
	all: readonly Bobot[],
	parent: string | null = null,
	dalam = 0,
	start = 0,
): PlacedBobot[] {
	let next = start;
	return all
		.filter((item) => item.induk === parent)
		.flatMap((bobot) => {
			const here = { bobot, dalam, start: next };
			next += bobot.bobot ?? 0;
			return [here, ...makeBobotTree(all, bobot.kode, dalam + 1, here.start)];
		});
}
