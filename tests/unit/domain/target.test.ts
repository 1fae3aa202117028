import { describe, expect, test } from 'vitest';
import { bacaAngka, parseTarget } from '../../../src/domain/target.ts';

describe('parseTarget', () => {
	test.each([
		['1 (satu) Peraturan Bupati', 1, 'Peraturan Bupati', null],
		['2 (dua) kegiatan/tahun', 2, 'kegiatan', 'tahun'],
		['100 % (seratus persen)', 100, '%', null],
		['90% (sembilan puluh persen)', 90, '%', null],
		['12 (dua belas) kegiatan/tahun', 12, 'kegiatan', 'tahun'],
		['1 (satu) kegiatan/tribulan', 1, 'kegiatan', 'tribulan'],
		['10 (sepuluh) SKPD/Unit Kerja per tahun', 10, 'SKPD/Unit Kerja', 'tahun'],
		['1 (satu) Standard Operating Procedure (SOP)', 1, 'Standard Operating Procedure (SOP)', null],
		['1 (satu) Keputusan Bupati (perubahan)', 1, 'Keputusan Bupati (perubahan)', null],
		['4 (empat) kegiatan dalam 1 (satu)/tahun', 4, 'kegiatan', 'tahun'],
		['2 (dua) kegiatan dalam/ tahun', 2, 'kegiatan', 'tahun'],
		['1 (satu) kali pelaksanaan', 1, 'kali pelaksanaan', null],
	])('reads %s', (teks, nilai, satuan, per) => {
		expect(parseTarget(teks)).toMatchObject({ teks, nilai, satuan, per, keadaan: 'terukur' });
	});

	test('keeps a bound and what comes on top', () => {
		expect(
			parseTarget('minimal 1 (satu) kegiatan rapat/bulan + notulen hasil rapat'),
		).toMatchObject({
			nilai: 1,
			satuan: 'kegiatan rapat',
			per: 'bulan',
			batas: 'minimal',
			tambahan: 'notulen hasil rapat',
		});
	});

	test('reads an amount in spite of unbalanced brackets', () => {
		expect(parseTarget('1 (satu kegiatan')).toMatchObject({ nilai: 1, satuan: 'kegiatan' });
		expect(parseTarget('16(enam belas) SKPD per tahun)')).toMatchObject({
			nilai: 16,
			satuan: 'SKPD',
			per: 'tahun',
		});
		expect(parseTarget('100 % (seratus persen')).toMatchObject({ nilai: 100, satuan: '%' });
		expect(parseTarget('1 (satu) Peraturan Bupati) perubahan')).toMatchObject({
			nilai: 1,
			satuan: 'Peraturan Bupati perubahan',
		});
	});

	test('gives no unit where none is printed', () => {
		expect(parseTarget('1 (satu)/tahun')).toMatchObject({ nilai: 1, satuan: null, per: 'tahun' });
	});

	test('keeps an unfilled amount apart from a missing target', () => {
		expect(parseTarget('.... dokumen/tahun')).toMatchObject({
			nilai: null,
			satuan: 'dokumen',
			per: 'tahun',
			keadaan: 'belum_diisi',
		});
		expect(parseTarget('rekomendasi/tahun)')).toMatchObject({
			nilai: null,
			satuan: 'rekomendasi',
			keadaan: 'belum_diisi',
		});
		expect(parseTarget(null)).toMatchObject({ teks: null, nilai: null, keadaan: 'tidak_ada' });
	});
});

describe('bacaAngka', () => {
	test('reads a comma as the decimal sign and dots as thousands', () => {
		expect(bacaAngka('61,68')).toBe(61.68);
		expect(bacaAngka('3.900')).toBe(3900);
		expect(bacaAngka('45')).toBe(45);
		expect(bacaAngka('0')).toBe(0);
	});

	test('refuses what is not an Indonesian number', () => {
		expect(bacaAngka('71.98')).toBeNull();
		expect(bacaAngka('B')).toBeNull();
		expect(bacaAngka('3 Dengan Catatan')).toBeNull();
		expect(bacaAngka('')).toBeNull();
	});
});
