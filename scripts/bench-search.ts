/**
 * `npm run bench:cari`: asks the questions of `tests/search/queries.yaml` of this search and of plain Pagefind, on the
 * same index and on one that Pagefind makes of the same pages by itself, in Chromium on `dist`; then weighs the first
 * query from an action's page, and times the results of each keystroke at a quarter of the machine's speed, when a
 * question is typed for the first time and when all that it needs is there. Prints; asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { parseQuery, type Measure, measureResults } from '../tests/search/queries.ts';
import { askSite } from '../tests/search/ask.ts';
import { weighQueries } from '../tests/search/weigh.ts';
import { root, outputFolder } from './environment.ts';
import { servedOrigin, openChromium, serve, median } from './served.ts';

const slow = 4;
const query = parseQuery();

/** Addresses of the first results of Pagefind's own search. */
const askPagefind = (page: Page, folder: string, q: string): Promise<string[]> =>
	page.evaluate(
		async ([which, word]) => {
			const pagefind = await import(`/${which}/pagefind.js`);
			const { results } = await pagefind.search(word);
			const contents: { url: string }[] = await Promise.all(
				results.slice(0, 25).map((result: { data(): Promise<{ url: string }> }) => result.data()),
			);
			return contents.map(({ url }) => url);
		},
		[folder, q] as const,
	);

const write = (name: string, { banyak, terjawab, complete, mrr }: Measure): void =>
	console.log(
		`  ${name.padEnd(34)} ${banyak} questions: an answer among the first five ${terjawab.toFixed(3)}, answers found ${complete.toFixed(3)}, mean reciprocal rank ${mrr.toFixed(3)}`,
	);

async function compare(page: Page): Promise<void> {
	await page.goto(`${servedOrigin}/cari/`);
	await page.locator('[data-hasil-cari][data-untuk]').waitFor();
	for (const set of ['latih', 'simpan'] as const) {
		const own = query.filter((oneQuery) => oneQuery.set === set);
		const situs = await askSite(
			page,
			own.map(({ q }) => q),
		);
		const result = { situs, sama: [] as string[][], bawaan: [] as string[][] };
		for (const { q } of own) {
			result.sama.push(await askPagefind(page, 'pagefind', q));
			result.bawaan.push(await askPagefind(page, 'bawaan', q));
		}
		console.log(set === 'latih' ? 'Tuned on' : 'Held out');
		write('this search', measureResults(own, result.situs));
		write('plain Pagefind, same index', measureResults(own, result.sama));
		write('plain Pagefind, its own index', measureResults(own, result.bawaan));
	}
}

/** Milliseconds from the last keystroke of a query to its results. */
async function measureTime(page: Page, q: string): Promise<number> {
	return page.evaluate(async (word) => {
		const box = document.querySelector<HTMLInputElement>('#cari-q');
		const result = document.querySelector<HTMLElement>('[data-hasil-cari]');
		if (!box || !result) throw new Error('This is not the search page.');
		box.value = word;
		const start = performance.now();
		const finish = new Promise<number>((accept) => {
			new MutationObserver((_, observer) => {
				observer.disconnect();
				accept(performance.now() - start);
			}).observe(result, { attributeFilter: ['data-untuk'] });
		});
		box.dispatchEvent(new Event('input', { bubbles: true }));
		return finish;
	}, q);
}

const site = outputFolder();
const temporary = mkdtempSync(join(tmpdir(), 'bench-cari-'));
cpSync(site, temporary, { recursive: true });
spawnSync(
	process.execPath,
	[
		join(root, 'node_modules/pagefind/lib/runner/bin.cjs'),
		'--site',
		temporary,
		'--output-subdir',
		'bawaan',
	],
	{ stdio: 'ignore' },
);
const browser = await openChromium();
const page = await browser.newPage({ locale: 'id-ID' });
await serve(page, temporary);
await compare(page);

const [{ id: peta }] = JSON.parse(readFileSync(join(site, 'data/index.json'), 'utf8')) as [
	{ id: string },
];
const aksi = `/${peta}/aksi/${readdirSync(join(site, peta, 'aksi'))[0]}/`;
const byte: [string, number][] = [];
// Each in a browser that has fetched nothing yet; every third question is enough.
for (const { q } of query.filter((_, i) => i % 3 === 0)) {
	const context = await browser.newContext();
	const fresh = await context.newPage();
	await serve(fresh, site);
	await fresh.goto(`${servedOrigin}${aksi}`);
	byte.push([q, await weighQueries(fresh, q)]);
	await context.close();
}
byte.sort((a, b) => a[1] - b[1]);
const kb = (nilai: number) => `${(nilai / 1000).toFixed(1)} kB`;
console.log(
	`First query, gzip: median ${kb(median(byte.map(([, number]) => number)))}, heaviest ${kb(byte.at(-1)?.[1] ?? 0)} (${byte.at(-1)?.[0]}), over 130 kB: ${byte.filter(([, number]) => number > 130_000).length} of ${byte.length}`,
);

const time = { pertama: [] as number[], lagi: [] as number[] };
// Each on a page that has searched, but for nothing of the question.
for (const { q } of query.filter((_, i) => i % 20 === 0)) {
	const fresh = await browser.newPage();
	await serve(fresh, site);
	await fresh.goto(`${servedOrigin}/cari/?q=layanan`);
	await fresh.locator('[data-hasil-cari][data-untuk]').waitFor();
	const cdp = await fresh.context().newCDPSession(fresh);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
	for (const times of ['pertama', 'lagi'] as const)
		for (let i = 1; i <= q.length; i++)
			// A space asks for nothing more.
			if (q[i - 1] !== ' ') time[times].push(await measureTime(fresh, q.slice(0, i)));
	await fresh.close();
}
for (const [times, nilai] of Object.entries(time)) {
	nilai.sort((a, b) => a - b);
	const limit = (part: number) => (nilai[Math.floor((nilai.length - 1) * part)] ?? 0).toFixed(0);
	console.log(
		`Keystroke to results, ${times === 'lagi' ? 'index warm' : 'pieces of the index fetched as needed'}, CPU ${slow} times slower, ${nilai.length} keystrokes: median ${limit(0.5)} ms, 95 of 100 within ${limit(0.95)} ms, slowest ${limit(1)} ms`,
	);
}
await browser.close();
rmSync(temporary, { recursive: true });
