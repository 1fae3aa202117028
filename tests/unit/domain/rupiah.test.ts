import { expect, test } from 'vitest';
import { parseRupiah } from '../../../src/domain/rupiah.ts';

test.each([
	['213000000', 'rupiah', 213_000_000],
	['75.000.000*', 'rupiah', 75_000_000],
	['Rp 1.500.000.000', null, 1_500_000_000],
	['Rp. 250.000,00', null, 250_000],
	['Rp 12.500,-', null, 12_500],
	['Rp 1,5 miliar', null, 1_500_000_000],
	['Rp 75 juta', 'ribu', 75_000_000],
	['250.000', 'Rp', 250_000],
	['1,5', 'juta', 1_500_000],
	['1.250', 'juta', 1_250_000_000],
	['75', 'dalam jutaan rupiah', 75_000_000],
	['0', 'rupiah', 0],
	['250.000.000/ 388.000.000', 'rupiah', null],
	['menyesuaikan', 'rupiah', null],
	['-', 'rupiah', null],
	[null, 'rupiah', null],
	['213000000', null, null],
	['12', 'dokumen', null],
	['12 dokumen', 'rupiah', null],
])('%s in %s is %s rupiah', (text, unit, nilai) => expect(parseRupiah(text, unit)).toBe(nilai));

test('the decimal mark of the document decides of millions', () =>
	expect(parseRupiah('1.250', 'juta', 'titik')).toBe(1_250_000));
