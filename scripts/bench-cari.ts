/**
 * `npm run bench:cari`: asks the questions of `tests/search/queries.yaml` of this search and of plain Pagefind, on the
 * same index and on one that Pagefind makes of the same pages by itself, in Chromium on `dist`; then weighs the first
 * query from an action's page, and times results after a keystroke at a quarter of the machine's speed.
 * Prints; asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { bacaKueri, type Ukuran, ukurHasil } from '../tests/search/kueri.ts';
import { timbangKueri } from '../tests/search/timbang.ts';
import { akar, folderKeluaran } from './lingkungan.ts';
import { asalSajian, bukaChromium, sajikan, tengah } from './sajian.ts';

const lambat = 4;
const kueri = bacaKueri();

/** Addresses of the results that the search page shows. */
async function tanyaSitus(page: Page, q: string): Promise<string[]> {
	await page.locator('#cari-q').fill(q);
	const untuk = new URLSearchParams({ q }).toString();
	await page.locator(`[data-hasil-cari][data-untuk="${untuk}"]`).waitFor();
	return page
		.locator('[data-hasil] a')
		.evaluateAll((tautan) => tautan.map((satu) => satu.getAttribute('href') ?? ''));
}

/** Addresses of the first results of Pagefind's own search. */
const tanyaPagefind = (page: Page, folder: string, q: string): Promise<string[]> =>
	page.evaluate(
		async ([mana, kata]) => {
			const pagefind = await import(`/${mana}/pagefind.js`);
			const { results } = await pagefind.search(kata);
			const isi: { url: string }[] = await Promise.all(
				results.slice(0, 25).map((satu: { data(): Promise<{ url: string }> }) => satu.data()),
			);
			return isi.map(({ url }) => url);
		},
		[folder, q] as const,
	);

const tulis = (nama: string, { banyak, terjawab, lengkap, mrr }: Ukuran): void =>
	console.log(
		`  ${nama.padEnd(34)} ${banyak} questions: an answer among the first five ${terjawab.toFixed(3)}, answers found ${lengkap.toFixed(3)}, mean reciprocal rank ${mrr.toFixed(3)}`,
	);

async function bandingkan(page: Page): Promise<void> {
	await page.goto(`${asalSajian}/cari/`);
	for (const set of ['latih', 'simpan'] as const) {
		const milik = kueri.filter((satu) => satu.set === set);
		const hasil = { situs: [] as string[][], sama: [] as string[][], bawaan: [] as string[][] };
		for (const { q } of milik) {
			hasil.situs.push(await tanyaSitus(page, q));
			hasil.sama.push(await tanyaPagefind(page, 'pagefind', q));
			hasil.bawaan.push(await tanyaPagefind(page, 'bawaan', q));
		}
		console.log(set === 'latih' ? 'Tuned on' : 'Held out');
		tulis('this search', ukurHasil(milik, hasil.situs));
		tulis('plain Pagefind, same index', ukurHasil(milik, hasil.sama));
		tulis('plain Pagefind, its own index', ukurHasil(milik, hasil.bawaan));
	}
}

/** Milliseconds from the last keystroke of a word to its results, on a page that has searched before. */
async function ukurWaktu(page: Page, q: string): Promise<number> {
	return page.evaluate(async (kata) => {
		const kotak = document.querySelector<HTMLInputElement>('#cari-q');
		const hasil = document.querySelector<HTMLElement>('[data-hasil-cari]');
		if (!kotak || !hasil) throw new Error('This is not the search page.');
		kotak.value = kata;
		const mulai = performance.now();
		const selesai = new Promise<number>((terima) => {
			new MutationObserver((_, pengamat) => {
				pengamat.disconnect();
				terima(performance.now() - mulai);
			}).observe(hasil, { attributeFilter: ['data-untuk'] });
		});
		kotak.dispatchEvent(new Event('input', { bubbles: true }));
		return selesai;
	}, q);
}

const situs = folderKeluaran();
const sementara = mkdtempSync(join(tmpdir(), 'bench-cari-'));
cpSync(situs, sementara, { recursive: true });
spawnSync(
	process.execPath,
	[
		join(akar, 'node_modules/pagefind/lib/runner/bin.cjs'),
		'--site',
		sementara,
		'--output-subdir',
		'bawaan',
	],
	{ stdio: 'ignore' },
);
const browser = await bukaChromium();
const page = await browser.newPage({ locale: 'id-ID' });
await sajikan(page, sementara);
await bandingkan(page);

const [{ id: peta }] = JSON.parse(readFileSync(join(situs, 'data/index.json'), 'utf8')) as [
	{ id: string },
];
const aksi = `/${peta}/aksi/${readdirSync(join(situs, peta, 'aksi'))[0]}/`;
const byte: [string, number][] = [];
// Each in a browser that has fetched nothing yet; every third question is enough.
for (const { q } of kueri.filter((_, i) => i % 3 === 0)) {
	const konteks = await browser.newContext();
	const baru = await konteks.newPage();
	await sajikan(baru, situs);
	await baru.goto(`${asalSajian}${aksi}`);
	byte.push([q, await timbangKueri(baru, q)]);
	await konteks.close();
}
byte.sort((a, b) => a[1] - b[1]);
const kb = (nilai: number) => `${(nilai / 1000).toFixed(1)} kB`;
console.log(
	`First query, gzip: median ${kb(tengah(byte.map(([, satu]) => satu)))}, heaviest ${kb(byte.at(-1)?.[1] ?? 0)} (${byte.at(-1)?.[0]}), over 130 kB: ${byte.filter(([, satu]) => satu > 130_000).length} of ${byte.length}`,
);

await page.goto(`${asalSajian}/cari/?q=layanan`);
await page.locator('[data-hasil-cari][data-untuk]').waitFor();
const cdp = await page.context().newCDPSession(page);
// Every word has been asked for once: the index is warm.
for (const { q } of kueri) await ukurWaktu(page, q);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: lambat });
const waktu = [];
for (const { q } of kueri) waktu.push(await ukurWaktu(page, `${q} `));
waktu.sort((a, b) => a - b);
console.log(
	`Keystroke to results, warm, CPU ${lambat} times slower: median ${tengah(waktu).toFixed(0)} ms, 95 of 100 within ${(waktu[Math.floor(waktu.length * 0.95)] ?? 0).toFixed(0)} ms, slowest ${(waktu.at(-1) ?? 0).toFixed(0)} ms`,
);
await browser.close();
rmSync(sementara, { recursive: true });
