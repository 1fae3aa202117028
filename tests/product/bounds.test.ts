import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readPages, readTable, dist } from '../site/dist.ts';
import { samplePeta } from '../sample-content.ts';

const id = samplePeta.batas;
const root = (path: string) => parse(readFileSync(join(dist, id, path, 'index.html'), 'utf8'));
const words = (path: string) => root(path).querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

describe('a city whose targets are bounds, ranges, and numbers beside grades', () => {
	test('has each value read in the data', () => {
		const values = readTable<Record<string, unknown>>(id, 'nilai_indikator');
		const read = (kode: string) =>
			values
				.filter(({ kode_indikator, peran }) => kode_indikator === kode && peran === 'target')
				.map(({ nilai, nilai_atas, batas, tingkat }) => [nilai, nilai_atas, batas, tingkat]);
		expect(read('indeks-rb')).toEqual([
			[64, null, 'lebih_dari', null],
			[66, null, 'lebih_dari', null],
			[68, null, 'paling_sedikit', null],
		]);
		expect(read('nilai-sakip')).toEqual([
			[60, null, null, 'B'],
			[65, null, 'lebih_dari', 'B'],
			[70, null, 'lebih_dari', 'BB'],
		]);
		expect(read('kepuasan-warga')).toEqual([
			[78, 80, null, null],
			[80, 82, null, null],
			[82, 85, null, null],
		]);
		expect(read('indeks-digital')[1]).toEqual([3.61, null, null, null]);
	});

	test('has each output read in the data, and every kind of target among them', () => {
		const outputs = readTable<{ target_teks: string; target_jenis: string }>(id, 'keluaran');
		expect(
			Object.fromEntries(outputs.map((row) => [row.target_teks, row.target_jenis])),
		).toMatchObject({
			'minimal 2 (dua) prosedur/tahun': 'angka',
			'57/CC': 'angka_dan_tingkat',
			BB: 'tingkat',
			'10-15 kegiatan': 'rentang',
			'2031-2033': 'tahun',
			'Seluruh kelurahan': 'uraian',
			'√': 'centang',
			NA: 'tidak_berlaku',
			'Rp 250 juta': 'uang',
			'-': 'strip',
		});
	});

	test.each([
		['indeks-rb', '65,2 ÷ 64 × 100% = 101,9%, dihitung dari batas >64'],
		['nilai-sakip', '61,3 ÷ 60 × 100% = 102,2% (tingkat B; tingkat target B)'],
		['lama-izin', '(2 × 7 − 8) ÷ 7 × 100% = 85,7%, dihitung dari batas ≤ 7 hari'],
		['kepuasan-warga', '79 di dalam rentang target 78-80'],
		['kepuasan-warga', '84 ÷ 82 × 100% = 102,4%, dihitung dari ujung terdekat rentang 80-82'],
	])('shows the attainment of %s with its working', (kode, working) => {
		expect(words(`indikator/${kode}`)).toContain(working);
	});

	test.each([
		['indeks-rb', 3, 0],
		['nilai-sakip', 2, 0],
		['lama-izin', 3, 0],
		['kepuasan-warga', 0, 3],
		['predikat-layanan', 1, 0],
	])('draws the bounds and ranges of %s', (kode, arrows, bars) => {
		const svg = root(`indikator/${kode}`).querySelector('figure svg');
		expect(svg?.querySelectorAll('.panah')).toHaveLength(arrows);
		expect(svg?.querySelectorAll('rect.tanda-target')).toHaveLength(bars);
	});

	test('tells a constant in a sentence and draws nothing of it', () => {
		expect(root('indikator/opini-keuangan').querySelector('figure.grafik')).toBeNull();
		const sentence = 'Target tetap WTP pada setiap tahun yang terisi, 2031 sampai 2033.';
		expect(words('indikator/opini-keuangan')).toContain(sentence);
		expect(words('indikator')).toContain(sentence);
		const picture = readFileSync(join(dist, 'data', id, 'grafik/opini-keuangan.svg'), 'utf8');
		expect(picture).toContain('Target tetap WTP');
		expect(picture).not.toContain('class="kisi-sumbu"');
	});

	test('nowhere calls a target absent whose cell has words or figures', () => {
		for (const { kode } of readTable<{ kode: string }>(id, 'indikator'))
			expect(words(`indikator/${kode}`), kode).not.toMatch(
				/tidak memuat target|tidak diisi|tanpa target|tidak punya kolom target/,
			);
	});
});

test('a page has one legend, and it names what its charts have', () => {
	for (const { alamat, akar } of readPages()) {
		const plots = akar.querySelectorAll('figure.grafik [data-grafik*=\'"garis"\']');
		const legends = akar.querySelectorAll('ul.legenda');
		expect(legends.length, alamat).toBeLessThanOrEqual(plots.length > 0 ? 1 : 0);
		const legend = legends[0]?.text ?? '';
		for (const [selector, meaning] of [
			['.tanda-realisasi', 'realisasi'],
			['.tanda-baseline', 'titik awal'],
			['.panah', 'batas'],
			['rect.tanda-target', 'rentang'],
		] as const)
			if (plots.some((plot) => plot.querySelector(selector)))
				expect(legend, `${alamat} ${selector}`).toContain(meaning);
	}
});
