/** Takes out of what Pagefind makes all that a reader of this site need not fetch. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gunzipSync, gzip } from 'node:zlib';
import { ownContent } from '../../src/search/index-page.ts';
import type { RecordContent } from '../../src/search/engine.ts';
import { root } from '../environment.ts';
import type { IndexFile } from './search-library.ts';

/** Files of Pagefind's own search interface, which the site replaces. */
const ownInterface = /-ui\.(?:js|css)$|-highlight\.js$|-worker\.js$/;

/** What every first query fetches whole: the engine and the list of records. */
const alwaysFetched = /^wasm\..*\.pagefind$|\.pf_meta$/;

const [unpack, pack] = [promisify(gunzip), promisify(gzip)];

/** What results show besides what the index is made of, by the address of the record. */
export type ShownMeta = ReadonlyMap<string, Record<string, string>>;

/** Leaves of what is kept for a result only what it shows, and adds what it shows but is not found by. */
async function lightenRecord(content: Uint8Array, shown: ShownMeta): Promise<Uint8Array> {
	const text = (await unpack(content)).toString('utf8');
	const start = text.indexOf('{');
	const { url, content: words, meta } = JSON.parse(text.slice(start)) as RecordContent;
	const { akar: _, ...rest } = meta;
	const light = JSON.stringify({
		url,
		content: ownContent(words),
		word_count: 0,
		filters: {},
		meta: { ...rest, ...shown.get(url) },
		anchors: [],
	});
	return pack(text.slice(0, start) + light, { level: 9 });
}

/** Loads the packer without what it does to the whole program: it would answer every stray error with its own source. */
async function loadZopfli(): Promise<typeof import('@gfx/zopfli')> {
	const events = ['unhandledRejection', 'uncaughtException'] as const;
	const before = events.map((event) => process.rawListeners(event));
	const zopfli = await import('@gfx/zopfli');
	for (const [i, event] of events.entries())
		for (const listener of process.rawListeners(event))
			if (!before[i]?.includes(listener))
				process.removeListener(event, listener as (...all: unknown[]) => void);
	return zopfli;
}

let zopfli: ReturnType<typeof loadZopfli> | undefined;
const packed = new Map<string, Promise<Uint8Array>>();

/** Where packed files are kept from build to build, by the hash of what they hold. */
const store = join(root, 'node_modules/.cache/peta-jalan');

/** A kept file, if it is there and still holds the same. */
function findKept(path: string, plain: Buffer): Uint8Array | null {
	try {
		const kept = readFileSync(path);
		return gunzipSync(kept).equals(plain) ? kept : null;
	} catch {
		return null;
	}
}

/** Keeps a packed file for later builds; one that cannot be kept is packed again. */
function keep(path: string, content: Uint8Array): void {
	try {
		mkdirSync(store, { recursive: true });
		writeFileSync(`${path}.${process.pid}`, content);
		renameSync(`${path}.${process.pid}`, path);
	} catch {
		// A project that cannot be written to builds all the same.
	}
}

async function repack(content: Uint8Array): Promise<Uint8Array> {
	const plain = gunzipSync(content);
	const path = join(store, `${createHash('sha256').update(plain).digest('hex')}.gz`);
	const kept = findKept(path, plain);
	if (kept) return kept;
	const { gzipAsync } = await (zopfli ??= loadZopfli());
	const result = await gzipAsync(plain, { numiterations: 15 });
	keep(path, result);
	return result;
}

/**
 * Packs a packed file tighter, which takes seconds and saves one byte in twenty; browsers unpack it as before. The same
 * content is packed once, so that it can be done before it is needed.
 */
function packTighter(content: Uint8Array): Promise<Uint8Array> {
	const key = Buffer.from(content).toString('base64');
	let result = packed.get(key);
	if (!result) packed.set(key, (result = repack(content)));
	return result;
}

const minified = new Map<string, string>();

/** Pagefind's program without what only people read. */
async function minify(path: string, source: string): Promise<string> {
	let code = minified.get(source);
	if (code === undefined) {
		// Loaded late: nothing else of the build needs it here, and it is large.
		const { minifySync } = await import('vite');
		code = minifySync(path, source, { module: true }).code;
		minified.set(source, code);
	}
	return code;
}

/** A file of the index as readers fetch it; null when they need it not. */
export async function lighten(
	{ path, content }: IndexFile,
	shown: ShownMeta = new Map(),
): Promise<IndexFile | null> {
	if (ownInterface.test(path)) return null;
	if (content.length === 0) return { path, content };
	if (alwaysFetched.test(path)) return { path, content: await packTighter(content) };
	if (path === 'pagefind.js')
		return {
			path,
			content: Buffer.from(await minify(path, Buffer.from(content).toString('utf8'))),
		};
	return path.startsWith('fragment/')
		? { path, content: await lightenRecord(content, shown) }
		: { path, content };
}
