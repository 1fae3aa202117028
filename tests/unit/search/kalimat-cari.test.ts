import { expect, test } from 'vitest';
import {
	explainFailure,
	fetchOrFault,
	SiteFault,
	UnreachedFault,
	unreachedSentence,
} from '../../../src/search/kalimat-cari.ts';

test('the connection is blamed only when the browser says that there is none', () => {
	expect(explainFailure(new UnreachedFault('x'), false)).toMatch(/tanpa sambungan/);
	expect(explainFailure(new UnreachedFault('x'), true)).toBe(unreachedSentence);
	for (const own of [new SiteFault('x: 500'), new Error('The list is not that of the index.')])
		for (const isOnline of [true, false])
			expect(explainFailure(own, isOnline)).not.toMatch(/tanpa sambungan|tidak sampai/);
});

test('what never came and what came as an error are two faults', async () => {
	const lost = () => Promise.reject(new TypeError('Failed to fetch'));
	await expect(fetchOrFault(lost, 'a')).rejects.toBeInstanceOf(UnreachedFault);
	const missing = async () => new Response(null, { status: 404 });
	await expect(fetchOrFault(missing, 'a')).rejects.toBeInstanceOf(SiteFault);
	const present = async () => new Response('isi');
	expect(await (await fetchOrFault(present, 'a')).text()).toBe('isi');
});
