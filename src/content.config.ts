import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { babSchema, programSchema } from './schemas/berkas.ts';

/** The content folder; tests build other content by naming it here. */
const base = process.env.PETA_JALAN_KONTEN ?? './content';

/** An entry's id is its path below the content folder, without the ending. */
const tanpaAkhiran = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

export const collections = {
	docs: defineCollection({
		loader: glob({
			base,
			pattern: '{halaman,panduan}/**/*.mdx',
			generateId: ({ entry }) => tanpaAkhiran({ entry }).replace(/^halaman\//, ''),
		}),
		schema: docsSchema(),
	}),
	/** The frame's words come from `astro.config.mjs`, which headings need too; this only says that no more follow. */
	i18n: defineCollection({ loader: () => [{ id: 'id' }], schema: i18nSchema() }),
	bab: defineCollection({
		loader: glob({ base, pattern: '*/bab/*.mdx', generateId: tanpaAkhiran }),
		schema: babSchema,
	}),
	program: defineCollection({
		loader: glob({ base, pattern: '*/program/*.yaml', generateId: tanpaAkhiran }),
		schema: programSchema,
	}),
	/** Files shared by all road maps, and those of each; `src/queries` gives them their types. */
	umum: defineCollection({ loader: glob({ base, pattern: '*.yaml' }) }),
	petaJalan: defineCollection({
		loader: glob({ base, pattern: '*/*.yaml', generateId: tanpaAkhiran }),
	}),
};
