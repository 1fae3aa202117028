/**
 * Answers for the site on a device that keeps a copy. It is there only where a reader saved something, and answers with
 * one version alone: what is kept comes from the copy, also with a connection, until its reader fetches a newer one.
 */
import {
	type Copy,
	copyFolder,
	type CopyList,
	copyListFile,
	type CopyState,
	isOutdated,
	keepBefore,
	locateFiles,
} from './copy.ts';
import type { CopyReply, CopyRequest } from './messages.ts';
import { brokenPage, serveMissing, serveSaved } from './served-page.ts';
import { PackFault, Store } from './store.ts';

/** The part of the program's surroundings that is used; the library of types knows only those of a page. */
interface FetchEvent extends ExtendableEvent {
	request: Request;
	clientId: string;
}
interface ExtendableEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
	respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
	registration: { scope: string; unregister(): Promise<boolean> };
	clients: {
		matchAll(options: { includeUncontrolled: boolean }): Promise<{ id: string }[]>;
		claim(): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', handle: (event: ExtendableEvent) => void): void;
	addEventListener(type: 'fetch', handle: (event: FetchEvent) => void): void;
	addEventListener(
		type: 'message',
		handle: (event: ExtendableEvent & MessageEvent<CopyRequest>) => void,
	): void;
}
const scope = globalThis as unknown as WorkerScope;

const base = new URL(scope.registration.scope).pathname;
const manage = `${base}${copyFolder}/`;
const managePage = `${copyFolder}/index.html`;
const store = new Store(base);

/** Windows that this program answers for. */
const controlled = { includeUncontrolled: false };

/** How long the site is waited for where the copy could answer, and how often it is asked for a newer version. */
const patience = 5_000;
const askEvery = 3_600_000;

/** Unpacked packs that are kept at hand: as many as a page and its programs ask for one after the other. */
const atHand = 4;

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	webp: 'image/webp',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	webmanifest: 'application/manifest+json',
};

let state: Promise<CopyState | null> | undefined;
const readState = (): Promise<CopyState | null> => (state ??= store.readState());

async function writeState(next: CopyState): Promise<void> {
	await store.writeState(next);
	state = undefined;
	places.clear();
}

const places = new Map<string, ReturnType<typeof findPlaces>>();
const findPlaces = async (copy: Copy) => locateFiles(await store.listCopyPacks(copy));

/** Where each file of a version lies. */
function placesOf(copy: Copy): ReturnType<typeof findPlaces> {
	const key = JSON.stringify(copy.groups);
	let found = places.get(key);
	if (!found) {
		found = findPlaces(copy);
		found.catch(() => places.delete(key));
		places.set(key, found);
	}
	return found;
}

const opened = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The bytes of a pack; one that was damaged is fetched again. */
function openPack(name: string): Promise<Uint8Array<ArrayBuffer>> {
	const content = opened.get(name) ?? store.takePack(name);
	opened.delete(name);
	opened.set(name, content);
	content.catch(() => opened.delete(name));
	const [oldest] = opened.keys();
	if (opened.size > atHand && oldest !== undefined) opened.delete(oldest);
	return content;
}

/** The bytes of a file of a version; null when it is not part of it. Throws when its pack is damaged and cannot be had. */
async function readFile(copy: Copy, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
	const place = (await placesOf(copy)).get(path);
	if (!place) return null;
	const bytes = await openPack(place.pack.name);
	return bytes.slice(place.start, place.start + place.length);
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A file of a version as an answer. */
function answerWith(
	bytes: Uint8Array<ArrayBuffer>,
	path: string,
	{ copy, outdated }: CopyState,
	opens: boolean,
): Response {
	const headers: Record<string, string> = {
		'Content-Type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
	};
	if (path.endsWith('.html'))
		return new Response(serveSaved(textOf(bytes), { copy, outdated, manage }), { headers });
	// What a reader opens of the data is to be downloaded.
	if (opens && path.startsWith('data/')) headers['Content-Disposition'] = 'attachment';
	return new Response(bytes, { headers });
}

/** The version that a window was opened with. */
const versionFor = ({ copy, before }: CopyState, window: string): Copy =>
	before?.windows.includes(window) ? before.copy : copy;

/** Takes away the version before once no window is left that was opened with it. */
async function forgetBefore(): Promise<void> {
	const present = await readState();
	if (!present?.before) return;
	const open = new Set((await scope.clients.matchAll(controlled)).map(({ id }) => id));
	if (present.before.windows.some((id) => open.has(id))) return;
	await writeState({ ...present, before: null });
	await store.prune([present.copy]);
}

/** Asks the site, now and then, whether it has another version of what is kept. */
async function askForNewer(): Promise<void> {
	const last = (await readState())?.asked ?? Infinity;
	if (Date.now() - last < askEvery) return;
	const reply = await fetch(base + copyListFile, { cache: 'no-cache' }).catch(() => null);
	const list = reply?.ok ? ((await reply.json()) as CopyList) : null;
	const present = await readState();
	if (!list || !present) return;
	await writeState({ ...present, outdated: isOutdated(present.copy, list), asked: Date.now() });
}

/** What is done once a page was answered for. */
async function tidy(): Promise<void> {
	await forgetBefore();
	await askForNewer();
}

/** A record of the search; the site may have that of another version alone. */
const isRecord = (path: string): boolean => path.startsWith('pagefind/fragment/');

/** A record of the search that is not kept, as the search reads one: it says so in the place of its words. */
const unsavedRecord = `pagefind_dcd${JSON.stringify({
	url: manage,
	content: '',
	word_count: 0,
	filters: {},
	meta: { title: 'Hasil dari peta jalan yang tidak tersimpan di perangkat ini' },
	anchors: [],
})}`;

/** The answer for what is not kept and cannot be had from the site. */
async function answerMissing(
	request: Request,
	path: string,
	kept: CopyState,
	damaged: boolean,
): Promise<Response> {
	if (isRecord(path)) return new Response(unsavedRecord);
	if (request.mode !== 'navigate') return Response.error();
	const bytes = await readFile(kept.copy, managePage).catch(() => null);
	const page = bytes
		? serveMissing(
				serveSaved(textOf(bytes), { ...kept, manage }),
				new URL(request.url).pathname,
				damaged,
			)
		: brokenPage;
	return new Response(page, {
		status: 503,
		headers: { 'Content-Type': types.html ?? '' },
	});
}

/** The file that an address means, from the site's root. */
function fileOf(pathname: string): string {
	const path = pathname.slice(base.length);
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	try {
		return decodeURIComponent(file);
	} catch {
		return file;
	}
}

async function answer(event: FetchEvent): Promise<Response> {
	const { request, clientId } = event;
	const kept = await readState();
	if (!kept) return fetch(request);
	const opens = request.mode === 'navigate';
	const url = new URL(request.url);
	const path = fileOf(url.pathname);
	// What fails of it is tried again with the next page.
	if (opens) event.waitUntil(tidy().catch(() => {}));
	// The page where copies are managed speaks with the newest program, which belongs to the newest page.
	if (path === managePage) {
		const fresh = await fetch(request.url, { signal: AbortSignal.timeout(patience) }).catch(
			() => null,
		);
		if (fresh?.ok) return fresh;
	}
	let damaged = false;
	try {
		const copy = opens ? kept.copy : versionFor(kept, clientId);
		const bytes = await readFile(copy, path);
		if (bytes) return answerWith(bytes, path, kept, opens);
		if (opens && (await placesOf(copy)).has(`${path}/index.html`))
			return Response.redirect(`${url.pathname}/${url.search}`, 301);
	} catch {
		damaged = true;
	}
	try {
		const fresh = await fetch(request);
		if (fresh.ok || !isRecord(path)) return fresh;
	} catch {
		// The site cannot be reached.
	}
	return answerMissing(request, path, kept, damaged);
}

/** Answers from a version from now on; windows that are open keep the one that they were opened with. */
async function useCopy(copy: Copy): Promise<void> {
	const packs = await store.listCopyPacks(copy);
	const kept = await store.listPacks();
	const missing = packs.find(({ name }) => !kept.has(name));
	if (missing) throw new PackFault(missing.name);
	const present = await store.readState();
	const windows = (await scope.clients.matchAll(controlled)).map(({ id }) => id);
	const before = keepBefore(present, copy, windows);
	await writeState({ copy, before, outdated: false, asked: Date.now() });
	await store.prune([copy, ...(before ? [before.copy] : [])]);
}

async function obey(request: CopyRequest): Promise<CopyReply> {
	try {
		if ('use' in request) await useCopy(request.use);
		else {
			await store.clear();
			state = undefined;
			await scope.registration.unregister();
		}
		return { done: true };
	} catch (error) {
		return { fault: String(error) };
	}
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event) => {
	event.waitUntil(obey(event.data).then((reply) => event.ports[0]?.postMessage(reply)));
});
scope.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (
		request.method !== 'GET' ||
		url.origin !== new URL(scope.registration.scope).origin ||
		!url.pathname.startsWith(base)
	)
		return;
	const path = url.pathname.slice(base.length);
	// Packs, their list and this program are always the site's own.
	if (path.startsWith(`${copyFolder}/`) && path !== `${copyFolder}/`) return;
	event.respondWith(answer(event));
});
