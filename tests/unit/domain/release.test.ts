import { expect, test } from 'vitest';
import {
	epochDate,
	formatPrintOrigin,
	formatRelease,
	parseReportAddress,
} from '../../../src/domain/release.ts';

test.each([
	['lapor@contoh.invalid', 'mailto:lapor@contoh.invalid', 'lapor@contoh.invalid'],
	['mailto:lapor@contoh.invalid', 'mailto:lapor@contoh.invalid', 'lapor@contoh.invalid'],
	['https://contoh.invalid/lapor/', 'https://contoh.invalid/lapor/', 'contoh.invalid/lapor'],
])('an address for reports is read: %s', (text, ke, label) => {
	expect(parseReportAddress(text)).toEqual({ ke, label });
});

test('no address is none, and what is no address is refused', () => {
	expect(parseReportAddress(undefined)).toBeNull();
	expect(parseReportAddress(' ')).toBeNull();
	expect(() => parseReportAddress('javascript:alert(1)')).toThrow(/PETA_JALAN_LAPOR/);
	expect(() => parseReportAddress('kantor')).toThrow(/PETA_JALAN_LAPOR/);
});

test('the day of a build comes from what it is built of', () => {
	expect(epochDate('1795824000')).toBe('2026-11-28');
	expect(epochDate('kemarin')).toBeNull();
	expect(epochDate(undefined)).toBeNull();
});

test('a copy says its version and days, and which it does not know', () => {
	const release = { version: '1.2.0', keeper: null, report: null };
	expect(formatRelease({ ...release, built: '2026-11-28', content: '2026-11-27' })).toBe(
		'Versi 1.2.0; data per 27 November 2026; situs dibangun dari keadaan 28 November 2026.',
	);
	expect(formatRelease({ ...release, built: null, content: null })).toBe(
		'Versi 1.2.0; tanggal data tidak tercatat; tanggal bangunan tidak tercatat.',
	);
});

test('the foot of a sheet is an address with a day, and cannot end its style', () => {
	const release = { version: '1', keeper: null, report: null, built: null, content: '2026-11-27' };
	expect(formatPrintOrigin('https://contoh.invalid/a/', release)).toBe(
		':root{--asal-cetak:"https://contoh.invalid/a/ · data per 27 November 2026"}',
	);
	expect(formatPrintOrigin('https://x/"</style>', { ...release, content: null })).not.toMatch(
		/[<>]/,
	);
});
