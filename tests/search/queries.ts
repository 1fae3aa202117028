import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/environment.ts';

/** A question of a reader with the pages that answer it; see the head of `queries.yaml`. */
export interface Query {
	q: string;
	reader: 'warga' | 'jurnalis' | 'asn';
	set: 'latih' | 'simpan';
	jawaban: string[];
}

/** How well answers are found: shares of 1. */
export interface Measure {
	banyak: number;
	/** Questions with an answer among the first five results. */
	terjawab: number;
	/** Of each question's answers, at most five, those among the first five results. */
	complete: number;
	/** One divided by the place of the first answer among the first ten results. */
	mrr: number;
}

/** Every question, in writing order. */
export const parseQuery = (): Query[] =>
	parse(readFileSync(join(root, 'tests/search/queries.yaml'), 'utf8')) as Query[];

/** Addresses of results without what follows the page, each page once. */
export const resultPages = (addresses: readonly string[]): string[] => [
	...new Set(addresses.map((address) => new URL(address, 'http://situs/').pathname)),
];

/** Measures results, given for each question in order. */
export function measureResults(query: readonly Query[], results: readonly string[][]): Measure {
	const every = query.map(({ jawaban }, i) => {
		const pages = resultPages(results[i] ?? []).slice(0, 10);
		const isTrue = pages.slice(0, 5).filter((page) => jawaban.includes(page)).length;
		const first = pages.findIndex((page) => jawaban.includes(page));
		return {
			terjawab: isTrue > 0 ? 1 : 0,
			lengkap: isTrue / Math.min(5, jawaban.length),
			mrr: first < 0 ? 0 : 1 / (first + 1),
		};
	});
	const average = (field: 'terjawab' | 'lengkap' | 'mrr') =>
		every.reduce((total, oneEvery) => total + oneEvery[field], 0) / every.length;
	return {
		banyak: query.length,
		terjawab: average('terjawab'),
		complete: average('lengkap'),
		mrr: average('mrr'),
	};
}
