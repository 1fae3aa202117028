import type { z } from 'zod';
import { columnRolesSchema } from './column-roles.ts';
import { glosariumSchema } from './glosarium.ts';
import { sinonimSchema } from './sinonim.ts';
import { topikSchema } from './topik.ts';

/** Files that stand once, at the top of `content/`. */
export const generalFiles = {
	glosarium: glosariumSchema,
	sinonim: sinonimSchema,
	topik: topikSchema,
	'judul-kolom': columnRolesSchema,
} satisfies Record<string, z.ZodType>;

/** Of these, the files that may be absent. */
export const optionalFiles: ReadonlySet<string> = new Set<keyof typeof generalFiles>([
	'topik',
	'judul-kolom',
]);
