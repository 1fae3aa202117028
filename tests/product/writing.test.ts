import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/environment.ts';
import { replace, peta } from '../mistakes.ts';
import { makeFolder, sampleContent } from '../sample-content.ts';
import { readData, readPages } from '../site/dist.ts';

const { folder, hapus } = makeFolder('cara-tulis');
afterAll(hapus);

/** The synthetic road map with targets in notations that Indonesian offices use. */
const content = sampleContent(join(folder, 'konten'), {
	[`${peta}/dokumen.yaml`]: replace('selesai: 2031', 'selesai: 2034'),
});
cpSync(join(root, 'tests/fixtures/cara-tulis'), join(content, peta), { recursive: true });
const keluaran = join(folder, 'dist');
const buildings = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
	cwd: root,
	encoding: 'utf8',
	env: { ...process.env, PETA_JALAN_KONTEN: content, PETA_JALAN_KELUARAN: keluaran },
});

const page = (path: string): HTMLElement =>
	parse(readFileSync(join(keluaran, peta, path, 'index.html'), 'utf8'));
const word = (element: HTMLElement | null) => (element?.text ?? '').replace(/\s+/g, ' ').trim();

/** How many targets of an indicator are drawn. */
const drawn = (kode: string): number =>
	page(`indikator/${kode}`).querySelectorAll('figure svg circle.tanda-target').length;

/** The outputs' targets in the data: as printed, and as read. */
const keluaranAksi = () =>
	readData<Record<string, unknown>[]>(`${peta}/keluaran.json`, keluaran).map((item) => [
		item.target_teks,
		item.target_jenis,
		item.target_nilai,
		item.target_satuan,
	]);

test('it builds', () => {
	expect(buildings.status, buildings.stdout + buildings.stderr).toBe(0);
});

describe('an indicator', () => {
	test.each([
		['rasio', 'Target turun 0,015 poin dari 0.345 pada 2030 menjadi 0.330 pada 2031.'],
		['indeks', 'Target naik 1,82 poin dari 61.68 pada 2030 menjadi 63.5 pada 2031.'],
		['minus', 'Target naik 3,5 poin dari −2,5 pada 2030 menjadi 1 pada 2031.'],
		['rentang', 'Target berubah dari 70-80 pada 2030 menjadi ≥ 85 pada 2031.'],
		['indeks-rb', 'Target naik 8 poin dari >64 pada 2030 menjadi >72 pada 2034.'],
		['nilai-sakip', 'Target berubah dari 57/CC pada 2030 menjadi >80/A pada 2034.'],
		['nilai-ekppd', 'Target tetap >3/ST pada setiap tahun yang terisi, 2030 sampai 2034.'],
		['ikm-capaian', 'Titik awal: NA pada 2015; 78,8 pada 2016;'],
	])('%s says what its table shows', (kode, sentence) => {
		expect(word(page(`indikator/${kode}`).querySelector('.singkatnya'))).toContain(sentence);
	});

	test('with printed targets is nowhere said to have none', () => {
		for (const { kode } of readData<{ kode: string }[]>(`${peta}/indikator.json`, keluaran)) {
			if (kode === 'ikm-capaian') continue;
			const isi = word(page(`indikator/${kode}`).querySelector('main'));
			expect(isi, kode).not.toMatch(/tidak memuat target|tidak diisi|Satu-satunya/);
		}
	});

	test('is drawn where two of its values have a place', () => {
		expect(['rasio', 'minus', 'indeks-rb', 'nilai-sakip', 'rentang'].map(drawn)).toEqual([
			2, 2, 5, 5, 1,
		]);
		const figure = page('indikator/rentang').querySelector('figure svg');
		expect(figure?.querySelectorAll('rect.tanda-target')).toHaveLength(1);
		expect(figure?.querySelectorAll('.panah')).toHaveLength(1);
	});

	test('whose realisation equals its target shows both marks', () => {
		const circles = page('indikator/sama')
			.querySelectorAll('figure svg circle')
			.map((element) => [element.getAttribute('class'), Number(element.getAttribute('r'))]);
		expect(circles).toEqual([
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
		for (const { alamat, akar: isi } of readPages(keluaran)) {
			const text = word(isi.querySelector('main'));
			expect(text, alamat).not.toMatch(/tidak terisi di sumber|target tidak tercantum/);
		}
		expect(word(page('aksi/ct-1-8').querySelector('main'))).toContain('1/4 bagian');
	});

	test('is counted by what its target is', () => {
		const overview = word(page('').querySelector('main'));
		expect(overview).toContain('Keluaran dengan target terukur (angka atau rentang) 6 dari 9');
		expect(overview).toContain('Dari 9 rencana aksi: 3 tanpa target terukur (angka atau rentang)');
		const shortfall = word(page('kelengkapan').querySelector('[data-bagian="aksi-bertarget"]'));
		expect(shortfall).toContain('CT-1.5 Aksi contoh 5 (targetnya berupa jumlah uang)');
		expect(shortfall).toContain('CT-1.8 Aksi contoh 8 (targetnya tertulis, bukan satu angka)');
	});
});
