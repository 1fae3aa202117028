import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { bacaData } from '../site/dist.ts';

/** The text of an element as a reader sees it. */
const kata = (elemen: HTMLElement | null | undefined): string =>
	(elemen?.text ?? '').replace(/\s+/g, ' ').trim();

/** The cells of each row of a page's table, found by its caption. */
function barisTabel(akar: HTMLElement, judul: string): string[][] {
	const tabel = akar
		.querySelectorAll('table')
		.find((satu) => kata(satu.querySelector('caption')).startsWith(judul));
	return (tabel?.querySelectorAll('tbody tr') ?? []).map((baris) =>
		baris.querySelectorAll('th, td').map(kata),
	);
}

/** Tests of what the synthetic road map publishes, on the pages and in the data of a built site. */
export function ujiRealisasi(
	peta: string,
	keluaran: string,
	halaman: (path: string) => string,
): void {
	const indikator = (kode: string) => parse(halaman(`${peta}/indikator/${kode}`));
	const keadaan = (kode: string) =>
		kata(
			parse(halaman(`${peta}/aksi/${kode}`))
				.querySelectorAll('dl.fakta > div')
				.find((satu) => kata(satu.querySelector('dt')) === 'Keadaan')
				?.querySelector('dd'),
		);
	const baca = (tabel: string) =>
		bacaData<Record<string, unknown>[]>(`${peta}/${tabel}.json`, keluaran);
	const capaian = (kode: string) =>
		barisTabel(indikator(kode), 'Realisasi yang dimuat di situs ini').map((sel) => sel.slice(0, 4));

	test('better and worse than the target, with the working, after a correction', () => {
		expect(capaian('indeks-layanan')).toEqual([
			['2030', '75', '70', 'tidak dihitung: nilainya dikoreksi oleh terbitan sesudahnya'],
			['2030', '75', '72', '72 ÷ 75 × 100% = 96,0%'],
			['2031', '78', '81,9', '81,9 ÷ 78 × 100% = 105,0%'],
		]);
		expect(barisTabel(indikator('indeks-layanan'), 'Realisasi yang')[1]?.slice(4)).toEqual([
			'15 April 2031 3 bulan sesudah tahunnya berakhir',
			'Ralat Laporan Kinerja Contoh 2030, halaman 1 Koreksi atas nilai 70 pada laporan pertama.',
		]);
	});

	test('a changed target keeps the old value with number and date of the document', () => {
		const akar = indikator('indeks-layanan');
		expect(barisTabel(akar, 'Perubahan target')).toEqual([
			[
				'2030',
				'75',
				'70',
				'Keputusan Bupati Contoh Nomor 3 Tahun 2031',
				'1 Februari 2031 sesudah tahunnya berakhir; tidak dipakai menghitung',
			],
			['2031', '80', '78', 'Keputusan Bupati Contoh Nomor 12 Tahun 2031', '1 Juni 2031'],
		]);
		expect(barisTabel(akar, 'Nilai seperti tercetak')[1]).toEqual(['Target', '2031', '80']);
		expect(kata(akar.querySelector('figure svg'))).toContain('78');
		expect(kata(parse(halaman(`${peta}/indikator`)).querySelector('main'))).toContain(
			'Target yang kemudian diubah tampil seperti tercetak',
		);
	});

	test('less is better, and a value that came late or before the end of its year', () => {
		expect(capaian('waktu-layanan')).toEqual([
			['2030', '10', '8', '(2 × 10 − 8) ÷ 10 × 100% = 120,0%'],
			['2031', '8', '9', '(2 × 8 − 9) ÷ 8 × 100% = 87,5%'],
		]);
		const terbit = barisTabel(indikator('waktu-layanan'), 'Realisasi yang').map((sel) => sel[4]);
		expect(terbit).toEqual([
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
		const akar = indikator('aplikasi-terhubung');
		expect(kata(akar.querySelector('main'))).toContain('tidak dimuat di situs ini');
		expect(akar.querySelector('#realisasi')).toBeNull();
		expect(akar.querySelector(`a[href="/${peta}/monev/#rumus"]`)).not.toBeNull();
	});

	test('the state of an action stands with date and evidence, newest first', () => {
		expect(keadaan('ct-1-2')).toMatch(
			/^Selesai per 30 November 2031\. Bukti: .*2031, halaman 9\. Sebelumnya berjalan per 31 Desember 2030\. Bukti: /,
		);
		expect(keadaan('ct-1-1-a')).toBe('tidak dimuat di situs ini');
	});

	test('the page on evaluation counts what is published, and states the formulas', () => {
		const akar = parse(halaman(`${peta}/monev`));
		expect(barisTabel(akar, 'Target dan realisasi')).toEqual([
			['2030', '4', '3'],
			['2031', '5', '4'],
		]);
		const isi = kata(akar.querySelector('main'));
		expect(isi).toContain('dari 9 target tahunannya, 7 punya realisasi di situs ini');
		expect(isi).toContain('1 realisasi lain menyangkut tahun yang tidak bertarget');
		expect(isi).toContain('Dari 2 rencana aksi, 1 punya keadaan');
		expect(isi).not.toMatch(/belum ada|dipublikasikan/i);
		expect(isi.slice(isi.indexOf('Rumus capaian'))).toContain('(2 × T − R) ÷ T × 100%');
	});

	test('the data carry it with its own sources', () => {
		expect(baca('nilai_indikator')).toContainEqual(
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
		expect(baca('realisasi')).toHaveLength(9);
		expect(baca('perubahan_target').map((satu) => satu.berlaku)).toEqual([false, true]);
		expect(baca('keadaan_aksi').map((satu) => satu.keadaan)).toEqual(['selesai', 'berjalan']);
	});
}
