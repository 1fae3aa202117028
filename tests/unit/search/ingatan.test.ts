import { expect, test } from 'vitest';
import { enqueue } from '../../../src/search/antrean.ts';
import { memoize } from '../../../src/search/ingatan.ts';

test('what came once is not asked for again, each key by itself', async () => {
	const diminta: string[] = [];
	const baca = memoize((kunci: string) => {
		diminta.push(kunci);
		return Promise.resolve(kunci.toUpperCase());
	});
	expect(await Promise.all([baca('a'), baca('a'), baca('b')])).toEqual(['A', 'A', 'B']);
	expect(diminta).toEqual(['a', 'b']);
	baca.forget();
	await baca('a');
	expect(diminta).toEqual(['a', 'b', 'a']);
});

test('what failed is asked for again', async () => {
	let kali = 0;
	const baca = memoize(() =>
		++kali === 1 ? Promise.reject(new Error('putus')) : Promise.resolve(kali),
	);
	await expect(baca('a')).rejects.toThrow('putus');
	expect(await baca('a')).toBe(2);
});

test('of requests that come while one runs only the newest is done', async () => {
	const dikerjakan: string[] = [];
	const lepas: (() => void)[] = [];
	const minta = enqueue(async (isi: string) => {
		dikerjakan.push(isi);
		await new Promise<void>((terima) => lepas.push(terima));
	});
	const semua = Promise.all([minta('p'), minta('pe'), minta('pel')]);
	lepas[0]?.();
	await expect.poll(() => dikerjakan).toEqual(['p', 'pel']);
	lepas[1]?.();
	await semua;
});

test('a task that fails does not stop those after it', async () => {
	const dikerjakan: string[] = [];
	const minta = enqueue(async (isi: string) => {
		dikerjakan.push(isi);
		if (isi === 'buruk') throw new Error('gagal');
	});
	await expect(minta('buruk')).rejects.toThrow('gagal');
	await minta('baik');
	expect(dikerjakan).toEqual(['buruk', 'baik']);
});
