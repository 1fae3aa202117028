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
import { bacaKueri, type Ukuran, ukurHasil } from '../tests/search/kueri.ts';
import { tanyaSitus } from '../tests/search/tanya.ts';
import { timbangKueri } from '../tests/search/timbang.ts';
import { akar, folderKeluaran } from './lingkungan.ts';
import { asalSajian, bukaChromium, sajikan, tengah } from './sajian.ts';

const lambat = 4;
const kueri = bacaKueri();

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
	await page.locator('[data-hasil-cari][data-untuk]').waitFor();
	for (const set of ['latih', 'simpan'] as const) {
		const milik = kueri.filter((satu) => satu.set === set);
		const situs = await tanyaSitus(
			page,
			milik.map(({ q }) => q),
		);
		const hasil = { situs, sama: [] as string[][], bawaan: [] as string[][] };
		for (const { q } of milik) {
			hasil.sama.push(await tanyaPagefind(page, 'pagefind', q));
			hasil.bawaan.push(await tanyaPagefind(page, 'bawaan', q));
		}
		console.log(set === 'latih' ? 'Tuned on' : 'Held out');
		tulis('this search', ukurHasil(milik, hasil.situs));
		tulis('plain Pagefind, same index', ukurHasil(milik, hasil.sama));
		tulis('plain Pagefind, its own index', ukurHasil(milik, hasil.bawaan));
	}
}

/** Milliseconds from the last keystroke of a query to its results. */
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

const waktu = { pertama: [] as number[], lagi: [] as number[] };
// Each on a page that has searched, but for nothing of the question.
for (const { q } of kueri.filter((_, i) => i % 20 === 0)) {
	const baru = await browser.newPage();
	await sajikan(baru, situs);
	await baru.goto(`${asalSajian}/cari/?q=layanan`);
	await baru.locator('[data-hasil-cari][data-untuk]').waitFor();
	const cdp = await baru.context().newCDPSession(baru);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: lambat });
	for (const kali of ['pertama', 'lagi'] as const)
		for (let i = 1; i <= q.length; i++)
			// A space asks for nothing more.
			if (q[i - 1] !== ' ') waktu[kali].push(await ukurWaktu(baru, q.slice(0, i)));
	await baru.close();
}
for (const [kali, nilai] of Object.entries(waktu)) {
	nilai.sort((a, b) => a - b);
	const batas = (bagian: number) =>
		(nilai[Math.floor((nilai.length - 1) * bagian)] ?? 0).toFixed(0);
	console.log(
		`Keystroke to results, ${kali === 'lagi' ? 'index warm' : 'pieces of the index fetched as needed'}, CPU ${lambat} times slower, ${nilai.length} keystrokes: median ${batas(0.5)} ms, 95 of 100 within ${batas(0.95)} ms, slowest ${batas(1)} ms`,
	);
}
await browser.close();
rmSync(sementara, { recursive: true });
