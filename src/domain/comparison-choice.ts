/** Which road maps stand side by side; for the browser too, so it asks nothing of records. */

/** How many road maps may stand side by side. */
export const comparable = { least: 2, most: 4 };

/** True when there is a choice: of two road maps both are always compared. */
export const isChoosable = (all: readonly unknown[]): boolean => all.length > comparable.least;

/**
 * The road maps that an address asks to compare, each once and no more than fit; one alone is set beside the first of
 * the others that are compared anyway. Null when it names none that exists.
 */
export function parseComparison(
	search: string,
	known: ReadonlySet<string>,
	usual: readonly string[],
): string[] | null {
	const asked = new URLSearchParams(search).getAll('peta').flatMap((part) => part.split(','));
	const chosen = [...new Set(asked)].filter((id) => known.has(id)).slice(0, comparable.most);
	if (chosen.length === 0) return null;
	return chosen.length >= comparable.least
		? chosen
		: [...chosen, ...usual.filter((id) => id !== chosen[0]).slice(0, 1)];
}
