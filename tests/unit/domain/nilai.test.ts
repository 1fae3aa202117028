import { describe, expect, test } from 'vitest';
import {
	hasPlot,
	hasTarget,
	isDrawable,
	keadaan,
	placeNilai,
	listChartNilai,
	listNilai,
} from '../../../src/domain/nilai.ts';
import { sampleIndikator } from '../samples.ts';

const ranked = {
	jenis: 'peringkat' as const,
	urutan: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'],
	rentang: null,
};
const tingkat = {
	jenis: 'tingkat' as const,
	urutan: ['1', '2', '3 Dengan Catatan', '3'],
	rentang: null,
};

describe('keadaan', () => {
	test('keeps a printed dash, an empty cell and a zero apart', () => {
		expect(keadaan('-')).toBe('strip');
		expect(keadaan('')).toBe('kosong');
		expect(keadaan(null)).toBe('kosong');
		expect(keadaan('0')).toBe('ada');
	});
});

describe('letakNilai', () => {
	test('orders grades by the declared scale, not by the alphabet', () => {
		const places = ['C', 'CC', 'B', 'BB', 'A', 'AA'].map((text) => placeNilai(text, ranked) ?? -1);
		expect([...places].sort((a, b) => a - b)).toEqual(places);
	});

	test('puts a level with remarks below the plain level', () => {
		expect(placeNilai('3 Dengan Catatan', tingkat)).toBeLessThan(placeNilai('3', tingkat) ?? -1);
	});

	test('places no dash, blank or unknown word', () => {
		for (const text of ['-', null, 'Z']) expect(placeNilai(text, ranked)).toBeNull();
	});

	test('places zero at zero', () => {
		expect(placeNilai('0', { jenis: 'jumlah', urutan: [], rentang: null })).toBe(0);
	});
});

describe('semuaNilai', () => {
	test('keeps a gap as a value that is not there', () => {
		const nilai = listNilai(sampleIndikator());
		expect(nilai.map((oneNilai) => oneNilai.nilai)).toEqual([60.92, 61.68, null, 65]);
		expect(nilai[2]).toMatchObject({ keadaan: 'kosong', letak: null, tahun: 2022 });
	});

	test('adds published realisation after the targets', () => {
		const indikator = sampleIndikator({
			realisasi: [{ tahun: 2021, teks: '62', tanggal_terbit: '2022-03-01', sumber: 'LKjIP 2021' }],
		});
		expect(listNilai(indikator).at(-1)).toMatchObject({ peran: 'realisasi', nilai: 62 });
	});
});

/** Whether these targets, by year from 2021 on, are any. */
const hasSomeTarget = (...texts: (string | null)[]) =>
	hasTarget(
		listNilai(
			sampleIndikator({
				nilai: texts.map((text, i) => ({ peran: 'target', tahun: 2021 + i, teks: text })),
			}),
		),
	);

test('an indicator has targets when a year carries a number or words', () => {
	expect(hasTarget(listNilai(sampleIndikator()))).toBe(true);
	for (const text of ['Seluruh OPD', '≥ 85', '70-80', '61.68', '√'])
		expect(hasSomeTarget(text)).toBe(true);
	expect(hasSomeTarget(null, '-', '....', 'NA')).toBe(false);
});

test('a chart needs two values with a place', () => {
	const start = { peran: 'baseline', tahun: null, teks: '1,14' };
	expect(isDrawable(sampleIndikator({ nilai: [start] }))).toBe(false);
	expect(isDrawable(sampleIndikator())).toBe(true);
});

describe('two values for one period', () => {
	const nilai = listNilai(
		sampleIndikator({
			nilai: ['10', '12', '14'].map((teks, i) => ({
				peran: 'target',
				tahun: i < 2 ? 2021 : 2022,
				teks,
			})),
		}),
	);

	test('both stay, and nothing chooses between them', () => {
		expect(nilai.map(({ teks, ganda, letak }) => [teks, ganda, letak])).toEqual([
			['10', true, null],
			['12', true, null],
			['14', false, 14],
		]);
	});
});

test('a target that another document withdrew is withdrawn, not a dash of the source', () => {
	const indikator = sampleIndikator({
		perubahan_target: [
			{ tahun: 2023, lama: '65', baru: '-', dokumen: 'Kepbup 1/2023', tanggal: '2023-06-01' },
		],
	});
	expect(listChartNilai(indikator).at(-1)).toMatchObject({
		keadaan: 'dicabut',
		letak: null,
		sumber: 'Kepbup 1/2023, 1 Juni 2023',
	});
	expect(listNilai(indikator).at(-1)).toMatchObject({ keadaan: 'ada', teks: '65' });
});

test('a value with its grade stands where its scale orders it', () => {
	expect(placeNilai('57/CC', ranked)).toBe(2);
	expect(placeNilai('>80/A', ranked)).toBe(5);
	expect(placeNilai('57/CC', { jenis: 'angka', urutan: [], rentang: null })).toBe(57);
	expect(placeNilai('70-80', { jenis: 'angka', urutan: [], rentang: null })).toBe(70);
});

/** Places of these targets on the scale of grades, each with the upper end of a range. */
const places = (...texts: string[]) =>
	listNilai(
		sampleIndikator({
			skala: ranked,
			nilai: texts.map((teks, i) => ({ peran: 'target', tahun: 2021 + i, teks })),
		}),
	).map(({ letak, letakAtas }) => (letakAtas === null ? letak : [letak, letakAtas]));

test('numbers beside their grades stand by their numbers, until a grade stands alone', () => {
	expect(places('57/CC', '>60/B', '63,5', '70-80')).toEqual([57, 60, 63.5, [70, 80]]);
	expect(places('57/CC', '>60/B', 'BB')).toEqual([2, 3, 4]);
	expect(places('CC', 'B')).toEqual([2, 3]);
});

test('one value in every year is a sentence, unless something was reported of it', () => {
	const nilai = [2021, 2022].map((tahun) => ({ peran: 'target', tahun, teks: '45' }));
	const realisasi = [{ tahun: 2021, teks: '45', tanggal_terbit: '2022-02-01', sumber: 'LKjIP' }];
	expect(hasPlot(sampleIndikator({ nilai }))).toBe(false);
	expect(isDrawable(sampleIndikator({ nilai }))).toBe(true);
	expect(hasPlot(sampleIndikator({ nilai, realisasi }))).toBe(true);
	expect(hasPlot(sampleIndikator())).toBe(true);
});
