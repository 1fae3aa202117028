import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import type { BuiltPage } from './pages.ts';

/** A whole built site as far as it can be told from its files. */
export interface BuiltSite {
	folder: string;
	pages: readonly BuiltPage[];
	/** Path below the host, with a slash at both ends. */
	base: string;
	/** Address of the host, without a slash at its end. */
	origin: string;
}

/** An address as a page names it, as the file that it means and its fragment; null when it leads elsewhere. */
export function resolveLink(
	link: string,
	from: string,
	{ base, origin }: Pick<BuiltSite, 'base' | 'origin'>,
): { path: string; fragment: string } | null {
	const here = new URL(base.replace(/\/$/, '') + from, origin);
	if (!URL.canParse(link, here)) return { path: link, fragment: '' };
	const target = new URL(link, here);
	if (target.origin !== here.origin) return null;
	try {
		const path = decodeURIComponent(target.pathname);
		return {
			// What is not below the base is no part of this site.
			path: path.startsWith(base) ? path.slice(base.length - 1) : `(di luar ${base}) ${path}`,
			fragment: decodeURIComponent(target.hash.slice(1)),
		};
	} catch {
		return { path: target.pathname, fragment: '' };
	}
}

/** The file that an address from the site's root means. */
const fileOf = (address: string): string =>
	`${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1);

/** Empty files; each was never written to its end. */
const proveFiles = (folder: string, files: readonly string[]): string[] =>
	files
		.filter((path) => statSync(join(folder, path)).size === 0)
		.map((path) => `${path}: berkasnya kosong.`);

/** Links and fragments that lead nowhere, and pages of the site's frame without its style. */
function provePages(site: BuiltSite, files: ReadonlySet<string>): string[] {
	const ids = new Map(site.pages.map((page) => [fileOf(page.address), page.ids]));
	return site.pages.flatMap((page) => {
		const faults = page.framed && page.styles.length === 0 ? ['tidak ada lembar gayanya.'] : [];
		for (const link of new Set(page.links)) {
			const target = resolveLink(link, page.address, site);
			if (!target) continue;
			const file = fileOf(target.path);
			if (!files.has(file)) faults.push(`tautan \`${link}\` tidak menuju apa pun.`);
			else if (target.fragment && ids.has(file) && !ids.get(file)?.has(target.fragment))
				faults.push(`bagian \`${link}\` tidak ada.`);
		}
		return faults.map((fault) => `${page.address}: ${fault}`);
	});
}

/** Records of the search that open nothing: their page or their place on it is not there. */
export function proveRecords(
	pages: readonly BuiltPage[],
	records: readonly { url: string }[],
): string[] {
	const ids = new Map(pages.map((page) => [page.address, page.ids]));
	return records
		.filter(({ url }) => {
			const [address = '', id] = url.split('#', 2);
			return !ids.has(address) || (id !== undefined && !ids.get(address)?.has(id));
		})
		.map(({ url }) => `pencarian: ${url} tidak ada.`);
}

/** Files that style sheets name and that are not there. */
function proveStyles(site: BuiltSite, files: ReadonlySet<string>): string[] {
	return [...files]
		.filter((path) => path.endsWith('.css'))
		.flatMap((path) =>
			[...readFileSync(join(site.folder, path), 'utf8').matchAll(/url\(\s*["']?([^"')]+)/g)]
				.map(([, link = '']) => link)
				.filter((link) => {
					const target = link.startsWith('data:') ? null : resolveLink(link, `/${path}`, site);
					return target !== null && !files.has(fileOf(target.path));
				})
				.map((link) => `${path}: berkas \`${link}\` tidak ada.`),
		);
}

/** Pages that the sitemap names and that are not there, and pages that it leaves out. */
function proveSitemap(site: BuiltSite): string[] {
	if (!existsSync(join(site.folder, 'sitemap-index.xml'))) return ['sitemap-index.xml: tidak ada.'];
	const addressesIn = (path: string): string[] =>
		[...readFileSync(join(site.folder, path), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, loc = '']) => resolveLink(loc.replaceAll('&amp;', '&'), '/', site)?.path ?? loc,
		);
	const parts = addressesIn('sitemap-index.xml');
	const missing = parts.filter((path) => !existsSync(join(site.folder, path)));
	const named = new Set(
		parts.filter((path) => !missing.includes(path)).flatMap((path) => addressesIn(path)),
	);
	const built = new Set(site.pages.map(({ address }) => address));
	const wanted = site.pages.filter(({ hidden, address }) => !hidden && address !== '/404.html');
	return [
		...missing.map((path) => `sitemap-index.xml: ${path} tidak ada.`),
		...[...named]
			.filter((address) => !built.has(address))
			.map((address) => `peta situs: halaman ${address} tidak ada.`),
		...wanted
			.filter(({ address }) => !named.has(address))
			.map(({ address }) => `peta situs: halaman ${address} tidak disebut.`),
	];
}

/** Data that no program could read. */
const proveData = (folder: string, files: readonly string[]): string[] =>
	files
		.filter((path) => path.endsWith('.json'))
		.filter((path) => {
			try {
				JSON.parse(readFileSync(join(folder, path), 'utf8'));
				return false;
			} catch {
				return true;
			}
		})
		.map((path) => `${path}: isinya terpotong atau rusak.`);

/** Everything that is wrong with a built site but for its search, a line each; none when it is whole. */
export function proveSite(site: BuiltSite): string[] {
	const files = listFiles(site.folder);
	const known = new Set(files);
	return [
		...(known.has('index.html') && known.has('404.html')
			? []
			: ['halaman depan atau 404 tidak ada.']),
		...proveFiles(site.folder, files),
		...provePages(site, known),
		...proveStyles(site, known),
		...proveSitemap(site),
		...proveData(site.folder, files),
	];
}
