import { describe, expect, test } from 'vitest';
import {
	capaianIndikator,
	computeCapaian,
	formatPublicationDelay,
	formatCapaian,
} from '../../../src/domain/attainment.ts';
import { sampleIndikator } from '../samples.ts';

const publication = (tahun: number, teks: string, tanggal_terbit = `${tahun + 1}-02-01`) => ({
	tahun,
	teks,
	tanggal_terbit,
	sumber: `Laporan ${tahun}`,
});
const target = (tahun: number, teks: string | null) => ({ peran: 'target', tahun, teks });

/** The attainment in words for one target and one published value. */
const capaian = (t: string | null, r: string, content: Record<string, unknown> = {}) =>
	formatCapaian(computeCapaian(sampleIndikator(content), t, r));

describe('hitungCapaian', () => {
	test('divides by the target where more is better', () => {
		expect(capaian('75', '72')).toBe('72 ÷ 75 × 100% = 96,0%');
		expect(capaian('61,68', '65')).toBe('65 ÷ 61,68 × 100% = 105,4%');
	});

	test('turns the distance from the target round where less is better', () => {
		expect(capaian('10', '8', { arah: 'turun' })).toBe('(2 × 10 − 8) ÷ 10 × 100% = 120,0%');
		expect(capaian('8', '9', { arah: 'turun' })).toBe('(2 × 8 − 9) ÷ 8 × 100% = 87,5%');
	});

	test('reads thousands and percent signs', () => {
		const total = { skala: { jenis: 'jumlah' } };
		expect(capaian('4.000', '3.900', total)).toBe('3.900 ÷ 4.000 × 100% = 97,5%');
		expect(capaian('80 %', '90%', { skala: { jenis: 'persen' } })).toBe('90 ÷ 80 × 100% = 112,5%');
	});

	test('is zero for nothing achieved', () => {
		expect(computeCapaian(sampleIndikator(), '75', '0')).toMatchObject({ persen: 0 });
	});

	test.each([
		['a zero target', '0', '3', {}, 'targetnya nol'],
		['a negative target', '-2', '3', {}, 'targetnya kurang dari nol'],
		['an empty target', null, '3', {}, 'tahun ini tidak bertarget'],
		['a printed dash', '-', '3', {}, 'tahun ini tidak bertarget'],
		['dots for a number', '…..', '3', {}, 'diisi titik-titik'],
		['a target that does not apply', 'NA', '3', {}, 'tertulis tidak berlaku'],
		['a range as realisation', '5', '3-4', {}, 'realisasinya berupa rentang'],
		['a target in words', 'meningkat', '3', {}, 'target atau realisasinya bukan angka'],
		['an unknown direction', '5', '3', { arah: null }, 'arah yang diinginkan'],
		['a value to be kept', '5', '5', { arah: 'tetap' }, 'tidak ada rumusnya'],
	])('computes nothing for %s and says why', (_nama, t, r, content, reason) => {
		expect(capaian(t, r, content)).toMatch(new RegExp(`^tidak dihitung: .*${reason}`));
	});

	test.each([
		['>64', '65', '65 ÷ 64 × 100% = 101,6%, dihitung dari batas >64'],
		['minimal 80', '60', '60 ÷ 80 × 100% = 75,0%, dihitung dari batas minimal 80'],
		['70-80', '60', '60 ÷ 70 × 100% = 85,7%, dihitung dari ujung terdekat rentang 70-80'],
		['70-80', '88', '88 ÷ 80 × 100% = 110,0%, dihitung dari ujung terdekat rentang 70-80'],
		['70-80', '75', '75 di dalam rentang target 70-80'],
		['57/CC', '60/B', '60 ÷ 57 × 100% = 105,3% (tingkat B; tingkat target CC)'],
		['61.68', '65', '65 ÷ 61,68 × 100% = 105,4%'],
		['12 laporan', '6 laporan', '6 ÷ 12 × 100% = 50,0%'],
	])('counts from what a target says: %s, %s', (t, r, word) => {
		expect(capaian(t, r, { skala: { jenis: 'angka' } })).toBe(word);
	});

	test.each([
		['12 laporan/tahun', '3 laporan/triwulan', /satuan target dan realisasinya berbeda/],
		['Rp 5.000.000', '4', /satuan target dan realisasinya berbeda/],
		['Seluruh OPD', '3', /bukan angka/],
		['2022-2024', '3', /bukan angka/],
	])('does not count %s against %s', (t, r, word) => {
		expect(capaian(t, r, { skala: { jenis: 'angka' } })).toMatch(word);
	});

	test.each([
		['BB', 'B', 'B di bawah target BB'],
		['CC', 'B', 'B di atas target CC'],
		['B', 'B', 'B sama dengan target B'],
		['BB', 'B (63,52)', 'B (63,52) di bawah target BB'],
		['B', 'Z (63,52)', 'tidak dihitung: nilainya tidak ada dalam urutan skala'],
		['B', 'Z', 'tidak dihitung: nilainya tidak ada dalam urutan skala'],
	])('compares grades by the declared order: %s, %s', (t, r, word) => {
		const skala = { jenis: 'peringkat', urutan: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'] };
		expect(capaian(t, r, { skala, arah: null })).toBe(word);
	});
});

const changed = (tanggal: string) => [
	{ tahun: 2021, lama: '80', baru: '60', dokumen: 'Keputusan 1', tanggal },
];

describe('capaianIndikator', () => {
	test('computes nothing where a year has two targets, and shows both', () => {
		const content = {
			nilai: [target(2021, '10'), target(2021, '12')],
			realisasi: [publication(2021, '11')],
		};
		expect(capaianIndikator(sampleIndikator(content))[0]).toMatchObject({
			target: '10 dan 12',
			capaian: { jenis: 'tidak', alasan: 'ganda' },
		});
	});

	test('has no target where it was withdrawn, and says by what', () => {
		const content = {
			nilai: [target(2021, '80')],
			realisasi: [publication(2021, '60')],
			perubahan_target: [
				{ tahun: 2021, lama: '80', baru: '-', dokumen: 'Keputusan 1', tanggal: '2021-06-01' },
			],
		};
		expect(capaianIndikator(sampleIndikator(content))[0]).toMatchObject({
			target: null,
			dicabut: { dokumen: 'Keputusan 1' },
			capaian: { alasan: 'dicabut' },
		});
	});

	test('measures by the target in force, and by the printed one when the change came after the year', () => {
		const content = { nilai: [target(2021, '80')], realisasi: [publication(2021, '60')] };
		const percent = (date: string) =>
			capaianIndikator(sampleIndikator({ ...content, perubahan_target: changed(date) }))[0]
				?.capaian;
		expect(percent('2021-12-31')).toMatchObject({ persen: 100 });
		expect(percent('2022-01-01')).toMatchObject({ persen: 75 });
	});

	test('keeps a corrected value and computes only from the last', () => {
		const content = {
			nilai: [target(2021, '80')],
			realisasi: [publication(2021, '40', '2022-03-01'), publication(2021, '60', '2022-02-01')],
		};
		const results = capaianIndikator(sampleIndikator(content));
		expect(results.map(({ realisasi }) => realisasi.teks)).toEqual(['60', '40']);
		expect(results[0]?.capaian).toEqual({ jenis: 'tidak', alasan: 'dikoreksi' });
		expect(results[1]?.capaian).toMatchObject({ persen: 50 });
	});

	test('shows a value for a year without a target', () => {
		const content = { nilai: [target(2022, '80')], realisasi: [publication(2021, '60')] };
		expect(capaianIndikator(sampleIndikator(content))[0]).toMatchObject({
			target: null,
			capaian: { alasan: 'tanpaTarget' },
		});
	});

	test('compares a value of an unknown year with no target at all', () => {
		const content = {
			nilai: [target(2021, '80')],
			realisasi: [{ ...publication(2021, '60'), tahun: null, tanggal_terbit: null }],
		};
		expect(capaianIndikator(sampleIndikator(content))[0]).toMatchObject({
			target: null,
			capaian: { alasan: 'tanpaTahun' },
		});
	});
});

const distance = (date: string) =>
	formatPublicationDelay({ ...publication(2021, '1', date), keterangan: null });

test('tells how long after its year a value came out, and from a year on that it is late', () => {
	expect(distance('2021-11-30')).toBe('sebelum tahunnya berakhir');
	expect(distance('2022-01-31')).toBeNull();
	expect(distance('2022-12-31')).toBe('11 bulan sesudah tahunnya berakhir');
	expect(distance('2023-01-01')).toBe('terlambat: 12 bulan sesudah tahunnya berakhir');
});

test('says nothing of lateness where the road map itself reports the value', () => {
	const own = { ...publication(2021, '1'), keterangan: null, tanggal_terbit: null };
	expect(formatPublicationDelay(own)).toBeNull();
	expect(formatPublicationDelay({ ...own, tahun: null, tanggal_terbit: '2023-01-01' })).toBeNull();
});
