import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { akar } from '../../scripts/lingkungan.ts';
import { ganti, peta } from '../kesalahan.ts';
import { folderBaru, kontenContoh } from '../konten.ts';
import { bacaData, bacaHalaman } from '../site/dist.ts';

const { folder, hapus } = folderBaru('cara-tulis');
afterAll(hapus);

/** The synthetic road map with targets in notations that Indonesian offices use. */
const konten = kontenContoh(join(folder, 'konten'), {
	[`${peta}/dokumen.yaml`]: ganti('selesai: 2031', 'selesai: 2034'),
});
cpSync(join(akar, 'tests/fixtures/cara-tulis'), join(konten, peta), { recursive: true });
const keluaran = join(folder, 'dist');
const bangunan = spawnSync(process.execPath, [join(akar, 'scripts/build.ts')], {
	cwd: akar,
	encoding: 'utf8',
	env: { ...process.env, PETA_JALAN_KONTEN: konten, PETA_JALAN_KELUARAN: keluaran },
});

const halaman = (path: string): HTMLElement =>
	parse(readFileSync(join(keluaran, peta, path, 'index.html'), 'utf8'));
const kata = (elemen: HTMLElement | null) => (elemen?.text ?? '').replace(/\s+/g, ' ').trim();

/** How many targets of an indicator are drawn. */
const digambar = (kode: string): number =>
	halaman(`indikator/${kode}`).querySelectorAll('figure svg circle.tanda-target').length;

/** The outputs' targets in the data: as printed, and as read. */
const keluaranAksi = () =>
	bacaData<Record<string, unknown>[]>(`${peta}/keluaran.json`, keluaran).map((satu) => [
		satu.target_teks,
		satu.target_jenis,
		satu.target_nilai,
		satu.target_satuan,
	]);

test('it builds', () => {
	expect(bangunan.status, bangunan.stdout + bangunan.stderr).toBe(0);
});

describe('an indicator', () => {
	test.each([
		['rasio', 'Target turun 0,015 dari 0.345 pada 2030 menjadi 0.330 pada 2031.'],
		['indeks', 'Target naik 1,82 dari 61.68 pada 2030 menjadi 63.5 pada 2031.'],
		['minus', 'Target naik 3,5 dari −2,5 pada 2030 menjadi 1 pada 2031.'],
		['rentang', 'Target seperti tercetak: 70-80 pada 2030; ≥ 85 pada 2031. 70-80: berupa rentang'],
		['indeks-rb', 'Target naik 8 dari >64 pada 2030 menjadi >72 pada 2034.'],
		['nilai-sakip', 'Target berubah dari 57/CC pada 2030 menjadi >80/A pada 2034.'],
		['nilai-ekppd', 'Target tetap >3/ST pada setiap tahun yang terisi, 2030 sampai 2034.'],
		['ikm-capaian', 'Titik awal: NA pada 2015; 78,8 pada 2016;'],
	])('%s says what its table shows', (kode, kalimat) => {
		expect(kata(halaman(`indikator/${kode}`).querySelector('.singkatnya'))).toContain(kalimat);
	});

	test('with printed targets is nowhere said to have none', () => {
		for (const { kode } of bacaData<{ kode: string }[]>(`${peta}/indikator.json`, keluaran)) {
			if (kode === 'ikm-capaian') continue;
			const isi = kata(halaman(`indikator/${kode}`).querySelector('main'));
			expect(isi, kode).not.toMatch(/tidak memuat target|tidak diisi|Satu-satunya/);
		}
	});

	test('is drawn where two of its values have a place', () => {
		expect(['rasio', 'minus', 'indeks-rb', 'nilai-sakip', 'rentang'].map(digambar)).toEqual([
			2, 2, 5, 5, 0,
		]);
	});

	test('whose realisation equals its target shows both marks', () => {
		const lingkaran = halaman('indikator/sama')
			.querySelectorAll('figure svg circle')
			.map((satu) => [satu.getAttribute('class'), Number(satu.getAttribute('r'))]);
		expect(lingkaran).toEqual([
			['tanda-target', 11],
			['tanda-target', 11],
			['tanda-realisasi', 4],
			['tanda-realisasi', 4],
		]);
	});
});

describe('an output', () => {
	test('has its target read or left as printed in the data', () => {
		expect(keluaranAksi()).toEqual([
			['95.5%', 'angka', 95.5, '%'],
			['3.5 (tiga koma lima) dokumen', 'angka', 3.5, 'dokumen'],
			['tiga dokumen', 'angka', 3, 'dokumen'],
			['≤ 3 hari', 'angka', 3, 'hari'],
			['Rp 1.500.000.000', 'uang', 1_500_000_000, 'rupiah'],
			['0.125 indeks', 'angka', 0.125, 'indeks'],
			['10-15 kegiatan', 'rentang', 10, 'kegiatan'],
			['1/4 bagian', 'uraian', null, null],
			['2 x 12 kali', 'uraian', null, null],
		]);
	});

	test('shows its target as printed, with no word of a number that was not filled in', () => {
		for (const { alamat, akar: isi } of bacaHalaman(keluaran)) {
			const teks = kata(isi.querySelector('main'));
			expect(teks, alamat).not.toMatch(/tidak terisi di sumber|target tidak tercantum/);
		}
		expect(kata(halaman('aksi/ct-1-8').querySelector('main'))).toContain('1/4 bagian');
	});

	test('is counted by what its target is', () => {
		const sekilas = kata(halaman('').querySelector('main'));
		expect(sekilas).toContain('6 dari 9 keluaran rencana aksi');
		expect(sekilas).toContain('6 dari 9 rencana aksi');
		const kurang = kata(halaman('kelengkapan').querySelector('[data-bagian="aksi-bertarget"]'));
		expect(kurang).toContain('CT-1.5 Aksi contoh 5 (targetnya berupa jumlah uang)');
		expect(kurang).toContain('CT-1.8 Aksi contoh 8 (targetnya tertulis, bukan satu angka)');
	});
});
