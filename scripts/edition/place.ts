/** Addresses inside an edition, where each page is a file and nothing stands at a known place. */
import { posix } from 'node:path';

/** The path of the file that an address leads to, from the site's root and as addresses are written; null for an address of another place or of the same page. */
function pathOf(address: string, base: string): string | null {
	if (!address.startsWith(base) || address.startsWith('//')) return null;
	const path = address.slice(base.length).replace(/[?#].*$/, '');
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The file of a site that an address leads to, from the site's root; null for an address of another place or of the same page. */
export function fileOf(address: string, base: string): string | null {
	const path = pathOf(address, base);
	return path === null ? null : decodeURIComponent(path);
}

/** An address of a site as it stands in one of its files when all of it lies in some folder; null as in `fileOf`. */
export function relativeAddress(address: string, from: string, base: string): string | null {
	const path = pathOf(address, base);
	if (path === null) return null;
	const folder = posix.dirname(from).split('/').map(encodeURIComponent).join('/');
	return posix.relative(folder, path) + address.slice(address.search(/[?#]|$/));
}

/** An address as a page of the site has it, from the root of the host: editors also write addresses relative to their page. */
export function fromRoot(address: string, from: string, base: string): string {
	if (address === '' || /^(?:[#?/]|[a-z][a-z\d+.-]*:)/i.test(address)) return address;
	const page = new URL(from.replace(/index\.html$/, ''), `http://situs.invalid${base}`);
	return new URL(address, page).href.slice(page.origin.length);
}
