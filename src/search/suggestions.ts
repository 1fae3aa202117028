import { distance } from 'fastest-levenshtein';
import { element } from './result-list.ts';
import { listWords, isCommon } from './words.ts';
import { hasFacets, type SearchRequest, formatRequest } from './search-filter.ts';
import { mapFacets } from './facets.ts';
import { siteSource } from './site-source.ts';

const withoutFacet = (query: SearchRequest): SearchRequest => ({
	...query,
	segi: mapFacets(() => ''),
});

/** Words of the index that look most like one that no record has: at most two letters away, the nearest first. */
export function similarWords(word: string, vocabulary: ReadonlyMap<string, number>): string[] {
	const limit = word.length > 5 ? 2 : 1;
	return [...vocabulary]
		.filter(([text]) => Math.abs(text.length - word.length) <= limit && /^[a-z]+$/.test(text))
		.map(([text, banyak]) => ({ satu: text, banyak, jarak: distance(word, text) }))
		.filter(({ jarak }) => jarak > 0 && jarak <= limit)
		.sort((a, b) => a.jarak - b.jarak || b.banyak - a.banyak)
		.slice(0, 3)
		.map(({ satu: text }) => text);
}

/** Ways on when nothing was found: without the facets, with words that the index has, or by browsing. */
export async function suggestionContent(
	query: SearchRequest,
	countWithout: number,
	change: (permintaan: SearchRequest) => void,
): Promise<HTMLElement[]> {
	const list = element('ul');
	const item = (...contents: (string | Node)[]) => {
		const hTMLLIElement = element('li');
		hTMLLIElement.append(...contents);
		list.append(hTMLLIElement);
	};
	if (hasFacets(query) && countWithout > 0) {
		const button = element('button', 'Hapus semua saringan');
		button.type = 'button';
		button.addEventListener('click', () => change(withoutFacet(query)));
		item(`Tanpa saringan ada ${countWithout} hasil. `, button);
	}
	for (const word of listWords(query.q).slice(0, 5)) {
		const vocabulary = await siteSource.vocabulary(word.slice(0, 1));
		if (isCommon(word) || vocabulary.has(word)) continue;
		const similar = similarWords(word, vocabulary);
		if (similar.length === 0) continue;
		item(`Mungkin maksud Anda, alih-alih “${word}”: `);
		for (const [i, text] of similar.entries()) {
			const link = element('a', text);
			const q = query.q.toLowerCase().replace(word, text);
			link.href = `?${formatRequest({ ...query, q })}`;
			list.lastElementChild?.append(i > 0 ? ', ' : '', link);
		}
	}
	item('Pakai kata yang lebih sedikit atau lebih umum, tanpa tanda kutip.');
	return [list];
}
