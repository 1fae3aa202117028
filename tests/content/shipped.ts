import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { folderKonten } from '../../src/content/place.ts';

/** Folders of the road maps that this project ships with. */
export const KT = 'kutai-timur-2021-2025';
export const PK = 'pekalongan-2020';

/** Facts about shipped road maps; where one of them is absent they are skipped, and that is said. */
export function describeShipped(name: string, ids: readonly string[], facts: () => void): void {
	const absent = ids.filter((id) => !existsSync(join(folderKonten(), id)));
	if (absent.length > 0)
		console.warn(`Skipped, because ${absent.join(' and ')} is not in the content: ${name}.`);
	// A group that is skipped is still read, and its facts would look for what is not there.
	if (absent.length > 0) describe.skip(name);
	else describe(name, facts);
}
