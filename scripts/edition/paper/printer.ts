/** Prints pages to PDF in one browser, several at a time. */
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../../browser.ts';
import { Fault } from '../../fault.ts';

/** Where the pages seem to stand; nothing listens there. */
const origin = 'http://peta.jalan';

const types: Record<string, string> = {
	'.css': 'text/css',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webp': 'image/webp',
};

/** How many pages are printed at a time: two cores have no use for more. */
export const printedTogether = 3;

/** Longer than any page takes on a busy machine: nothing is fetched from elsewhere. */
const patience = 180_000;

/** A browser that prints. */
export interface Printer {
	/** The PDF of a page whose sheets and pictures lie in the site's folder. */
	print(html: string): Promise<Buffer>;
	close(): Promise<void>;
}

/** Starts the machine's Chromium. Throws when there is none, and says what is left out. */
async function launch(): Promise<Browser> {
	const path = findChromium();
	if (path === null)
		throw new Fault(
			'Tidak ada Chromium di mesin ini. Edisi PDF tidak dibuat; situs dan edisi lain tidak memerlukannya. Pasang Chromium (Debian: `apt-get install chromium`; lainnya: `npx playwright install chromium`) atau isi PETA_JALAN_CHROMIUM dengan tempatnya.',
		);
	return chromium.launch({
		executablePath: path,
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
	});
}

/** Answers requests for the site's files from its folder, and for no others. */
async function serveFiles(context: BrowserContext, site: string, base: string): Promise<void> {
	await context.route('**/*', (route) => {
		const url = new URL(route.request().url());
		const path = decodeURIComponent(url.pathname);
		const file = join(site, path.slice(base.length));
		if (
			url.origin !== origin ||
			!path.startsWith(base) ||
			!statSync(file, { throwIfNoEntry: false })?.isFile()
		)
			return route.fulfill({ status: 404, body: '' });
		return route.fulfill({
			contentType: types[extname(file)] ?? 'application/octet-stream',
			body: readFileSync(file),
		});
	});
}

/** Starts a printer for pages of a site; what is asked of it while it prints waits for a free page of the browser. */
export async function startPrinter(site: string, base: string): Promise<Printer> {
	const browser = await launch();
	// Nothing of a page runs on paper; the browser itself reads it as it stands.
	const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
	await serveFiles(context, site, base);
	const address = `${origin}${base}cetak`;
	const free = await Promise.all(
		Array.from({ length: printedTogether }, async () => {
			const page = await context.newPage();
			const sheet = { page, html: '' };
			await page.route(address, (route) =>
				route.fulfill({ contentType: 'text/html; charset=utf-8', body: sheet.html }),
			);
			return sheet;
		}),
	);
	const waiting: ((sheet: (typeof free)[number]) => void)[] = [];
	return {
		async print(html) {
			const sheet =
				free.pop() ?? (await new Promise<(typeof free)[number]>((take) => waiting.push(take)));
			try {
				sheet.html = html;
				await sheet.page.goto(address, { waitUntil: 'load', timeout: patience });
				return await sheet.page.pdf({
					preferCSSPageSize: true,
					printBackground: true,
					tagged: true,
					outline: true,
				});
			} finally {
				const next = waiting.shift();
				if (next) next(sheet);
				else free.push(sheet);
			}
		},
		close: () => browser.close(),
	};
}
