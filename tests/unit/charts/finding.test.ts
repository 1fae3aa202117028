import { describe, expect, test } from 'vitest';
import { listChartRows } from '../../../src/charts/rows.ts';
import { describeGaps } from '../../../src/charts/gap.ts';
import { makeSmallChart } from '../../../src/charts/small.ts';
import { makeIndikatorChart } from '../../../src/charts/specification.ts';
import { indikatorFinding } from '../../../src/charts/finding.ts';
import { sampleIndikator } from '../samples.ts';

const number = { jenis: 'angka' };
const ekppd = { jenis: 'peringkat', urutan: ['R', 'S', 'T', 'ST'] };
const ranked = { jenis: 'peringkat', urutan: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'] };

/** An indicator with these targets, each of a year from 2030 on. */
const target = (texts: (string | null)[], content: Record<string, unknown> = {}) =>
	sampleIndikator({
		skala: number,
		nilai: texts.map((text, i) => ({ peran: 'target', tahun: 2030 + i, teks: text })),
		...content,
	});
const finding = (texts: (string | null)[], content: Record<string, unknown> = {}) =>
	indikatorFinding(target(texts, content)).replace(' Realisasi tidak dimuat di situs ini.', '');

describe('targets that are written in another way', () => {
	test.each([
		[['0.345', '0.330'], 'Target turun 0,015 poin dari 0.345 pada 2030 menjadi 0.330 pada 2031.'],
		[['61.68', '63.5'], 'Target naik 1,82 poin dari 61.68 pada 2030 menjadi 63.5 pada 2031.'],
		[['−2,5', '1'], 'Target naik 3,5 poin dari −2,5 pada 2030 menjadi 1 pada 2031.'],
		[['>64', '>72'], 'Target naik 8 poin dari >64 pada 2030 menjadi >72 pada 2031.'],
		[['64', '>72'], 'Target berubah dari 64 pada 2030 menjadi >72 pada 2031.'],
	])('%j are read', (texts, sentence) => {
		expect(finding(texts)).toBe(sentence);
	});

	test('a number with its grade is told as both', () => {
		const sakip = ['57/CC', '60/B', '>60/B', '>70/BB', '>80/A'];
		expect(finding(sakip, { skala: ranked })).toBe(
			'Target berubah dari 57/CC pada 2030 menjadi >80/A pada 2034.',
		);
		expect(finding(['60/B', '>60/B'], { skala: ranked })).not.toContain('tetap');
	});
});

test('ranges are told as they move, and never subtracted', () => {
	expect(finding(['70-80', '≥ 85'])).toBe(
		'Target berubah dari 70-80 pada 2030 menjadi ≥ 85 pada 2031.',
	);
	expect(finding(['70-80', '75-85'])).toBe(
		'Target berubah dari 70-80 pada 2030 menjadi 75-85 pada 2031.',
	);
	expect(finding(['70-80', '70-80'])).toBe(
		'Target tetap 70-80 pada setiap tahun yang terisi, 2030 sampai 2031.',
	);
});

test('pairs that stay of one kind move by their number', () => {
	expect(finding(['57/CC', '60/B'], { skala: ranked })).toBe(
		'Target naik 3 poin dari 57/CC pada 2030 menjadi 60/B pada 2031.',
	);
});

test('a constant without a plot tells where it began', () => {
	const nilai = [
		{ peran: 'baseline', tahun: 2029, teks: 'WTP' },
		{ peran: 'target', tahun: 2030, teks: 'WTP' },
		{ peran: 'target', tahun: 2031, teks: 'WTP' },
	];
	const skala = { jenis: 'opini', urutan: ['TMP', 'WDP', 'WTP'] };
	expect(indikatorFinding(sampleIndikator({ nilai, skala }))).toMatch(
		/^Titik awal WTP pada 2029\. Target tetap WTP/,
	);
});

describe('targets that cannot be drawn', () => {
	test('are told as printed, with the reason', () => {
		expect(finding(['Seluruh OPD', 'Seluruh OPD'])).toBe(
			'Target seperti tercetak: Seluruh OPD pada 2030 dan 2031. Seluruh OPD: berupa kata, sehingga tidak digambar.',
		);
	});

	test('are told beside those that can', () => {
		expect(finding(['60', 'Meningkat', '65'])).toBe(
			'Target naik 5 poin dari 60 pada 2030 menjadi 65 pada 2032. Target lain seperti tercetak: Meningkat pada 2031.',
		);
		expect(finding(['60', 'Meningkat', '60'])).not.toContain('setiap tahun');
		expect(describeGaps(makeIndikatorChart(target(['60', 'Meningkat', '65'])))).toEqual([
			'Target 2031 (Meningkat): berupa kata, sehingga tidak digambar.',
		]);
	});

	test('are not the only target when there is one more', () => {
		for (const texts of [
			['1', 'Meningkat'],
			['70-80', '1'],
			['1', '2024'],
		])
			expect(finding(texts)).not.toContain('Satu-satunya');
	});

	test('are never called absent, blank or unfilled', () => {
		for (const text of ['Seluruh OPD', '10-15', '√', 'NA', 'Rp 5 juta', '1/4', 'tiga laporan']) {
			const item = target([text, text]);
			const all = [
				indikatorFinding(item),
				...describeGaps(makeIndikatorChart(item)),
				makeSmallChart(item).kekurangan ?? '',
			].join(' ');
			expect(all, text).not.toMatch(/kosong|tidak memuat|tidak diisi|tidak punya|tidak ada nilai/);
			expect(all + makeSmallChart(item).uraian, text).toContain(text);
		}
	});
});

test('a mark at a bound is said to stand at the bound', () => {
	expect(describeGaps(makeIndikatorChart(target(['>64', '66'])))).toEqual([
		'Target 2030: berupa batas; tandanya di angka batas itu, panahnya ke arah yang memenuhinya.',
	]);
	expect(describeGaps(makeIndikatorChart(target(['>3/ST', 'T'], { skala: ekppd })))).toEqual([
		'Target 2030: berupa batas; tandanya di tingkat batas itu, panahnya ke arah yang memenuhinya.',
	]);
});

describe('two targets for one year', () => {
	const doubles = sampleIndikator({
		skala: number,
		nilai: [
			{ peran: 'target', tahun: 2030, teks: '10' },
			{ peran: 'target', tahun: 2030, teks: '12' },
			{ peran: 'target', tahun: 2031, teks: '14' },
		],
	});
	const chart = makeIndikatorChart(doubles);

	test('are both told, and neither is drawn', () => {
		expect(chart.temuan).toContain(
			'Target seperti tercetak: 10 pada 2030; 12 pada 2030; 14 pada 2031.',
		);
		expect(chart.deret[0]?.titik[0]).toMatchObject({ letak: null, label: '10 dan 12' });
		expect(describeGaps(chart)[0]).toContain('(10 dan 12): ditulis lebih dari sekali');
		expect(makeSmallChart(doubles).kekurangan).toContain('10');
		expect(makeSmallChart(doubles).kekurangan).toContain('12');
	});

	test('are two rows of the data', () => {
		expect(listChartRows(chart).map(({ teks, nilai }) => [teks, nilai])).toEqual([
			['10', null],
			['12', null],
			['14', 14],
		]);
	});
});

/** Targets of which another document changed the second. */
const changed = (lama: string, baru: string) =>
	target(['10', '12'], {
		perubahan_target: [
			{ tahun: 2031, lama, baru, dokumen: 'Keputusan Bupati 3/2031', tanggal: '2031-02-01' },
		],
	});

describe('a target that another document changed', () => {
	test('tells the change with its document and date', () => {
		expect(indikatorFinding(changed('12', '11'))).toContain(
			'Target 2031 diubah dari 12 menjadi 11 dengan Keputusan Bupati 3/2031, 1 Februari 2031.',
		);
		expect(listChartRows(makeIndikatorChart(changed('12', '11'))).at(-1)).toMatchObject({
			teks: '11',
			sumber: 'Keputusan Bupati 3/2031, 1 Februari 2031',
		});
	});

	test('is withdrawn where the document withdraws it, and no cell of the source', () => {
		const dicabut = changed('12', '-');
		const chart = makeIndikatorChart(dicabut);
		const all = [chart.temuan, ...describeGaps(chart), makeSmallChart(dicabut).kekurangan].join(
			' ',
		);
		expect(all).not.toMatch(/strip|kosong|selnya/);
		expect(chart.temuan).toContain('Satu-satunya target yang berlaku: 10 pada 2030.');
		expect(chart.temuan).toContain('Target 2031 dicabut dengan Keputusan Bupati 3/2031');
		expect(chart.deret[0]?.titik[1]).toMatchObject({ alasan: 'dicabut', label: 'dicabut' });
		expect(listChartRows(chart).at(-1)).toMatchObject({ teks: null, keadaan: 'dicabut' });
	});
});

test('values that the source contradicts carry a mark, and the finding names both sides', () => {
	const indikator = sampleIndikator({ catatan: ['dua-angka'] });
	const chart = makeIndikatorChart(indikator, [
		{
			kode: 'dua-angka',
			jenis: 'kontradiksi',
			judul: 'Dua titik awal',
			penjelasan: 'Satu tabel menulis 60,92. Tabel lain menulis 61,68.',
			tertulis: [
				{ teks: 'Baseline 60,92', sumber: { bagian: 'BAB IV' }, gambaran: false },
				{ teks: 'Baseline 61,68', sumber: { bagian: 'BAB II' }, gambaran: false },
			],
			ditampilkan: null,
		},
	]);
	expect(chart.temuan).toContain('Sumber bertentangan: Satu tabel menulis 60,92. Tabel lain');
	const rows = listChartRows(chart).map(({ teks, catatan }) => [teks, catatan]);
	expect(rows).toEqual([
		['60,92', 'dua-angka'],
		['61,68', 'dua-angka'],
		[null, null],
		['65', null],
	]);
});

test('parts of a year are told with their part, and not as if there were none', () => {
	const indikator = sampleIndikator({
		nilai: [
			{ peran: 'target', tahun: 2022, periode: '2022-TW1', teks: '61' },
			{ peran: 'target', tahun: 2022, teks: '70' },
		],
		realisasi: [
			{ tahun: 2022, periode: '2022-TW1', teks: '62', tanggal_terbit: '2022-04-15', sumber: 'a' },
			{ tahun: 2022, periode: '2022-TW2', teks: '63', tanggal_terbit: '2022-07-15', sumber: 'a' },
		],
	});
	expect(indikatorFinding(indikator)).toBe(
		'Target setahun: 70 pada 2022. Target bagian tahun seperti tercetak: 61 pada Triwulan I 2022. Realisasi terbaru yang dimuat: 63 pada Triwulan II 2022.',
	);
});
