import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/content/place.ts';

/** Folders of the road maps that this project ships with. */
export const KT = 'kutai-timur-2021-2025';
export const PK = 'pekalongan-2020';

/** Facts about them, by the folder that their tests stand in below this one: the road maps that each needs. */
const needs: Record<string, readonly string[]> = {
	'kutai-timur': [KT],
	pekalongan: [PK],
	both: [KT, PK],
};

/**
 * The folders of facts, from the project's root, whose road maps are in the content. A region that puts its own in their
 * place has none of these facts, and is told which are left out.
 */
export function listFactFolders(tell: (sentence: string) => void = console.warn): string[] {
	return Object.entries(needs).flatMap(([folder, ids]) => {
		const absent = ids.filter((id) => !existsSync(join(contentFolder(), id)));
		if (absent.length === 0) return `tests/content/${folder}`;
		tell(`tests/content/${folder} is left out, because the content lacks ${absent.join(' and ')}.`);
		return [];
	});
}
