import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';

/** Bytes of an answer as a server sends it: gzip, unless the file is so already. */
async function answerWeight(answer: Response): Promise<number> {
	const content = await answer.body();
	return content[0] === 0x1f && content[1] === 0x8b
		? content.length
		: gzipSync(content, { level: 9 }).length;
}

/** Bytes that the first query fetches from a page that is open already, until its results stand. */
export async function weighQueries(page: Page, q: string): Promise<number> {
	const weight: Promise<number>[] = [];
	const note = (answer: Response) => weight.push(answerWeight(answer));
	page.on('response', note);
	await page.locator('[data-buka-cari]').click();
	await page.locator('dialog input').fill(q);
	await page.locator('dialog [data-hasil] li').first().waitFor();
	await page.waitForLoadState('networkidle');
	page.off('response', note);
	return (await Promise.all(weight)).reduce((total, oneWeight) => total + oneWeight, 0);
}
