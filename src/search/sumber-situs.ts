import { watchFetches, openPagefind } from './pagefind.ts';
import { makeSource } from './sumber.ts';

const dasar = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const folder = `${dasar}pagefind/`;

let failed: (() => number) | undefined;

/** What the search engine reads on a page of this site. */
export const siteSource = makeSource(
	(path) => fetch(`${dasar}${path}`),
	() =>
		openPagefind(
			dasar,
			globalThis.siteCopy?.program ?? (() => import(/* @vite-ignore */ `${folder}pagefind.js`)),
			(failed ??= watchFetches(folder)),
		),
);
