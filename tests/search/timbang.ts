import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';

/** Bytes of an answer as a server sends it: gzip, unless the file is so already. */
async function beratJawaban(jawaban: Response): Promise<number> {
	const isi = await jawaban.body();
	return isi[0] === 0x1f && isi[1] === 0x8b ? isi.length : gzipSync(isi, { level: 9 }).length;
}

/** Bytes that the first query fetches from a page that is open already, until its results stand. */
export async function timbangKueri(page: Page, q: string): Promise<number> {
	const berat: Promise<number>[] = [];
	const catat = (jawaban: Response) => berat.push(beratJawaban(jawaban));
	page.on('response', catat);
	await page.locator('[data-buka-cari]').click();
	await page.locator('dialog input').fill(q);
	await page.locator('dialog [data-hasil] li').first().waitFor();
	await page.waitForLoadState('networkidle');
	page.off('response', catat);
	return (await Promise.all(berat)).reduce((jumlah, satu) => jumlah + satu, 0);
}
