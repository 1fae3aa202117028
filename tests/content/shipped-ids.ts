import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/content/place.ts';

/** Folders of the road maps that this project ships with. */
export const KT = 'kutai-timur-2021-2025';
export const PK = 'pekalongan-2020';

/** Which of these road maps are not in the content. */
export const absentShipped = (ids: readonly string[]): string[] =>
	ids.filter((id) => !existsSync(join(contentFolder(), id)));
