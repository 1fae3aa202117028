/** Fetches versions to the device, and has the program that answers from them take them up. */
import {
	type Copy,
	type CopyList,
	copyListFile,
	type FilePlace,
	locateFiles,
	type Pack,
	shareToFetch,
	workerFile,
} from './copy.ts';
import type { CopyReply, CopyRequest } from './messages.ts';
import { isFull } from './sentences.ts';
import type { Store } from './store.ts';

/** How many packs are fetched at a time. */
const together = 3;

export const canSave = (): boolean =>
	'serviceWorker' in navigator && 'caches' in globalThis && 'DecompressionStream' in globalThis;

/** What the site offers to be kept; null when it cannot be reached. */
export async function fetchCopyList(base: string): Promise<CopyList | null> {
	try {
		const answer = await fetch(base + copyListFile, { cache: 'no-cache' });
		return answer.ok ? ((await answer.json()) as CopyList) : null;
	} catch {
		return null;
	}
}

/** How much room the device still gives; null when it does not say. */
export async function readRoom(): Promise<number | null> {
	const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
	return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
}

/** Where the files of what is kept lie; none when nothing is, or when its lists are damaged. */
const locateKept = async (store: Store, kept: Copy | null): Promise<Map<string, FilePlace>> =>
	locateFiles(kept ? await store.listCopyPacks(kept).catch(() => []) : []);

/** Bytes of a version that need not be fetched, because they are on the device, and all that it takes; `kept` is the version that is there. */
export async function measureCopy(
	store: Store,
	copy: Copy,
	kept: Copy | null,
): Promise<{ fetched: number; all: number }> {
	const [packs, names, places] = await Promise.all([
		store.listCopyPacks(copy),
		store.listPacks(),
		locateKept(store, kept),
	]);
	const all = packs.reduce((sum, { size }) => sum + size, 0);
	const missing = packs
		.filter(({ name }) => !names.has(name))
		.reduce((sum, pack) => sum + pack.size * shareToFetch(pack, places), 0);
	return { fetched: all - Math.round(missing), all };
}

/** Brings all packs of a version to the device; what is there and whole is not fetched again. `kept` is the version before. */
export async function fetchCopy(
	store: Store,
	copy: Copy,
	kept: Copy | null,
	signal: AbortSignal,
	tell: (fetched: number, all: number) => void,
): Promise<void> {
	const places = await locateKept(store, kept);
	const packs = await store.listCopyPacks(copy);
	const all = packs.reduce((sum, { size }) => sum + size, 0);
	const take = async (pack: Pack): Promise<void> => {
		const isThere = await store.readPack(pack.name).then(
			() => true,
			() => false,
		);
		if (isThere) return;
		if (shareToFetch(pack, places) < 1)
			try {
				return await store.assemblePack(pack, places, signal);
			} catch (error) {
				// What cannot be put together is fetched whole, but for a device that is full or a reader who paused.
				if (isFull(error)) throw error;
				signal.throwIfAborted();
			}
		await store.fetchPack(pack.name, signal);
	};
	const waiting = [...packs];
	let fetched = 0;
	tell(fetched, all);
	const work = async () => {
		for (let pack = waiting.shift(); pack; pack = waiting.shift()) {
			signal.throwIfAborted();
			await take(pack);
			tell((fetched += pack.size), all);
		}
	};
	await Promise.all(Array.from({ length: together }, work));
}

/** Has the program that answers from copies do something; it is set up by the first reader's wish to keep one. */
export async function askWorker(base: string, request: CopyRequest): Promise<void> {
	await navigator.serviceWorker.register(base + workerFile, { scope: base });
	const { active } = await navigator.serviceWorker.ready;
	const reply = await new Promise<CopyReply>((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.addEventListener('message', ({ data }) => done(data as CopyReply));
		port1.start();
		active?.postMessage(request, [port2]);
	});
	if ('fault' in reply) throw new Error(reply.fault);
}
