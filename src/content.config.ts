import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { loadYaml } from './content/pemuat.ts';
import { babSchema } from './schemas/bab.ts';
import { programSchema } from './tables/program/schema.ts';
import { halamanSchema } from './schemas/halaman.ts';

/** The content folder; tests build other content by naming it here. */
const base = process.env.PETA_JALAN_KONTEN ?? './content';

/** An entry's id is its path below the content folder, without the ending. */
const tanpaAkhiran = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

/**
 * Reads general pages and guides. Their front matter has our few fields only: those of Starlight's own schema, which its
 * pages made in code need, would let a file write scripts into its head or choose another layout.
 */
function muatHalaman(): Loader {
	const pemuat = glob({
		base,
		pattern: '{halaman,panduan}/**/*.mdx',
		generateId: ({ entry }) => tanpaAkhiran({ entry }).replace(/^halaman\//, ''),
	});
	return {
		...pemuat,
		load: (konteks) =>
			pemuat.load({
				...konteks,
				parseData(halaman) {
					const { error } = halamanSchema.safeParse(halaman.data);
					if (error)
						throw new Error(
							`Bagian depan ${halaman.filePath} tidak dapat diterima: ${error.message}`,
						);
					return konteks.parseData(halaman);
				},
			}),
	};
}

export const collections = {
	docs: defineCollection({ loader: muatHalaman(), schema: docsSchema() }),
	/** The frame's words come from `astro.config.mjs`, which headings need too; this only says that no more follow. */
	i18n: defineCollection({ loader: () => [{ id: 'id' }], schema: i18nSchema() }),
	bab: defineCollection({
		loader: glob({ base, pattern: '*/bab/*.mdx', generateId: tanpaAkhiran }),
		schema: babSchema,
	}),
	program: defineCollection({
		loader: loadYaml(base, '*/program/*.yaml'),
		schema: programSchema,
	}),
	/** Files shared by all road maps, and those of each; `src/queries` gives them their types. */
	umum: defineCollection({ loader: loadYaml(base, '*.yaml') }),
	petaJalan: defineCollection({ loader: loadYaml(base, '*/*.yaml') }),
};
