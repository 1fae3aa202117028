import { defineConfig } from '@playwright/test';
import { cariChromium } from './scripts/browser.ts';

const port = Number(process.env.PORT ?? 4325);
const chromium = cariChromium();

export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
	fullyParallel: true,
	workers: 2,
	// Room for a busy machine; a test that passes does not wait for it.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${port}`,
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
	webServer: {
		command: 'node scripts/serve.ts',
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
	},
});
