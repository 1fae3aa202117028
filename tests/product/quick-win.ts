import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { bacaData } from '../site/dist.ts';

/** Tests of an action that names its quick win: in the explorers, on both pages and in the data of a built site. */
export function ujiQuickWin(
	peta: string,
	keluaran: string,
	halaman: (path: string) => string,
): void {
	const akar = (path: string) => parse(halaman(path));
	/** The choices of the filter with their counts. */
	const pilihan = (path: string) =>
		akar(path)
			.querySelectorAll('input[name="quick-win"]')
			.map((satu) => [
				satu.getAttribute('value'),
				satu.getAttribute('data-label'),
				Number(satu.closest('label')?.querySelector('.banyak')?.text.replace('.', '')),
			]);
	const indeks = () => bacaData<{ id: string; jumlah: { aksi: number } }[]>('index.json', keluaran);

	test('the explorer offers it, and marks the rows that it leaves', () => {
		expect(pilihan(`${peta}/program`)).toEqual([
			['ct-qw-1', 'CT-QW.1 Layanan cepat contoh', 1],
			['tidak-disebut', 'Tidak disebutkan', 1],
		]);
		const baris = akar(`${peta}/program`).querySelectorAll('tr[data-quick-win]');
		expect(
			baris.map((satu) => [satu.getAttribute('data-kode'), satu.getAttribute('data-quick-win')]),
		).toEqual([['CT-1.2', 'ct-qw-1']]);
	});

	test('the explorer of all road maps says of which one it is', () => {
		const semua = indeks().reduce((jumlah, satu) => jumlah + satu.jumlah.aksi, 0);
		expect(pilihan('program')).toEqual([
			[`${peta}/ct-qw-1`, 'Contoh 2030–2031: CT-QW.1 Layanan cepat contoh', 1],
			['tidak-disebut', 'Tidak disebutkan', semua - 1],
		]);
	});

	test('road maps whose sources name none have neither filter nor marks', () => {
		const lain = indeks().filter(({ id }) => id !== peta);
		expect(lain).toHaveLength(2);
		for (const { id } of lain) expect(halaman(`${id}/program`)).not.toMatch(/quick-win["=]/);
	});

	test('the action leads to the quick win and back', () => {
		const ke = `/${peta}/quick-wins/#ct-qw-1`;
		expect(akar(`${peta}/aksi/ct-1-2`).querySelector(`dl.fakta a[href="${ke}"]`)?.text.trim()).toBe(
			'CT-QW.1 Layanan cepat contoh',
		);
		expect(akar(`${peta}/aksi/ct-1-1-a`).querySelector('main')?.text).not.toContain('Quick win');
		const tautan = akar(`${peta}/quick-wins`)
			.querySelectorAll('main a[href*="/aksi/"]')
			.map((satu) => satu.getAttribute('href'));
		expect(tautan).toEqual([`/${peta}/aksi/ct-1-2/`]);
	});

	test('the data give each quick win its actions', () => {
		const terbit = bacaData<{ kode: string; aksi: string[] }[]>(
			`${peta}/quick_wins.json`,
			keluaran,
		);
		expect(terbit.map((satu) => [satu.kode, satu.aksi])).toEqual([
			['CT-QW.1', ['CT-1.2']],
			['CT-QW.2', []],
		]);
	});
}
