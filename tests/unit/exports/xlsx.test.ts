import { expect, test } from 'vitest';
import { tulisXlsx, typeSel } from '../../../src/exports/xlsx.ts';
import { readZip } from '../../e2e/isi-xlsx.ts';

/** A date as a workbook holds it: days from the end of 1899. */
const hari = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

test('numbers are numbers, marks are marks, and dates in the columns of dates are dates', () => {
	expect(typeSel('tahun', 2021)).toEqual({ value: 2021, type: Number });
	expect(typeSel('nilai', -2.5)).toEqual({ value: -2.5, type: Number });
	expect(typeSel('terdaftar', false)).toEqual({ value: false, type: Boolean });
	expect(typeSel('tanggal_terbit', '2031-02-10')).toMatchObject({
		value: new Date('2031-02-10T00:00:00Z'),
		type: Date,
	});
});

test('text is text, also when it looks like a number, a date or a formula', () => {
	for (const teks of ['61,68', '1', '2031-02-10', '=1+1', '- a. Teks'])
		expect(typeSel('teks', teks)).toEqual({ value: teks, type: String });
	expect(typeSel('tanggal', 'Februari 2031')).toEqual({ value: 'Februari 2031', type: String });
});

test('lists are joined as in CSV, and what is absent has no cell', () => {
	expect(typeSel('tertulis', ['Satu; Dua', 'Tiga'])).toMatchObject({ value: '"Satu; Dua"; Tiga' });
	expect(typeSel('tertulis', [])).toBeNull();
	expect(typeSel('tertulis', null)).toBeNull();
});

test('a workbook holds the cells under these types, and no formula', async () => {
	const berkas = await tulisXlsx(
		{
			nama: 'aksi',
			kolom: ['kode', 'tahun', 'tanggal'],
			baris: [{ kode: '=1+1', tahun: 2031, tanggal: '2031-02-10' }],
		},
		[['Diunduh', { tanggal: '2031-02-11' }]],
	);
	const isi = readZip(Buffer.from(await berkas.arrayBuffer()));
	const lembar = isi.get('xl/worksheets/sheet1.xml') ?? '';
	expect(lembar).toMatch(/<c r="A2"[^>]* t="s"/);
	expect(lembar).toMatch(/<c r="B2"[^>]*><v>2031<\/v>/);
	expect(lembar).toMatch(new RegExp(`<c r="C2"[^>]*><v>${hari('2031-02-10')}</v>`));
	expect(isi.get('xl/worksheets/sheet2.xml')).toContain(`<v>${hari('2031-02-11')}</v>`);
	expect([...isi.values()].join('')).not.toContain('<f>');
	expect(isi.get('xl/sharedStrings.xml')).toContain('=1+1');
});
