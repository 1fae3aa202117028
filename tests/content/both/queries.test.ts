import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../search/queries.ts';
import { readPages } from '../../site/dist.ts';

const query = parseQuery();
const addresses = new Set(readPages().map((page) => page.alamat));

describe('the questions of the search', () => {
	test('every question of the search is answered by pages that exist', () => {
		expect(query.length).toBeGreaterThan(110);
		const lost = query.flatMap(({ q, jawaban }) =>
			jawaban.filter((answer) => !addresses.has(answer)).map((answer) => `${q} → ${answer}`),
		);
		expect(lost).toEqual([]);
		expect(query.filter((oneQuery) => oneQuery.jawaban.length === 0)).toEqual([]);
	});

	test('every fourth question of each reader is held out, so that nobody chose which', () => {
		for (const pembaca of ['warga', 'jurnalis', 'asn'] as const) {
			const own = query.filter((oneQuery) => oneQuery.reader === pembaca);
			expect(own.map((oneQuery) => oneQuery.set)).toEqual(
				own.map((_, i) => (i % 4 === 3 ? 'simpan' : 'latih')),
			);
		}
	});
});
