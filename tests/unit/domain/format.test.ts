import { expect, test } from 'vitest';
import {
	shortenText,
	localDate,
	formatNumber,
	formatList,
	formatSpan,
	formatRatio,
	formatDate,
} from '../../../src/domain/format.ts';

test('writes numbers, dates and lists as Indonesians do', () => {
	expect(formatNumber(6139)).toBe('6.139');
	expect(formatNumber(61.68)).toBe('61,68');
	expect(formatRatio(0.96)).toBe('96,0%');
	expect(formatDate('2020-08-18')).toBe('18 Agustus 2020');
	expect(formatList(['Bappeda', 'BPKAD', 'BKPP'])).toBe('Bappeda, BPKAD, dan BKPP');
});

test('dates a moment by the calendar of where the reader is', () => {
	const zone = process.env.TZ;
	try {
		process.env.TZ = 'Asia/Jakarta';
		expect(localDate(new Date('2026-11-26T18:30:00Z'))).toBe('2026-11-27');
		process.env.TZ = 'America/Lima';
		expect(localDate(new Date('2026-11-27T02:30:00Z'))).toBe('2026-11-26');
	} finally {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	}
});

test('writes a period of one year as one year', () => {
	expect(formatSpan(2020, 2020)).toBe('2020');
	expect(formatSpan(2021, 2025)).toBe('2021–2025');
});

test('cuts text at a word and says so', () => {
	expect(shortenText('pendek', 10)).toBe('pendek');
	expect(shortenText('satu dua tiga empat', 14)).toBe('satu dua…');
	expect(shortenText('satu dua (tiga empat)', 18)).toBe('satu dua…');
	expect(shortenText('(satu dua tiga)', 12)).toBe('(satu dua…');
});
