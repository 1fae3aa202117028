import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig, fontProviders } from 'astro/config';
import { liveContent } from './src/content/integration.ts';
import { mdxFeatures, mdxPlugins } from './src/content/mdx-guard.ts';
import { interfaceTexts } from './src/components/interface-text.ts';

/** Where the site will stand; canonical links and the sitemap need it. */
const situs = process.env.PETA_JALAN_SITUS ?? 'http://localhost:4321';

/** The path below the host, for sites that share one. */
const dasar = process.env.PETA_JALAN_DASAR ?? '/';

export default defineConfig({
	site: situs,
	base: dasar,
	trailingSlash: 'always',
	// Rendered pages in the cache do not notice every change of theirs, so that each build has a cache of its own.
	cacheDir: process.env.PETA_JALAN_SINGGAHAN ?? 'node_modules/.astro',
	outDir: process.env.PETA_JALAN_KELUARAN ?? 'dist',
	// The default would drop the space between links that stand on lines of their own.
	compressHTML: true,
	prefetch: false,
	// While one page is being written, others are made.
	build: { concurrency: 8 },
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	markdown: {
		processor: satteri({ features: mdxFeatures, mdastPlugins: mdxPlugins(dasar) }),
	},
	vite: {
		build: {
			rolldownOptions: {
				onLog(tingkat, catatan, teruskan) {
					// Every MDX page carries this directive; the bundler's warning about it says nothing of ours.
					if (catatan.code !== 'MODULE_LEVEL_DIRECTIVE') teruskan(tingkat, catatan);
				},
			},
		},
	},
	fonts: [
		{
			name: 'Plus Jakarta Sans',
			cssVariable: '--huruf',
			provider: fontProviders.local(),
			fallbacks: ['system-ui', 'sans-serif'],
			options: {
				variants: [
					{
						// A subset of version 2.071 whose space is 0.25 em wide: with the 0.17 em of the face words run together.
						src: ['./src/styles/fonts/plus-jakarta-sans.woff2'],
						weight: '400 800',
						style: 'normal',
						display: 'swap',
					},
				],
			},
		},
	],
	integrations: [
		liveContent(),
		starlight({
			title: 'Peta Jalan',
			description:
				'Road map reformasi birokrasi pemerintah daerah, dibuat mudah dicari, dibaca, dan diperiksa.',
			// Starlight's own says `id`, which is no locale there.
			head: [
				{ tag: 'meta', attrs: { property: 'og:locale', content: 'id_ID' } },
				{ tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
				{ tag: 'meta', attrs: { name: 'generator', content: 'Astro' } },
			],
			locales: { root: { label: 'Bahasa Indonesia', lang: 'id' } },
			plugins: [
				{
					name: 'teks-antarmuka',
					hooks: {
						'config:setup'() {},
						'i18n:setup'({ injectTranslations }) {
							injectTranslations({ id: interfaceTexts });
						},
					},
				},
			],
			customCss: ['tokens', 'frame', 'text', 'tables', 'print'].map(
				(nama) => `./src/styles/${nama}.css`,
			),
			credits: false,
			lastUpdated: false,
			pagination: false,
			// The index is made after the build, see scripts/build.ts.
			pagefind: false,
			disable404Route: true,
			expressiveCode: false,
			markdown: { processedDirs: [resolve(process.env.PETA_JALAN_KONTEN ?? 'content')] },
			components: {
				Header: './src/components/overrides/Header.astro',
				Head: './src/components/overrides/Head.astro',
				SiteTitle: './src/components/overrides/SiteTitle.astro',
				Search: './src/components/overrides/Search.astro',
				ThemeProvider: './src/components/overrides/ThemeProvider.astro',
				ThemeSelect: './src/components/overrides/ThemeSelect.astro',
				PageTitle: './src/components/overrides/PageTitle.astro',
				Sidebar: './src/components/overrides/Sidebar.astro',
				Footer: './src/components/overrides/Footer.astro',
				TwoColumnContent: './src/components/overrides/TwoColumnContent.astro',
			},
			sidebar: [],
		}),
	],
});
