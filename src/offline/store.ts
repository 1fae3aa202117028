/** What a device keeps of the site: packs by their names, and the state that says which of them are a version. */
import {
	type Copy,
	type CopyState,
	copyFolder,
	type FilePlace,
	type Pack,
	packFile,
} from './copy.ts';

/** A pack that is not there, or not as it was kept. */
export class PackFault extends Error {}

/** Sites below other paths of the same host have caches of their own. */
export const cacheName = (base: string): string => `peta-jalan ${base}`;

const hexOf = (bytes: ArrayBuffer): string =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What a stream makes of an answer. */
async function pipe(
	answer: Response,
	through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
	const stream = answer.body?.pipeThrough(through);
	return new Uint8Array(await new Response(stream ?? null).arrayBuffer());
}

const unzip = (answer: Response) => pipe(answer, new DecompressionStream('gzip'));

/** True when these bytes are those that a pack's name was made of. */
const isPack = async (bytes: Uint8Array<ArrayBuffer>, name: string): Promise<boolean> =>
	hexOf(await crypto.subtle.digest('SHA-256', bytes)).startsWith(name);

/** The bytes of a pack as it was fetched. Throws when they are not those that its name was made of. */
export async function unpack(packed: Response, name: string): Promise<Uint8Array<ArrayBuffer>> {
	// What does not unpack is damaged.
	const bytes = await unzip(packed).catch(() => null);
	if (bytes && (await isPack(bytes, name))) return bytes;
	throw new PackFault(name);
}

/** The list of packs that a pack holds. */
export const parsePacks = (bytes: Uint8Array): Pack[] =>
	JSON.parse(new TextDecoder().decode(bytes)) as Pack[];

/** Keeps packs and the state; `base` is the path of the site's root. */
export class Store {
	readonly #base: string;
	constructor(base: string) {
		this.#base = base;
	}

	readonly #open = (): Promise<Cache> => caches.open(cacheName(this.#base));
	/** What is kept at an address; looking makes no cache where there is none. */
	readonly #find = (address: string): Promise<Response | undefined> =>
		caches.match(address, { cacheName: cacheName(this.#base) });
	readonly #address = (name: string): string => this.#base + packFile(name);
	get #stateAddress(): string {
		return `${this.#base}${copyFolder}/keadaan`;
	}

	/** The state; null when nothing is kept. */
	async readState(): Promise<CopyState | null> {
		const kept = await this.#find(this.#stateAddress);
		return kept ? ((await kept.json()) as CopyState) : null;
	}

	async writeState(state: CopyState): Promise<void> {
		await (await this.#open()).put(this.#stateAddress, new Response(JSON.stringify(state)));
	}

	/** The names of all packs that are kept. */
	async listPacks(): Promise<Set<string>> {
		if (!(await caches.has(cacheName(this.#base)))) return new Set();
		const keys = await (await this.#open()).keys();
		return new Set(keys.flatMap(({ url }) => /([0-9a-f]+)\.paket$/.exec(url)?.[1] ?? []));
	}

	/** The bytes of a kept pack. Throws when it is not there or damaged. */
	async readPack(name: string): Promise<Uint8Array<ArrayBuffer>> {
		const kept = await this.#find(this.#address(name));
		if (!kept) throw new PackFault(name);
		return unpack(kept, name);
	}

	/** Fetches a pack, keeps it when it is whole, and gives its bytes. */
	async fetchPack(name: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
		const answer = await fetch(this.#address(name), signal ? { signal } : {});
		if (!answer.ok) throw new PackFault(name);
		const packed = await answer.arrayBuffer();
		const bytes = await unpack(new Response(packed), name);
		await (await this.#open()).put(this.#address(name), new Response(packed));
		return bytes;
	}

	/** Makes a pack of files that are on the device in other packs, and of those that it lacks, each fetched by itself. */
	async assemblePack(
		{ name, files }: Pack,
		places: ReadonlyMap<string, FilePlace>,
		signal: AbortSignal,
	): Promise<void> {
		const opened = new Map<string, Promise<Uint8Array>>();
		const read = async ({ pack, start, length }: FilePlace): Promise<Uint8Array> => {
			const content = opened.get(pack.name) ?? this.readPack(pack.name);
			opened.set(pack.name, content);
			return (await content).subarray(start, start + length);
		};
		const fetchFile = async (path: string): Promise<Uint8Array> => {
			const answer = await fetch(this.#base + path, { signal });
			if (!answer.ok) throw new PackFault(name);
			return unzip(answer);
		};
		const parts = await Promise.all(
			files.map(([path]) => {
				const place = places.get(path);
				return place ? read(place) : fetchFile(path);
			}),
		);
		const bytes = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
		if (!(await isPack(bytes, name))) throw new PackFault(name);
		const packed = await pipe(new Response(bytes), new CompressionStream('gzip'));
		await (await this.#open()).put(this.#address(name), new Response(packed));
	}

	/** A pack, from the device if it is whole there, else from the site. */
	async takePack(name: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
		return this.readPack(name).catch(() => this.fetchPack(name, signal));
	}

	/** The packs of a version, as far as their lists are kept; each list counts as one that has no files. */
	async listCopyPacks(copy: Copy): Promise<Pack[]> {
		const lists = await Promise.all(
			Object.values(copy.groups).map(async ({ name }): Promise<Pack[]> => [
				{ name, size: 0, files: [] },
				...parsePacks(await this.takePack(name)),
			]),
		);
		return lists.flat();
	}

	/** Takes away all packs but those of some versions. */
	async prune(copies: readonly Copy[]): Promise<void> {
		const used = new Set<string>();
		for (const copy of copies)
			for (const { name } of await this.listCopyPacks(copy)) used.add(name);
		const cache = await this.#open();
		for (const name of await this.listPacks())
			if (!used.has(name)) await cache.delete(this.#address(name));
	}

	async clear(): Promise<void> {
		await caches.delete(cacheName(this.#base));
	}
}
