/**
 * What runs on each page of a copy that is opened from a disk, before the page's own programs. Browsers fetch neither
 * modules nor data from there, but they run scripts, so all that the site fetches comes as script.
 */

/** Files of the site, by path and length, whose bytes follow each other, packed and in Base64. */
export interface Pack {
	files: [path: string, length: number][];
	packed: string;
}

/** What a copy brings. */
export interface CopyProgram {
	/** The path below the host that the site was built for, with a slash at both ends. */
	base: string;
	/** Loads the program of the index. */
	index: () => Promise<unknown>;
	/** The programs of pages by name. */
	parts: Record<string, () => Promise<unknown>>;
	/** Beginnings of paths, with the script that holds the files below each. */
	packs: [start: string, script: string][];
}

declare global {
	/** Called by a script that holds files. */
	var giveFiles: ((pack: Pack) => void) | undefined;
}

/** Runs a script of the copy; the files that it holds are noted as it does. */
const runScript = (address: string): Promise<void> =>
	new Promise((done, fail) => {
		const script = document.createElement('script');
		script.src = address;
		script.addEventListener('load', () => {
			script.remove();
			done();
		});
		script.addEventListener('error', () => {
			script.remove();
			fail(new TypeError(`${address} could not be read.`));
		});
		document.head.append(script);
	});

const parseBytes = (base64: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The files of a pack. */
async function unpack({ files, packed }: Pack): Promise<[string, Uint8Array<ArrayBuffer>][]> {
	const stream = new Blob([parseBytes(packed)])
		.stream()
		.pipeThrough(new DecompressionStream('gzip'));
	const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
	let start = 0;
	return files.map(([path, length]) => [path, bytes.slice(start, (start += length))]);
}

/** Starts the programs that the present script names, in a copy whose root is the folder above the script's. */
export function startCopy({ base, index, parts, packs }: CopyProgram): void {
	const script = document.currentScript as HTMLScriptElement;
	const root = new URL('..', script.src).href;

	/** The path of a file of the site, from its root; null for an address of another place. */
	const pathOf = (address: string): string | null => {
		const from = [base, root].find((start) => address.startsWith(start));
		if (from === undefined || address.startsWith('//')) return null;
		return decodeURIComponent(address.slice(from.length).replace(/[?#].*$/, ''));
	};

	globalThis.siteCopy = {
		program: index,
		page(address) {
			const path = pathOf(address);
			if (path === null) return address;
			const rest = address.slice(address.search(/[?#]|$/));
			const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
			return root + file.split('/').map(encodeURIComponent).join('/') + rest;
		},
	};

	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	/** What the scripts gave that have run. */
	let given: Pack[] = [];
	globalThis.giveFiles = (pack) => given.push(pack);
	const unpackGiven = async () => {
		const fresh = given;
		given = [];
		for (const pack of fresh)
			for (const [path, bytes] of await unpack(pack)) files.set(path, bytes);
	};
	const running = new Map<string, Promise<void>>();
	const read = async (path: string): Promise<Response> => {
		const [, name] = packs.find(([start]) => path.startsWith(start)) ?? [];
		if (name === undefined) return new Response(null, { status: 404 });
		const run = running.get(name) ?? runScript(root + name).then(unpackGiven);
		running.set(name, run);
		try {
			await run;
		} catch (error) {
			// What could not be read once may be read when it is asked for again.
			running.delete(name);
			throw error;
		}
		const content = files.get(path);
		return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
	};
	const outside = globalThis.fetch;
	globalThis.fetch = (request, options) => {
		const path = pathOf(request instanceof Request ? request.url : String(request));
		return path === null ? outside(request, options) : read(path);
	};

	for (const name of (script.dataset.parts ?? '').split(' ').filter(Boolean)) void parts[name]?.();
}
