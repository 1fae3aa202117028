import type { z } from 'zod';
import { areaPerubahanSchema } from './area.ts';
import { glosariumSchema } from './glosarium.ts';
import { sinonimSchema } from './sinonim.ts';

/** Files that stand once, at the top of `content/`. */
export const generalFiles = {
	'area-perubahan': areaPerubahanSchema,
	glosarium: glosariumSchema,
	sinonim: sinonimSchema,
} satisfies Record<string, z.ZodType>;
