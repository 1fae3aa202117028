import { expect, test } from 'vitest';
import {
	explainFailure,
	fetchOrFault,
	SiteFault,
	UnreachedFault,
	unreachedSentence,
} from '../../../src/search/search-sentences.ts';

test('the connection is blamed only when the browser says that there is none', () => {
	expect(explainFailure(new UnreachedFault('x'), false)).toMatch(/tanpa sambungan/);
	expect(explainFailure(new UnreachedFault('x'), true)).toBe(unreachedSentence);
	for (const own of [new SiteFault('x: 500'), new Error('The list is not that of the index.')])
		for (const isOnline of [true, false])
			expect(explainFailure(own, isOnline)).not.toMatch(/tanpa sambungan|tidak sampai/);
});

const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const missing = async () => new Response(null, { status: 404 });
const present = async () => new Response('isi');

test('what never came and what came as an error are two faults', async () => {
	await expect(fetchOrFault(lost, 'a')).rejects.toBeInstanceOf(UnreachedFault);
	await expect(fetchOrFault(missing, 'a')).rejects.toBeInstanceOf(SiteFault);
	expect(await (await fetchOrFault(present, 'a')).text()).toBe('isi');
});
