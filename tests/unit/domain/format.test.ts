import { expect, test } from 'vitest';
import {
	ringkasTeks,
	tanggalSetempat,
	tulisAngka,
	tulisDaftar,
	tulisMasa,
	tulisRasio,
	tulisTanggal,
} from '../../../src/domain/format.ts';

test('writes numbers, dates and lists as Indonesians do', () => {
	expect(tulisAngka(6139)).toBe('6.139');
	expect(tulisAngka(61.68)).toBe('61,68');
	expect(tulisRasio(0.96)).toBe('96,0%');
	expect(tulisTanggal('2020-08-18')).toBe('18 Agustus 2020');
	expect(tulisDaftar(['Bappeda', 'BPKAD', 'BKPP'])).toBe('Bappeda, BPKAD, dan BKPP');
});

test('dates a moment by the calendar of where the reader is', () => {
	const zona = process.env.TZ;
	try {
		process.env.TZ = 'Asia/Jakarta';
		expect(tanggalSetempat(new Date('2026-11-26T18:30:00Z'))).toBe('2026-11-27');
		process.env.TZ = 'America/Lima';
		expect(tanggalSetempat(new Date('2026-11-27T02:30:00Z'))).toBe('2026-11-26');
	} finally {
		if (zona === undefined) delete process.env.TZ;
		else process.env.TZ = zona;
	}
});

test('writes a period of one year as one year', () => {
	expect(tulisMasa(2020, 2020)).toBe('2020');
	expect(tulisMasa(2021, 2025)).toBe('2021–2025');
});

test('cuts text at a word and says so', () => {
	expect(ringkasTeks('pendek', 10)).toBe('pendek');
	expect(ringkasTeks('satu dua tiga empat', 14)).toBe('satu dua…');
});
