import { defineConfig } from 'vitest/config';
import { listFactFolders } from './tests/content/shipped.ts';
import { fixtureSite } from './tests/fixture-site.ts';

/** What tests of a built site share. */
const built = { testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false };

/** What every built site must keep, whatever its content. */
const site = 'tests/site/**/*.test.ts';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					// Room for a busy machine.
					testTimeout: 30_000,
					isolate: false,
				},
			},
			// The site of the invented road maps, see `npm run build:fixture`.
			{
				test: {
					...built,
					name: 'product',
					include: ['tests/product/**/*.test.ts', site],
					env: fixtureSite,
				},
			},
			// The site of this project's own content, see `npm run build`.
			{
				test: {
					...built,
					name: 'build',
					include: [...listFactFolders().map((folder) => `${folder}/*.test.ts`), site],
				},
			},
		],
	},
});
