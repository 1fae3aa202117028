import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readData } from '../site/dist.ts';

/** Tests of an action that names its quick win: in the explorers, on both pages and in the data of a built site. */
export function testQuickWin(peta: string, keluaran: string, page: (path: string) => string): void {
	const root = (path: string) => parse(page(path));
	/** The choices of the filter with their counts. */
	const choices = (path: string) =>
		root(path)
			.querySelectorAll('input[name="quick-win"]')
			.map((element) => [
				element.getAttribute('value'),
				element.getAttribute('data-label'),
				Number(element.closest('label')?.querySelector('.banyak')?.text.replace('.', '')),
			]);
	const index = () => readData<{ id: string; jumlah: { aksi: number } }[]>('index.json', keluaran);

	test('the explorer offers it, and marks the rows that it leaves', () => {
		expect(choices(`${peta}/program`)).toEqual([
			['ct-qw-1', 'CT-QW.1 Layanan cepat contoh', 1],
			['tidak-disebut', 'Tidak disebutkan', 1],
		]);
		const rows = root(`${peta}/program`).querySelectorAll('tr[data-quick-win]');
		expect(
			rows.map((row) => [row.getAttribute('data-kode'), row.getAttribute('data-quick-win')]),
		).toEqual([['CT-1.2', 'ct-qw-1']]);
	});

	test('the explorer of all road maps says of which one it is', () => {
		const all = index().reduce((total, oneIndex) => total + oneIndex.jumlah.aksi, 0);
		expect(choices('program')).toEqual([
			[`${peta}/ct-qw-1`, 'Contoh 2030–2031: CT-QW.1 Layanan cepat contoh', 1],
			['tidak-disebut', 'Tidak disebutkan', all - 1],
		]);
	});

	test('road maps whose sources name none have neither filter nor marks', () => {
		const others = index().filter(({ id }) => id !== peta);
		expect(others.length).toBeGreaterThan(1);
		for (const { id } of others) expect(page(`${id}/program`)).not.toMatch(/quick-win["=]/);
	});

	test('the action leads to the quick win and back', () => {
		const to = `/${peta}/quick-wins/#ct-qw-1`;
		expect(root(`${peta}/aksi/ct-1-2`).querySelector(`dl.fakta a[href="${to}"]`)?.text.trim()).toBe(
			'CT-QW.1 Layanan cepat contoh',
		);
		expect(root(`${peta}/aksi/ct-1-1-a`).querySelector('main')?.text).not.toContain('Quick win');
		const links = root(`${peta}/quick-wins`)
			.querySelectorAll('main a[href*="/aksi/"]')
			.map((element) => element.getAttribute('href'));
		expect(links).toEqual([`/${peta}/aksi/ct-1-2/`]);
	});

	test('the data give each quick win its actions', () => {
		const published = readData<{ kode: string; aksi: string[] }[]>(
			`${peta}/quick_wins.json`,
			keluaran,
		);
		expect(published.map((onePublished) => [onePublished.kode, onePublished.aksi])).toEqual([
			['CT-QW.1', ['CT-1.2']],
			['CT-QW.2', []],
		]);
	});
}
