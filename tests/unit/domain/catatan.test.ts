import { describe, expect, test } from 'vitest';
import { inviteToSource, listSourceTexts } from '../../../src/domain/catatan.ts';
import { catatan as catatanTable } from '../../../src/tables/catatan.ts';

const catatan = (tertulis: Record<string, unknown>[]) => {
	const [oneCatatan] = catatanTable.schema.parse({
		catatan: [
			{ kode: 'contoh', jenis: 'kosong', judul: 'Contoh', penjelasan: 'Contoh.', tertulis },
		],
	}).catatan;
	if (!oneCatatan) throw new Error('The sample note is missing.');
	return oneCatatan;
};
const quote = { teks: 'Nilai SAKIP', sumber: 'BAB IV.2' };
const outline = { teks: 'Nilai SAKIP; sel lain kosong', sumber: 'BAB IV.3', gambaran: true };

describe('isiSumber', () => {
	test('takes what is not marked as a description for a quotation', () => {
		expect(listSourceTexts(catatan([quote]))).toMatchObject({ kutipan: [quote], gambaran: [] });
	});

	test('never gives a description as a quotation', () => {
		const content = listSourceTexts(catatan([outline, quote]));
		expect(content.kutipan).toEqual([{ ...quote, gambaran: false }]);
		expect(content.gambaran).toEqual([outline]);
	});
});

test('a link promises the printed words only when the note quotes some', () => {
	expect(inviteToSource(catatan([outline, quote]))).toBe('Seperti tertulis');
	expect(inviteToSource(catatan([outline]))).toBe('Yang ada di sumber');
});
