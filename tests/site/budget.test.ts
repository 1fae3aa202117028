import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aksiPages, dist, readPages } from './dist.ts';

/** Budgets of an action page in bytes, gzip, the font as it is. */
const anggaran = { kunjunganPertama: 50_000, skrip: 10_000, permintaan: 7 };

const semua = readPages();
const aksi = aksiPages(semua);

const beratBerkas = (path: string): number => {
	const isi = readFileSync(join(dist, path));
	return path.endsWith('.woff2') ? isi.length : gzipSync(isi, { level: 9 }).length;
};

/** A script and all that it imports at once; what it imports later waits for the reader. */
function grafSkrip(path: string, terlihat: Set<string>): void {
	if (terlihat.has(path) || !existsSync(join(dist, path))) return;
	terlihat.add(path);
	const isi = readFileSync(join(dist, path), 'utf8');
	for (const [, impor = ''] of isi.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
		grafSkrip(posix.join(dirname(path), impor), terlihat);
}

/** All that a first visit to a page fetches before anything is pressed. */
function sumberDaya(html: string): Set<string> {
	const hasil = new Set<string>();
	for (const [, path = ''] of html.matchAll(
		/<link[^>]+rel="(?:stylesheet|shortcut icon|icon)"[^>]*href="([^"]+)"/g,
	))
		hasil.add(path);
	for (const [, path = ''] of html.matchAll(
		/<link[^>]+href="([^"]+)"[^>]*rel="(?:stylesheet|shortcut icon|icon)"/g,
	))
		hasil.add(path);
	for (const [, path = ''] of html.matchAll(/<link[^>]+rel="preload"[^>]*href="([^"]+)"/g))
		hasil.add(path);
	for (const [, path = ''] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) grafSkrip(path, hasil);
	return hasil;
}

test('a first visit to an action page keeps its budget', () => {
	const pertama = aksi[0] ?? semua[0];
	if (!pertama) throw new Error('No page was built.');
	const rincian = [...sumberDaya(pertama.html)].map((path) => [path, beratBerkas(path)] as const);
	const html = gzipSync(pertama.html, { level: 9 }).length;
	const jumlah = rincian.reduce((total, [, byte]) => total + byte, html);
	console.log('first visit:', { html, ...Object.fromEntries(rincian), jumlah });
	expect(rincian.some(([path]) => path.endsWith('.woff2'))).toBe(true);
	expect(jumlah).toBeLessThanOrEqual(anggaran.kunjunganPertama);
	// The page itself is a request too.
	expect(rincian.length + 1).toBeLessThanOrEqual(anggaran.permintaan);
	const dalamHalaman = pertama.akar
		.querySelectorAll('script:not([src], [type="application/ld+json"])')
		.map((satu) => satu.text)
		.join('');
	const skrip = rincian
		.filter(([path]) => path.endsWith('.js'))
		.reduce((total, [, byte]) => total + byte, gzipSync(dalamHalaman, { level: 9 }).length);
	console.log('scripts:', skrip);
	expect(skrip).toBeLessThanOrEqual(anggaran.skrip);
});
