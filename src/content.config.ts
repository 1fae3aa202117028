import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { loadContent, textEntry } from './content/loader.ts';

export const collections = {
	/**
	 * General pages and guides; Starlight's schema adds what its frame needs to our few fields. The search answers what
	 * readers ask of road maps: how editors work would stand in its way.
	 */
	docs: defineCollection({
		loader: loadContent(({ halaman }) =>
			halaman.map(textEntry).map((entry) => ({
				...entry,
				id: entry.id.replace(/^halaman\//, ''),
				data: { ...entry.data, pagefind: !/^panduan\/editor\b/.test(entry.id) },
			})),
		),
		schema: docsSchema(),
	}),
	/** The frame's words come from `astro.config.mjs`, which headings need too; this only says that no more follow. */
	i18n: defineCollection({ loader: () => [{ id: 'id' }], schema: i18nSchema() }),
	bab: defineCollection({ loader: loadContent(({ bab }) => bab.map(textEntry)) }),
	/** Whole road maps, and what all of them share; `src/queries` gives them their types. */
	petaJalan: defineCollection({
		loader: loadContent(({ petaJalan }) =>
			petaJalan.map((peta) => ({ id: peta.id, data: { ...peta } })),
		),
	}),
	umum: defineCollection({
		loader: loadContent(({ istilah, inggris, topik }) => [
			{ id: 'umum', data: { istilah, inggris, topik } },
		]),
	}),
};
