import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readData } from '../site/dist.ts';

/** The text of an element as a reader sees it. */
const word = (element: HTMLElement | null | undefined): string =>
	(element?.text ?? '').replace(/\s+/g, ' ').trim();

/** The cells of each row of a page's table, found by its caption. */
function tableRows(root: HTMLElement, title: string): string[][] {
	const table = root
		.querySelectorAll('table')
		.find((element) => word(element.querySelector('caption')).startsWith(title));
	return (table?.querySelectorAll('tbody tr') ?? []).map((row) =>
		row.querySelectorAll('th, td').map(word),
	);
}

/** Tests of what the synthetic road map publishes, on the pages and in the data of a built site. */
export function testRealisasi(
	peta: string,
	keluaran: string,
	page: (path: string) => string,
): void {
	const indikator = (kode: string) => parse(page(`${peta}/indikator/${kode}`));
	const keadaan = (kode: string) =>
		word(
			parse(page(`${peta}/aksi/${kode}`))
				.querySelectorAll('dl.fakta > div')
				.find((element) => word(element.querySelector('dt')) === 'Keadaan')
				?.querySelector('dd'),
		);
	const read = (table: string) =>
		readData<Record<string, unknown>[]>(`${peta}/${table}.json`, keluaran);
	const capaian = (kode: string) =>
		tableRows(indikator(kode), 'Realisasi yang dimuat di situs ini').map((cells) =>
			cells.slice(0, 4),
		);

	test('better and worse than the target, with the working, after a correction', () => {
		expect(capaian('indeks-layanan')).toEqual([
			['2030', '75', '70', 'tidak dihitung: nilainya dikoreksi oleh terbitan sesudahnya'],
			['2030', '75', '72', '72 ÷ 75 × 100% = 96,0%'],
			['2031', '78', '81,9', '81,9 ÷ 78 × 100% = 105,0%'],
		]);
		expect(tableRows(indikator('indeks-layanan'), 'Realisasi yang')[1]?.slice(4)).toEqual([
			'15 April 2031 3 bulan sesudah tahunnya berakhir',
			'Ralat Laporan Kinerja Contoh 2030, halaman 1 Koreksi atas nilai 70 pada laporan pertama.',
		]);
	});

	test('a changed target keeps the old value with number and date of the document', () => {
		const root = indikator('indeks-layanan');
		expect(tableRows(root, 'Perubahan target')).toEqual([
			[
				'2030',
				'75',
				'70',
				'Keputusan Bupati Contoh Nomor 3 Tahun 2031',
				'1 Februari 2031 sesudah tahunnya berakhir; tidak dipakai menghitung',
			],
			['2031', '80', '78', 'Keputusan Bupati Contoh Nomor 12 Tahun 2031', '1 Juni 2031'],
		]);
		expect(tableRows(root, 'Nilai seperti tercetak')[1]).toEqual(['Target', '2031', '80']);
		expect(word(root.querySelector('figure svg'))).toContain('78');
		expect(word(parse(page(`${peta}/indikator`)).querySelector('main'))).toContain(
			'Target yang kemudian diubah tampil seperti tercetak',
		);
	});

	test('less is better, and a value that came late or before the end of its year', () => {
		expect(capaian('waktu-layanan')).toEqual([
			['2030', '10', '8', '(2 × 10 − 8) ÷ 10 × 100% = 120,0%'],
			['2031', '8', '9', '(2 × 8 − 9) ÷ 8 × 100% = 87,5%'],
		]);
		const published = tableRows(indikator('waktu-layanan'), 'Realisasi yang').map(
			(cells) => cells[4],
		);
		expect(published).toEqual([
			'10 Maret 2032 terlambat: 14 bulan sesudah tahunnya berakhir',
			'30 Desember 2031 sebelum tahunnya berakhir',
		]);
	});

	test('no target and a zero target are not computed', () => {
		expect(capaian('pengaduan')).toEqual([
			['2030', 'tidak ada', '5', 'tidak dihitung: tahun ini tidak bertarget'],
			['2031', '0', '3', 'tidak dihitung: targetnya nol'],
		]);
	});

	test('grades are compared, not computed', () => {
		expect(capaian('nilai-sakip')).toEqual([
			['2030', 'CC', 'B', 'B di atas target CC'],
			['2031', 'B', 'CC', 'CC di bawah target B'],
		]);
	});

	test('where this site has no realisation the page says just that, and leads to the formulas', () => {
		const root = indikator('aplikasi-terhubung');
		expect(word(root.querySelector('main'))).toContain('tidak dimuat di situs ini');
		expect(root.querySelector('#realisasi')).toBeNull();
		expect(root.querySelector(`a[href="/${peta}/monev/#rumus"]`)).not.toBeNull();
	});

	test('the state of an action stands with date and evidence, newest first', () => {
		expect(keadaan('ct-1-2')).toMatch(
			/^Selesai per 30 November 2031\. Bukti: .*2031, halaman 9\. Sebelumnya berjalan per 31 Desember 2030\. Bukti: /,
		);
		expect(keadaan('ct-1-1-a')).toBe('tidak dimuat di situs ini');
	});

	test('the page on evaluation counts what is published, and states the formulas', () => {
		const root = parse(page(`${peta}/monev`));
		expect(tableRows(root, 'Target dan realisasi')).toEqual([
			['2030', '4', '3'],
			['2031', '5', '4'],
		]);
		const content = word(root.querySelector('main'));
		expect(content).toContain('dari 9 target tahunannya, 7 punya realisasi di situs ini');
		expect(content).toContain('1 realisasi lain menyangkut tahun yang tidak bertarget');
		expect(content).toContain('Dari 2 rencana aksi, 1 punya keadaan');
		expect(content).not.toMatch(/belum ada|dipublikasikan/i);
		expect(content.slice(content.indexOf('Rumus capaian'))).toContain('(2 × T − R) ÷ T × 100%');
	});

	test('the data carry it with its own sources', () => {
		expect(read('nilai_indikator')).toContainEqual(
			expect.objectContaining({
				kode_indikator: 'indeks-layanan',
				peran: 'realisasi',
				tahun: 2031,
				teks: '81,9',
				nilai: 81.9,
				keadaan: 'ada',
				sumber: 'Laporan Kinerja Contoh 2031, halaman 5',
			}),
		);
		expect(read('realisasi')).toHaveLength(9);
		expect(read('perubahan_target').map((oneRead) => oneRead.berlaku)).toEqual([false, true]);
		expect(read('keadaan_aksi').map((oneRead) => oneRead.keadaan)).toEqual(['selesai', 'berjalan']);
	});
}
