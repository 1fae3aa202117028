import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aksiPages, readPages } from './dist.ts';

/** What the HTML of an action page may weigh in bytes, gzip. */
const limit = 7_500;

/**
 * Holds the pages of actions to their weight. The limit was set for the road maps that are known here: long names make
 * heavy pages, and those of another region may need more.
 */
export const testAksiWeight = (): void =>
	test('the HTML of every action page keeps its budget', () => {
		const weights = aksiPages(readPages())
			.map(({ alamat, html }) => ({ alamat, bytes: gzipSync(html, { level: 9 }).length }))
			.toSorted((a, b) => b.bytes - a.bytes);
		console.log('heaviest action page:', weights[0]);
		expect(weights).not.toEqual([]);
		expect(weights.filter(({ bytes }) => bytes > limit)).toEqual([]);
	});
