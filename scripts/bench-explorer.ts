/**
 * `npm run bench:jelajah`: times the explorer's filters in Chromium at a quarter of the machine's speed, on the
 * rows that stand in `dist` and on about 5,000 made by repeating them. Prints milliseconds; asserts nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { outputFolder } from './environment.ts';
import { servedOrigin, openChromium, serve, median } from './served.ts';

const slow = 4;
const count = 5000;
const times = 5;
const address = '/program/';
const dist = outputFolder();
/** The page with each of its rows repeated; a repeated row keeps its group. */
const multiply = (html: string, repeats: number): string =>
	html.replaceAll(/<tr data-kode=[\s\S]*?<\/tr>/g, (row) => row.repeat(repeats));

/** What is done, as a change of a control. */
const actions: [string, string, string][] = [
	['word, first letter', 'input[name=q]', 'p'],
	['word, whole', 'input[name=q]', 'pengaduan'],
	['word, cleared', 'input[name=q]', ''],
	['area, chosen', 'input[name=area][value=tatalaksana]', 'centang'],
	['area, cleared', 'input[name=area][value=tatalaksana]', 'lepas'],
	['target, chosen', 'input[name=target][value=tidak_ada]', 'centang'],
	['target, cleared', 'input[name=target][value=tidak_ada]', 'lepas'],
	['note, chosen', 'input[name=catatan][value=tidak]', 'centang'],
	['note, cleared', 'input[name=catatan][value=tidak]', 'lepas'],
];

/** Milliseconds of the script of one change, and of it with the layout that follows. */
const measure = (page: Page, selector: string, nilai: string) =>
	page.evaluate(
		([which, content]) => {
			const control = document.querySelector<HTMLInputElement>(which ?? '');
			if (!control) throw new Error(`${which} is not on the page.`);
			// As a reader does before changing it.
			control.focus();
			if (control.type === 'checkbox') control.checked = content === 'centang';
			else control.value = content ?? '';
			const start = performance.now();
			control.dispatchEvent(new Event('input', { bubbles: true }));
			const script = performance.now() - start;
			document.body.getBoundingClientRect();
			return [script, performance.now() - start] as const;
		},
		[selector, nilai],
	);

/** A median with the best and the worst. */
const write = (nilai: number[] = []) =>
	`${median(nilai).toFixed(0)} (${Math.min(...nilai).toFixed(0)}–${Math.max(...nilai).toFixed(0)})`.padStart(
		14,
	);

const browser = await openChromium();
const original = (
	readFileSync(join(dist, address, 'index.html'), 'utf8').match(/<tr data-kode=/g) ?? []
).length;
for (const repeats of [1, Math.ceil(count / original)]) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await serve(page, dist, (path, content) =>
		path === address ? multiply(content.toString('utf8'), repeats) : content,
	);
	await page.goto(`${servedOrigin}${address}`);
	await page.locator('[data-siap]').waitFor();
	// A reader takes longer than this to reach the first letter; words are gathered meanwhile.
	await page.waitForTimeout(3000);
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
	console.log(
		`${original * repeats} rows, CPU ${slow} times slower; median (best–worst) of ${times}`,
	);
	const results = new Map<string, (readonly [number, number])[]>();
	for (let i = 0; i < times; i++)
		for (const [name, selector, nilai] of actions) {
			results.set(name, [...(results.get(name) ?? []), await measure(page, selector, nilai)]);
			await page.locator('[data-hasil-jelajah]:not([aria-busy])').waitFor({ state: 'attached' });
		}
	for (const [name, time] of results) {
		const [scripts, all] = [0, 1].map((i) => time.map((oneTime) => oneTime[i] ?? 0));
		console.log(`  ${name.padEnd(20)} script ${write(scripts)} ms, with layout ${write(all)} ms`);
	}
	await page.close();
}
await browser.close();
