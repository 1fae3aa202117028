import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from './browser.ts';

/** Where a benchmark's pages stand; nothing listens there, `serve` answers. */
export const servedOrigin = 'http://peta.jalan';

const jenis: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
};

/** Starts the Chromium that the browser tests use. */
export function openChromium(): Promise<Browser> {
	const path = findChromium();
	return chromium.launch({
		...(path ? { executablePath: path } : {}),
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
	});
}

/** Serves a folder to a page without a server, so that only the page is measured; `change` may change what is served. */
export async function serve(
	page: Page,
	folder: string,
	change: (address: string, content: Buffer) => Buffer | string = (_, content) => content,
): Promise<void> {
	await page.route(`${servedOrigin}/**/*`, async (route) => {
		const { pathname } = new URL(route.request().url());
		const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		if (!existsSync(file)) return route.fulfill({ status: 404 });
		return route.fulfill({
			contentType: jenis[extname(file)] ?? 'application/octet-stream',
			body: change(pathname, readFileSync(file)),
		});
	});
}

/** The middle one of some measurements. */
export const median = (nilai: readonly number[]): number =>
	nilai.toSorted((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;
