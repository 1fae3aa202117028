/**
 * For each result of a list what tells it from others of the same name: its first trait that none of them has. Null where
 * no other has its name, and where nothing tells them apart.
 */
export function tellApart(
	results: readonly { judul: string; ciri: readonly string[] }[],
): (string | null)[] {
	return results.map((result) => {
		const namesakes = results.filter(
			(other) => other !== result && other.judul.toLowerCase() === result.judul.toLowerCase(),
		);
		if (namesakes.length === 0) return null;
		return (
			result.ciri.find((trait) => namesakes.every(({ ciri }) => !ciri.includes(trait))) ?? null
		);
	});
}
