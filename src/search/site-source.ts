import { fetchOrFault } from './search-sentences.ts';
import { watchFetches, openPagefind } from './pagefind.ts';
import { makeSource } from './source.ts';

const dasar = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const folder = `${dasar}pagefind/`;

let faults: ReturnType<typeof watchFetches> | undefined;

/** The program of the index. An import tells not why it fails; fetching the file once more does. */
const loadProgram = (): Promise<unknown> =>
	import(/* @vite-ignore */ `${folder}pagefind.js`).catch(async (error: unknown) => {
		await fetchOrFault(() => fetch(`${folder}pagefind.js`), 'pagefind.js');
		throw error;
	});

/** What the search engine reads on a page of this site. */
export const siteSource = makeSource(
	(path) => fetch(`${dasar}${path}`),
	() =>
		openPagefind(
			dasar,
			globalThis.siteCopy?.program ?? loadProgram,
			(faults ??= watchFetches(folder)),
		),
);
