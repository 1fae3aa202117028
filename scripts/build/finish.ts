import type { LoadedContent } from '../../src/content/load.ts';
import { basePath, localSite } from '../environment.ts';
import { drawCards } from './cards.ts';
import { readDataRecords } from './data-records.ts';
import { joinRecords, PageReader } from './pages.ts';
import { proveRecords, proveSite, resolveLink } from './prove.ts';
import { proveSearch } from './prove-search.ts';
import { buildIndex, prepareIndex } from './search-index.ts';
import { loadPagefind } from './search-library.ts';

/** What was built, and all that is wrong with it, a line each. */
export interface Finished {
	pages: number;
	faults: string[];
}

/**
 * Does what can be done while the builder is at work, until `done`: reads its pages as they come, and packs what is the
 * same in every index. Gives what makes the search of the finished site and proves all of it.
 */
export async function followBuild(
	site: string,
	content: LoadedContent,
	done: Promise<unknown>,
): Promise<() => Promise<Finished>> {
	const library = await loadPagefind();
	const data = readDataRecords(content);
	const reader = new PageReader(site, new Set(data.map(({ url }) => url)));
	await Promise.all([prepareIndex(library), reader.follow(done)]);
	const base = basePath();
	return async () => {
		const pages = reader.finish();
		const records = joinRecords(pages, data);
		const origin = new URL(process.env.PETA_JALAN_SITUS ?? localSite).origin;
		const cards = pages.flatMap(
			({ address, card }) => (card && resolveLink(card, address, { base, origin })?.path) || [],
		);
		const [words] = await Promise.all([
			buildIndex(site, records, content, library),
			drawCards(
				site,
				cards,
				content.petaJalan.map(({ peta }) => peta),
			),
		]);
		await library.close();
		const faults = [
			...proveSite({ folder: site, pages, base, origin }),
			...proveRecords(pages, records),
		];
		if (faults.length === 0) faults.push(...(await proveSearch(site, records, words)));
		return { pages: pages.length, faults };
	};
}
