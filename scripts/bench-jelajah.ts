/**
 * `npm run bench:jelajah`: times the explorer's filters in Chromium at a quarter of the machine's speed, on the
 * rows that stand in `dist` and on about 5,000 made by repeating them. Prints milliseconds; asserts nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { folderKeluaran } from './lingkungan.ts';
import { asalSajian, bukaChromium, sajikan, tengah } from './sajian.ts';

const lambat = 4;
const banyak = 5000;
const kali = 5;
const alamat = '/program/';
const dist = folderKeluaran();
/** The page with each of its rows repeated; a repeated row keeps its group. */
const perbanyak = (html: string, ulang: number): string =>
	html.replaceAll(/<tr data-kode=[\s\S]*?<\/tr>/g, (baris) => baris.repeat(ulang));

/** What is done, as a change of a control. */
const tindakan: [string, string, string][] = [
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
const ukur = (page: Page, pemilih: string, nilai: string) =>
	page.evaluate(
		([mana, isi]) => {
			const kontrol = document.querySelector<HTMLInputElement>(mana ?? '');
			if (!kontrol) throw new Error(`${mana} is not on the page.`);
			// As a reader does before changing it.
			kontrol.focus();
			if (kontrol.type === 'checkbox') kontrol.checked = isi === 'centang';
			else kontrol.value = isi ?? '';
			const mulai = performance.now();
			kontrol.dispatchEvent(new Event('input', { bubbles: true }));
			const skrip = performance.now() - mulai;
			document.body.getBoundingClientRect();
			return [skrip, performance.now() - mulai] as const;
		},
		[pemilih, nilai],
	);

/** A median with the best and the worst. */
const tulis = (nilai: number[] = []) =>
	`${tengah(nilai).toFixed(0)} (${Math.min(...nilai).toFixed(0)}–${Math.max(...nilai).toFixed(0)})`.padStart(
		14,
	);

const browser = await bukaChromium();
const asli = (readFileSync(join(dist, alamat, 'index.html'), 'utf8').match(/<tr data-kode=/g) ?? [])
	.length;
for (const ulang of [1, Math.ceil(banyak / asli)]) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await sajikan(page, dist, (path, isi) =>
		path === alamat ? perbanyak(isi.toString('utf8'), ulang) : isi,
	);
	await page.goto(`${asalSajian}${alamat}`);
	await page.locator('[data-siap]').waitFor();
	// A reader takes longer than this to reach the first letter; words are gathered meanwhile.
	await page.waitForTimeout(3000);
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: lambat });
	console.log(`${asli * ulang} rows, CPU ${lambat} times slower; median (best–worst) of ${kali}`);
	const hasil = new Map<string, (readonly [number, number])[]>();
	for (let i = 0; i < kali; i++)
		for (const [nama, pemilih, nilai] of tindakan) {
			hasil.set(nama, [...(hasil.get(nama) ?? []), await ukur(page, pemilih, nilai)]);
			await page.locator('[data-hasil-jelajah]:not([aria-busy])').waitFor({ state: 'attached' });
		}
	for (const [nama, waktu] of hasil) {
		const [skrip, semua] = [0, 1].map((i) => waktu.map((satu) => satu[i] ?? 0));
		console.log(`  ${nama.padEnd(20)} script ${tulis(skrip)} ms, with layout ${tulis(semua)} ms`);
	}
	await page.close();
}
await browser.close();
