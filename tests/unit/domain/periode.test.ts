import { describe, expect, test } from 'vitest';
import {
	comparePeriode,
	formatPeriode,
	formatPeriodePart,
	listPeriodeHeadings,
	parsePeriode,
	periodeStart,
	readPeriode,
	sortPeriode,
} from '../../../src/domain/periode.ts';
import { periode } from '../../../src/schemas/base.ts';

test.each([
	['2025', { tahun: 2025, jenis: 'tahun', nomor: 1 }],
	['2025-S2', { tahun: 2025, jenis: 'semester', nomor: 2 }],
	['2025-TW3', { tahun: 2025, jenis: 'triwulan', nomor: 3 }],
	['2025-07', { tahun: 2025, jenis: 'bulan', nomor: 7 }],
])('%s is a period', (kode, parsed) => {
	expect(periode.parse(kode)).toBe(kode);
	expect(parsePeriode(kode)).toEqual({ kode, ...parsed });
});

test('a year may be written as a number', () => expect(periode.parse(2025)).toBe('2025'));

test.each(['2025-S3', '2025-TW5', '2025-13', '2025-00', '2025-7', 'TW3', '2025 TW3', '', 20, null])(
	'%s is none',
	(kode) => expect(periode.safeParse(kode).success).toBe(false),
);

test('the order of time puts the shorter of two that end together first', () => {
	const all = [
		'2026-01',
		'2025',
		'2025-TW4',
		'2025-S2',
		'2025-12',
		'2025-TW3',
		'2025-S1',
		'2025-TW2',
	];
	expect(sortPeriode([...all, '2025'])).toEqual([
		'2025-TW2',
		'2025-S1',
		'2025-TW3',
		'2025-12',
		'2025-TW4',
		'2025-S2',
		'2025',
		'2026-01',
	]);
	expect(comparePeriode('2025-TW3', '2025-TW3')).toBe(0);
});

test.each([
	['2025', '2025-01-01'],
	['2025-S2', '2025-07-01'],
	['2025-TW4', '2025-10-01'],
	['2025-02', '2025-02-01'],
])('%s begins on %s', (kode, day) => expect(periodeStart(kode)).toBe(day));

const headings = (...all: string[]) => listPeriodeHeadings(all).map(({ judul }) => judul);

describe('a period is written', () => {
	test('in our words', () => {
		expect(['2025', '2025-S1', '2025-TW4', '2025-07'].map((kode) => formatPeriode(kode))).toEqual([
			'2025',
			'Semester I 2025',
			'Triwulan IV 2025',
			'Juli 2025',
		]);
	});

	test('as the document does', () => {
		const writing = { semester: 'Smt. {1}', triwulan: 'TW {I}', bulan: 'B{01}' };
		expect(
			['2025', '2025-S1', '2025-TW4', '2025-09'].map((k) => formatPeriodePart(k, writing)),
		).toEqual(['2025', 'Smt. 1', 'TW IV', 'B09']);
		expect(formatPeriodePart('2025-09', { bulan: 'Bulan ke-{1}' })).toBe('Bulan ke-9');
	});

	test('as a heading without the year, unless they are of several', () => {
		expect(headings('2025-TW2', '2025-TW1')).toEqual(['Triwulan I', 'Triwulan II']);
		expect(headings('2026-TW1', '2025-TW4')).toEqual(['Triwulan IV 2025', 'Triwulan I 2026']);
	});
});

test.each([
	['TW III', '2025-TW3'],
	['tw 1', '2025-TW1'],
	['TW.IV', '2025-TW4'],
	['Triwulan ke-2', '2025-TW2'],
	['Q3', '2025-TW3'],
	['Triwulan 3 2024', '2024-TW3'],
	['Triwulan I Tahun 2026', '2026-TW1'],
	['B09', '2025-09'],
	['Bulan ke-9', '2025-09'],
	['B12', '2025-12'],
	['Semester II', '2025-S2'],
	['S1', '2025-S1'],
	['Juli', '2025-07'],
	['Sept. 2024', '2024-09'],
	['Agu', '2025-08'],
	['2026', '2026'],
	['Tahun 2026', '2026'],
	['TW V', null],
	['B13', null],
	['Semester', null],
	['Target', null],
	['', null],
])('`%s` names %s', (printed, kode) => expect(readPeriode(printed, 2025)).toBe(kode));

test('a part of a year that nothing names is no period', () =>
	expect(readPeriode('TW III')).toBeNull());
