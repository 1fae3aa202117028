import { describe } from 'vitest';
import { absentShipped } from './shipped-ids.ts';

export { KT, PK } from './shipped-ids.ts';

/** Facts about shipped road maps; where one of them is absent they are skipped, and that is said. */
export function describeShipped(name: string, ids: readonly string[], facts: () => void): void {
	const absent = absentShipped(ids);
	if (absent.length > 0)
		console.warn(`Skipped, because ${absent.join(' and ')} is not in the content: ${name}.`);
	// A group that is skipped is still read, and its facts would look for what is not there.
	if (absent.length > 0) describe.skip(name);
	else describe(name, facts);
}
