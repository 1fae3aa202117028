import { expect, test } from 'vitest';
import { serializeXlsx, typeCell } from '../../../src/exports/xlsx.ts';
import { readZip } from '../../e2e/xlsx-content.ts';

/** A date as a workbook holds it: days from the end of 1899. */
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

test('numbers are numbers, marks are marks, and dates in the columns of dates are dates', () => {
	expect(typeCell('tahun', 2021)).toEqual({ value: 2021, type: Number });
	expect(typeCell('nilai', -2.5)).toEqual({ value: -2.5, type: Number });
	expect(typeCell('terdaftar', false)).toEqual({ value: false, type: Boolean });
	expect(typeCell('tanggal_terbit', '2031-02-10')).toMatchObject({
		value: new Date('2031-02-10T00:00:00Z'),
		type: Date,
	});
});

test('text is text, also when it looks like a number, a date or a formula', () => {
	for (const text of ['61,68', '1', '2031-02-10', '=1+1', '- a. Teks'])
		expect(typeCell('teks', text)).toEqual({ value: text, type: String });
	expect(typeCell('tanggal', 'Februari 2031')).toEqual({ value: 'Februari 2031', type: String });
});

test('lists are joined as in CSV, and what is absent has no cell', () => {
	expect(typeCell('tertulis', ['Satu; Dua', 'Tiga'])).toMatchObject({ value: '"Satu; Dua"; Tiga' });
	expect(typeCell('tertulis', [])).toBeNull();
	expect(typeCell('tertulis', null)).toBeNull();
});

test('a workbook holds the cells under these types, and no formula', async () => {
	const file = await serializeXlsx(
		[
			{
				nama: 'aksi',
				kolom: ['kode', 'tahun', 'tanggal'],
				baris: [{ kode: '=1+1', tahun: 2031, tanggal: '2031-02-10' }],
			},
		],
		[['Diunduh', { tanggal: '2031-02-11' }]],
	);
	const contents = readZip(Buffer.from(await file.arrayBuffer()));
	const sheet = contents.get('xl/worksheets/sheet1.xml') ?? '';
	expect(sheet).toMatch(/<c r="A2"[^>]* t="s"/);
	expect(sheet).toMatch(/<c r="B2"[^>]*><v>2031<\/v>/);
	expect(sheet).toMatch(new RegExp(`<c r="C2"[^>]*><v>${day('2031-02-10')}</v>`));
	expect(contents.get('xl/worksheets/sheet2.xml')).toContain(`<v>${day('2031-02-11')}</v>`);
	expect([...contents.values()].join('')).not.toContain('<f>');
	expect(contents.get('xl/sharedStrings.xml')).toContain('=1+1');
});
