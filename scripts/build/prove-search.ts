import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { everyRecordWord } from '../../src/search/search-files.ts';
import { splitWords, isCommon } from '../../src/search/words.ts';
import { SiteFault } from '../../src/search/search-sentences.ts';
import { type RecordContent, SearchEngine } from '../../src/search/engine.ts';
import { openPagefind } from '../../src/search/pagefind.ts';
import { makeSource } from '../../src/search/source.ts';
import { listFiles } from './files.ts';
import type { TextRecord } from './pages.ts';
import { indexFolder } from './search-index.ts';

/** Where the site seems to stand while it is proved; nothing listens there. */
const origin = 'http://situs.invalid/';

/** The address of a record in the file that its result is read from. Throws when there is no such file. */
function readAddress(folder: string, id: string): string {
	const path = join(folder, indexFolder, 'fragment', `${id}.pf_fragment`);
	const text = gunzipSync(readFileSync(path)).toString('utf8');
	return (JSON.parse(text.slice(text.indexOf('{'))) as RecordContent).url;
}

/** How many words are asked for in one go, so that every piece of the index is opened. */
const batch = 300;

/**
 * Does something while requests for the site's address are answered from its folder; `faults` lists those that could
 * not be. What Pagefind leaves to fail by itself, fails here.
 */
async function withSite<T>(
	folder: string,
	work: (faults: () => readonly Error[]) => Promise<T>,
): Promise<T> {
	const outside = globalThis.fetch;
	const faults: Error[] = [];
	globalThis.fetch = async (request, options) => {
		const { href } = new URL(request instanceof Request ? request.url : String(request));
		if (!href.startsWith(origin)) return outside(request, options);
		const path = join(folder, decodeURIComponent(new URL(href).pathname));
		if (existsSync(path)) return new Response(readFileSync(path));
		faults.push(new SiteFault(path));
		return new Response(null, { status: 404 });
	};
	// What Pagefind says aloud in English is said below in one line.
	const shout = console.error;
	console.error = () => {};
	const listeners = process.listeners('unhandledRejection');
	process.removeAllListeners('unhandledRejection');
	let stray: unknown = null;
	process.on('unhandledRejection', (reason) => (stray ??= reason));
	try {
		const result = await work(() => faults);
		await setImmediate();
		if (stray !== null) throw stray;
		return result;
	} finally {
		globalThis.fetch = outside;
		await setImmediate();
		console.error = shout;
		process.removeAllListeners('unhandledRejection');
		for (const listener of listeners) process.on('unhandledRejection', listener);
	}
}

/** Files of the index that do not open. */
function proveFiles(folder: string): string[] {
	const files = existsSync(join(folder, indexFolder)) ? listFiles(join(folder, indexFolder)) : [];
	return files.flatMap((path) => {
		const content = readFileSync(join(folder, indexFolder, path));
		if (content.length === 0 || /\.(?:js|json)$/.test(path)) return [];
		try {
			gunzipSync(content);
			return [];
		} catch {
			return `${indexFolder}/${path}: berkas indeks itu tidak dapat dibuka.`;
		}
	});
}

/** For each kind of record one that can be asked for by its own words. */
function sampleRecords(records: readonly TextRecord[]): Map<string, TextRecord> {
	const samples = new Map<string, TextRecord>();
	for (const record of records) {
		const kind = record.segi.jenis[0] ?? '';
		const tellable = splitWords(record.judul).some((word) => word.length > 2 && !isCommon(word));
		if (tellable && !samples.has(kind)) samples.set(kind, record);
	}
	return samples;
}

/**
 * Asks the finished index of a site, in plain Node, what a reader asks it: every record must be there, every piece of the
 * index and every excerpt must open, and one question of each kind must find its record. Gives what is wrong, a line each.
 */
export async function proveSearch(
	site: string,
	records: readonly TextRecord[],
	words: ReadonlySet<string>,
): Promise<string[]> {
	const faults = proveFiles(site);
	if (faults.length > 0) return faults;
	const program = pathToFileURL(join(site, indexFolder, 'pagefind.js')).href;
	try {
		return await withSite(site, async (failures) => {
			const open = () => openPagefind(origin, () => import(program), failures);
			const pagefind = await open();
			const { results } = await pagefind.search(`"${everyRecordWord}"`);
			if (results.length !== records.length)
				faults.push(`Indeks memuat ${results.length} dari ${records.length} rekaman.`);
			const addresses = new Map(results.map(({ id }) => [id, readAddress(site, id)] as const));
			// What is known of a record before it is fetched is found by its place.
			for (const [i, { url }] of records.entries())
				if (addresses.get(results[i]?.id ?? '') !== url)
					faults.push(`Rekaman ${url} tidak ada di tempatnya dalam indeks.`);

			await results[0]?.data();
			const all = [...words];
			for (let i = 0; i < all.length; i += batch)
				await pagefind.preload(all.slice(i, i + batch).join(' '));

			const engine = new SearchEngine(makeSource((path) => fetch(`${origin}${path}`), open));
			const ask = async (query: string, { url, halaman }: TextRecord) => {
				const { hasil } = await engine.find(query);
				const pages = hasil.map((id) => addresses.get(id));
				if (!pages.some((page) => page === url || page?.split('#', 1)[0] === halaman))
					faults.push(`Pencarian \`${query}\` tidak menemukan ${url}.`);
			};
			// By its words: quotation marks of a title are its own, and would ask for a phrase.
			for (const record of sampleRecords(records).values())
				await ask(record.judul.replace(/["“”„«»]/g, ' '), record);
			const coded = records.find(({ kode }) => kode !== null);
			if (coded) await ask(coded.kode ?? '', coded);
			return faults;
		});
	} catch (error) {
		return [`Indeks tidak dapat ditanyai: ${error instanceof Error ? error.message : error}`];
	}
}
