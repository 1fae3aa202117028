import { expect, test } from 'vitest';
import { formatParts, formatSumber, formatTables, standsIn } from '../../../src/domain/sumber.ts';

const program = { bagian: 'BAB IV.4', tabel: 'Program', letak: 'area 5, huruf c' };
const risiko = { bagian: 'BAB V', tabel: 'Tabel 2.1. Hambatan', letak: 'nomor 1' };

test('a place reads as one string: part, table, and where in it', () => {
	expect(formatSumber({ bagian: 'BAB I' })).toBe('BAB I');
	expect(formatSumber({ bagian: 'BAB I', letak: 'alinea kedua' })).toBe('BAB I, alinea kedua');
	expect(formatSumber(program)).toBe('BAB IV.4, tabel Program, area 5, huruf c');
});

test('a printed title that begins with the word is not given it twice', () => {
	expect(formatSumber(risiko)).toBe('BAB V, Tabel 2.1. Hambatan, nomor 1');
});

test('other places of the same thing follow', () => {
	expect(formatSumber({ ...program, juga: [risiko, { bagian: 'BAB I' }] })).toBe(
		'BAB IV.4, tabel Program, area 5, huruf c; BAB V, Tabel 2.1. Hambatan, nomor 1; BAB I',
	);
});

test('of many records each part and each table is named once', () => {
	const other = { ...program, letak: 'area 6' };
	expect(formatParts([program, other, risiko])).toBe('BAB IV.4; BAB V');
	expect(formatTables([program, other, risiko])).toBe(
		'BAB IV.4, tabel Program; BAB V, Tabel 2.1. Hambatan',
	);
	expect(formatTables([])).toBe('');
});

test('a record stands in a part that it names, first or also', () => {
	const both = { ...program, juga: [{ bagian: 'BAB I' }] };
	expect(['BAB IV.4', 'BAB I', 'BAB IV'].map((part) => standsIn(both, part))).toEqual([
		true,
		true,
		false,
	]);
});
