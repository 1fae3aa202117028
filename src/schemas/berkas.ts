import type { z } from 'zod';
import { glosariumSchema } from './glosarium.ts';
import { sinonimSchema } from './sinonim.ts';

/** Files that stand once, at the top of `content/`. */
export const generalFiles = {
	glosarium: glosariumSchema,
	sinonim: sinonimSchema,
} satisfies Record<string, z.ZodType>;
