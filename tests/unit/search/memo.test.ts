import { expect, test } from 'vitest';
import { enqueue } from '../../../src/search/queue.ts';
import { memoize } from '../../../src/search/memo.ts';

test('what came once is not asked for again, each key by itself', async () => {
	const asked: string[] = [];
	const read = memoize((key: string) => {
		asked.push(key);
		return Promise.resolve(key.toUpperCase());
	});
	expect(await Promise.all([read('a'), read('a'), read('b')])).toEqual(['A', 'A', 'B']);
	expect(asked).toEqual(['a', 'b']);
	read.forget();
	await read('a');
	expect(asked).toEqual(['a', 'b', 'a']);
});

test('what failed is asked for again', async () => {
	let times = 0;
	const read = memoize(() =>
		++times === 1 ? Promise.reject(new Error('putus')) : Promise.resolve(times),
	);
	await expect(read('a')).rejects.toThrow('putus');
	expect(await read('a')).toBe(2);
});

test('of requests that come while one runs only the newest is done', async () => {
	const done: string[] = [];
	const loose: (() => void)[] = [];
	const request = enqueue(async (content: string) => {
		done.push(content);
		await new Promise<void>((accept) => loose.push(accept));
	});
	const all = Promise.all([request('p'), request('pe'), request('pel')]);
	loose[0]?.();
	await expect.poll(() => done).toEqual(['p', 'pel']);
	loose[1]?.();
	await all;
});

test('a task that fails does not stop those after it', async () => {
	const done: string[] = [];
	const request = enqueue(async (content: string) => {
		done.push(content);
		if (content === 'buruk') throw new Error('gagal');
	});
	await expect(request('buruk')).rejects.toThrow('gagal');
	await request('baik');
	expect(done).toEqual(['buruk', 'baik']);
});
