import { expect, test } from 'vitest';
import {
	closeSentence,
	dropStop,
	formatNomor,
	joinItems,
	joinTitle,
	openEnd,
} from '../../../src/domain/sentences.ts';

test.each([
	['BAB IV', 'BAB IV.'],
	['Promosi jabatan.', 'Promosi jabatan.'],
	['Sudahkah?', 'Sudahkah?'],
	['dan lain-lain…', 'dan lain-lain…'],
	['Ia berkata “sudah.”', 'Ia berkata “sudah.”'],
	['(lihat bab II.)', '(lihat bab II.)'],
	['“Zona Integritas”', '“Zona Integritas”.'],
	['tingkat kabupaten;', 'tingkat kabupaten.'],
	['', ''],
])('%j closes as %j, with one sign', (text, done) => {
	expect(closeSentence(text)).toBe(done);
});

test('what a sentence goes on after loses the sign that closed it, but not a question', () => {
	expect(openEnd('Promosi jabatan. ')).toBe('Promosi jabatan');
	expect(openEnd('tingkat kabupaten;')).toBe('tingkat kabupaten');
	expect(openEnd('Siapa?')).toBe('Siapa?');
});

test('items are joined by one sign, and the last keeps its own', () => {
	expect(joinItems(['satu.', 'dua;', 'tiga.'])).toBe('satu; dua; tiga.');
	expect(joinItems([])).toBe('');
});

test('a title says what it is and where it belongs, without a stop between', () => {
	expect(joinTitle('Promosi jabatan.', 'Contoh 2030')).toBe('Promosi jabatan — Contoh 2030');
});

test.each([
	['2', '2. '],
	['2.', '2. '],
	['a)', 'a. '],
	['b.2', 'b.2. '],
	['', ''],
	[null, ''],
])('the printed number %j stands before its words as %j', (nomor, start) => {
	expect(formatNomor(nomor)).toBe(start);
});

test('a number loses the sign that closes it', () => {
	expect(dropStop('3.')).toBe('3');
	expect(dropStop('3')).toBe('3');
});
