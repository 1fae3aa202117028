import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browser.ts';
import { listFactFolders } from './tests/content/shipped.ts';
import { fixtureSite } from './tests/fixture-site.ts';

const port = Number(process.env.PORT ?? 4325);
const chromium = findChromium();
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;

/** A server of a built site. */
const serve = (at: number, env: Record<string, string> = {}) => ({
	command: 'node scripts/serve.ts',
	env: { ...env, PORT: String(at) },
	url: `http://localhost:${at}/`,
	reuseExistingServer: false,
	gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 3000 },
});

export default defineConfig({
	testDir: 'tests',
	fullyParallel: true,
	workers: 2,
	// Room for a busy machine; a test that passes does not wait for it.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	reporter: 'list',
	use: {
		locale: 'id-ID',
		trace: 'retain-on-failure',
		launchOptions: {
			...(chromium ? { executablePath: chromium } : {}),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	projects: [
		// The site of the invented road maps, see `npm run build:fixture`.
		{
			name: 'product',
			testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
			use: { baseURL: `http://localhost:${port + 1}` },
		},
		// The site of this project's own content, see `npm run build`.
		{
			name: 'content',
			// Each process that runs tests reads this; the first of them tells.
			testMatch: listFactFolders(isWorker ? () => {} : undefined).map(
				(folder) => `**/${folder}/*.spec.ts`,
			),
			use: { baseURL: `http://localhost:${port}` },
		},
	],
	webServer: [serve(port), serve(port + 1, fixtureSite)],
});
