import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { cariChromium } from './browser.ts';

/** Where a benchmark's pages stand; nothing listens there, `sajikan` answers. */
export const asalSajian = 'http://peta.jalan';

const jenis: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
};

/** Starts the Chromium that the browser tests use. */
export function bukaChromium(): Promise<Browser> {
	const path = cariChromium();
	return chromium.launch({
		...(path ? { executablePath: path } : {}),
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
	});
}

/** Serves a folder to a page without a server, so that only the page is measured; `ubah` may change what is served. */
export async function sajikan(
	page: Page,
	folder: string,
	ubah: (alamat: string, isi: Buffer) => Buffer | string = (_, isi) => isi,
): Promise<void> {
	await page.route(`${asalSajian}/**/*`, async (rute) => {
		const { pathname } = new URL(rute.request().url());
		const berkas = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		if (!existsSync(berkas)) return rute.fulfill({ status: 404 });
		return rute.fulfill({
			contentType: jenis[extname(berkas)] ?? 'application/octet-stream',
			body: ubah(pathname, readFileSync(berkas)),
		});
	});
}

/** The middle one of some measurements. */
export const tengah = (nilai: readonly number[]): number =>
	nilai.toSorted((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;
