/** Takes out of what Pagefind wrote all that a reader of this site need not fetch. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { minifySync } from 'vite';
import { isiSendiri } from '../src/search/halaman-indeks.ts';
import type { IsiRekaman } from '../src/search/mesin.ts';

/** Files of Pagefind's own search interface, which the site replaces. */
const antarmukaBawaan = /-ui\.(?:js|css)$|-highlight\.js$|-worker\.js$/;

/** What every first query fetches whole: the engine and the list of records. */
const selaluDiambil = /^wasm\..*\.pagefind$|\.pf_meta$/;

/** Leaves of what is kept for a result only what it shows. */
function ringankanRekaman(path: string): void {
	const isi = gunzipSync(readFileSync(path)).toString('utf8');
	const mulai = isi.indexOf('{');
	const { url, content, meta } = JSON.parse(isi.slice(mulai)) as IsiRekaman;
	const { akar: _, ...sisa } = meta;
	const ringan = JSON.stringify({
		url,
		content: isiSendiri(content),
		word_count: 0,
		filters: {},
		meta: sisa,
		anchors: [],
	});
	writeFileSync(path, gzipSync(isi.slice(0, mulai) + ringan, { level: 9 }));
}

/** Packs a packed file tighter, which takes seconds and saves one byte in twenty; browsers unpack it as before. */
async function padatkan(path: string): Promise<void> {
	writeFileSync(path, await gzipAsync(gunzipSync(readFileSync(path)), { numiterations: 15 }));
}

/** Lightens the folder that Pagefind wrote. */
export async function ringankan(folder: string): Promise<void> {
	for (const nama of readdirSync(folder)) {
		const path = join(folder, nama);
		if (antarmukaBawaan.test(nama)) rmSync(path);
		else if (selaluDiambil.test(nama)) await padatkan(path);
		else if (nama === 'pagefind.js')
			writeFileSync(path, minifySync(nama, readFileSync(path, 'utf8'), { module: true }).code);
	}
	const rekaman = join(folder, 'fragment');
	for (const nama of readdirSync(rekaman)) ringankanRekaman(join(rekaman, nama));
}
