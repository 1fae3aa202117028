import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check.ts';
import { siteAddress } from '../../src/content/rules/mdx.ts';
import { contentFolder } from '../../scripts/environment.ts';
import { readPages, distFiles } from './dist.ts';

describe('the addresses that the check knows are those of the built site', () => {
	const addresses = siteAddress(checkContent(contentFolder()).muatan);
	const isBuilt = readPages().filter((page) => page.alamat !== '/404.html');
	/** What the frame, forms and charts need for themselves; nobody links there. */
	const ownBusiness =
		/^(?:starlight__|saring-|cari-|cara-cari$|pilih-peta$|slide-|menu-|unduh-hasil$|grafik-.*-(?:judul|temuan)$)/;

	test('page by page', () => {
		const known = [...addresses.keys()].filter((key) => key.endsWith('/'));
		expect(known.sort()).toEqual(isBuilt.map((page) => page.alamat).sort());
	});

	test('fragment by fragment', () => {
		const difference = isBuilt.flatMap((page) => {
			const known = addresses.get(page.alamat);
			if (!known) return [];
			const present = [...page.id].filter((id) => !ownBusiness.test(id));
			return [
				...[...known].filter((id) => !page.id.has(id)).map((id) => `${page.alamat} tanpa #${id}`),
				...present.filter((id) => !known.has(id)).map((id) => `${page.alamat}#${id} tidak dikenal`),
			];
		});
		expect(difference).toEqual([]);
	});

	test('file by file', () => {
		const files = new Set(distFiles());
		const known = [...addresses].flatMap(([text, contents]) =>
			contents === null && !text.endsWith('/') ? text : [],
		);
		expect(known.length).toBeGreaterThan(0);
		expect(known.filter((oneKnown) => !files.has(oneKnown))).toEqual([]);
		const data = [...files].filter((file) => file.startsWith('/data/') && !file.endsWith('.html'));
		expect(data.filter((text) => !addresses.has(text))).toEqual([]);
	});
});
