import { describe, expect, test } from 'vitest';
import { listChartRows } from '../../../src/charts/baris.ts';
import { describeGaps } from '../../../src/charts/celah.ts';
import { makeSmallChart } from '../../../src/charts/kecil.ts';
import { makeIndikatorChart } from '../../../src/charts/spesifikasi.ts';
import { indikatorFinding } from '../../../src/charts/temuan.ts';
import { indikatorContoh } from '../contoh.ts';

const angka = { jenis: 'angka' };
const ekppd = { jenis: 'peringkat', urutan: ['R', 'S', 'T', 'ST'] };
const peringkat = { jenis: 'peringkat', urutan: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'] };

/** An indicator with these targets, each of a year from 2030 on. */
const target = (teks: (string | null)[], isi: Record<string, unknown> = {}) =>
	indikatorContoh({
		skala: angka,
		nilai: teks.map((satu, i) => ({ peran: 'target', tahun: 2030 + i, teks: satu })),
		...isi,
	});
const temuan = (teks: (string | null)[], isi: Record<string, unknown> = {}) =>
	indikatorFinding(target(teks, isi)).replace(' Realisasi tidak dimuat di situs ini.', '');

describe('targets that are written in another way', () => {
	test.each([
		[['0.345', '0.330'], 'Target turun 0,015 dari 0.345 pada 2030 menjadi 0.330 pada 2031.'],
		[['61.68', '63.5'], 'Target naik 1,82 dari 61.68 pada 2030 menjadi 63.5 pada 2031.'],
		[['−2,5', '1'], 'Target naik 3,5 dari −2,5 pada 2030 menjadi 1 pada 2031.'],
		[['>64', '>72'], 'Target naik 8 dari >64 pada 2030 menjadi >72 pada 2031.'],
		[['64', '>72'], 'Target berubah dari 64 pada 2030 menjadi >72 pada 2031.'],
	])('%j are read', (teks, kalimat) => {
		expect(temuan(teks)).toBe(kalimat);
	});

	test('a number with its grade is told as both, and moves by its grade', () => {
		const sakip = ['57/CC', '60/B', '>60/B', '>70/BB', '>80/A'];
		expect(temuan(sakip, { skala: peringkat })).toBe(
			'Target berubah dari 57/CC pada 2030 menjadi >80/A pada 2034.',
		);
		expect(temuan(['60/B', '>60/B'], { skala: peringkat })).not.toContain('tetap');
	});
});

describe('targets that cannot be drawn', () => {
	test('are told as printed, with the reason', () => {
		expect(temuan(['70-80', '≥ 85'])).toBe(
			'Target seperti tercetak: 70-80 pada 2030; ≥ 85 pada 2031. 70-80: berupa rentang, sehingga tidak digambar sebagai satu titik.',
		);
		expect(temuan(['Seluruh OPD', 'Seluruh OPD'])).toBe(
			'Target seperti tercetak: Seluruh OPD pada 2030 dan 2031. Seluruh OPD: berupa kata, sehingga tidak digambar.',
		);
	});

	test('are told beside those that can', () => {
		expect(temuan(['60', 'Meningkat', '65'])).toBe(
			'Target naik 5 dari 60 pada 2030 menjadi 65 pada 2032. Target lain seperti tercetak: Meningkat pada 2031.',
		);
		expect(temuan(['60', 'Meningkat', '60'])).not.toContain('setiap tahun');
		expect(describeGaps(makeIndikatorChart(target(['60', 'Meningkat', '65'])))).toEqual([
			'Target 2031 (Meningkat): berupa kata, sehingga tidak digambar.',
		]);
	});

	test('are not the only target when there is one more', () => {
		for (const teks of [
			['1', 'Meningkat'],
			['70-80', '1'],
			['1', '2024'],
		])
			expect(temuan(teks)).not.toContain('Satu-satunya');
	});

	test('are never called absent, blank or unfilled', () => {
		for (const teks of ['Seluruh OPD', '10-15', '√', 'NA', 'Rp 5 juta', '1/4', 'tiga laporan']) {
			const satu = target([teks, teks]);
			const semua = [
				indikatorFinding(satu),
				...describeGaps(makeIndikatorChart(satu)),
				makeSmallChart(satu).kekurangan ?? '',
			].join(' ');
			expect(semua, teks).not.toMatch(
				/kosong|tidak memuat|tidak diisi|tidak punya|tidak ada nilai/,
			);
			expect(semua + makeSmallChart(satu).uraian, teks).toContain(teks);
		}
	});
});

test('a mark at a bound is said to stand at the bound', () => {
	expect(describeGaps(makeIndikatorChart(target(['>64', '66'])))).toEqual([
		'Target 2030: berupa batas; tandanya di angka batas itu.',
	]);
	expect(describeGaps(makeIndikatorChart(target(['>3/ST', 'T'], { skala: ekppd })))).toEqual([
		'Target 2030: berupa batas; tandanya di tingkat batas itu.',
	]);
});

describe('two targets for one year', () => {
	const ganda = indikatorContoh({
		skala: angka,
		nilai: [
			{ peran: 'target', tahun: 2030, teks: '10' },
			{ peran: 'target', tahun: 2030, teks: '12' },
			{ peran: 'target', tahun: 2031, teks: '14' },
		],
	});
	const grafik = makeIndikatorChart(ganda);

	test('are both told, and neither is drawn', () => {
		expect(grafik.temuan).toContain(
			'Target seperti tercetak: 10 pada 2030; 12 pada 2030; 14 pada 2031.',
		);
		expect(grafik.deret[0]?.titik[0]).toMatchObject({ letak: null, label: '10 dan 12' });
		expect(describeGaps(grafik)[0]).toContain('(10 dan 12): ditulis lebih dari sekali');
		expect(makeSmallChart(ganda).kekurangan).toContain('10');
		expect(makeSmallChart(ganda).kekurangan).toContain('12');
	});

	test('are two rows of the data', () => {
		expect(listChartRows(grafik).map(({ teks, nilai }) => [teks, nilai])).toEqual([
			['10', null],
			['12', null],
			['14', 14],
		]);
	});
});

/** Targets of which another document changed the second. */
const diubah = (lama: string, baru: string) =>
	target(['10', '12'], {
		perubahan_target: [
			{ tahun: 2031, lama, baru, dokumen: 'Keputusan Bupati 3/2031', tanggal: '2031-02-01' },
		],
	});

describe('a target that another document changed', () => {
	test('tells the change with its document and date', () => {
		expect(indikatorFinding(diubah('12', '11'))).toContain(
			'Target 2031 diubah dari 12 menjadi 11 dengan Keputusan Bupati 3/2031, 1 Februari 2031.',
		);
		expect(listChartRows(makeIndikatorChart(diubah('12', '11'))).at(-1)).toMatchObject({
			teks: '11',
			sumber: 'Keputusan Bupati 3/2031, 1 Februari 2031',
		});
	});

	test('is withdrawn where the document withdraws it, and no cell of the source', () => {
		const dicabut = diubah('12', '-');
		const grafik = makeIndikatorChart(dicabut);
		const semua = [grafik.temuan, ...describeGaps(grafik), makeSmallChart(dicabut).kekurangan].join(
			' ',
		);
		expect(semua).not.toMatch(/strip|kosong|selnya/);
		expect(grafik.temuan).toContain('Satu-satunya target yang berlaku: 10 pada 2030.');
		expect(grafik.temuan).toContain('Target 2031 dicabut dengan Keputusan Bupati 3/2031');
		expect(grafik.deret[0]?.titik[1]).toMatchObject({ alasan: 'dicabut', label: 'dicabut' });
		expect(listChartRows(grafik).at(-1)).toMatchObject({ teks: null, keadaan: 'dicabut' });
	});
});

test('values that the source contradicts carry a mark, and the finding names both sides', () => {
	const indikator = indikatorContoh({ catatan: ['dua-angka'] });
	const grafik = makeIndikatorChart(indikator, [
		{
			kode: 'dua-angka',
			jenis: 'kontradiksi',
			judul: 'Dua titik awal',
			penjelasan: 'Satu tabel menulis 60,92. Tabel lain menulis 61,68.',
			tertulis: [
				{ teks: 'Baseline 60,92', sumber: 'BAB IV', gambaran: false },
				{ teks: 'Baseline 61,68', sumber: 'BAB II', gambaran: false },
			],
			ditampilkan: null,
		},
	]);
	expect(grafik.temuan).toContain('Sumber bertentangan: Satu tabel menulis 60,92. Tabel lain');
	const baris = listChartRows(grafik).map(({ teks, catatan }) => [teks, catatan]);
	expect(baris).toEqual([
		['60,92', 'dua-angka'],
		['61,68', 'dua-angka'],
		[null, null],
		['65', null],
	]);
});
