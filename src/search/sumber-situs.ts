import { awasiAmbilan, bukaPagefind } from './pagefind.ts';
import { buatSumber } from './sumber.ts';

const dasar = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const folder = `${dasar}pagefind/`;

let gagal: (() => number) | undefined;

/** What the search engine reads on a page of this site. */
export const sumberSitus = buatSumber(
	(path) => fetch(`${dasar}${path}`),
	() => bukaPagefind(dasar, `${folder}pagefind.js`, (gagal ??= awasiAmbilan(folder))),
);
