import { describe, expect, test } from 'vitest';
import { ajakanIsiSumber, isiSumber } from '../../../src/domain/catatan.ts';
import { catatan as catatanTable } from '../../../src/tables/catatan.ts';

const catatan = (tertulis: Record<string, unknown>[]) => {
	const [satu] = catatanTable.schema.parse({
		catatan: [
			{ kode: 'contoh', jenis: 'kosong', judul: 'Contoh', penjelasan: 'Contoh.', tertulis },
		],
	}).catatan;
	if (!satu) throw new Error('The sample note is missing.');
	return satu;
};
const kutipan = { teks: 'Nilai SAKIP', sumber: 'BAB IV.2' };
const gambaran = { teks: 'Nilai SAKIP; sel lain kosong', sumber: 'BAB IV.3', gambaran: true };

describe('isiSumber', () => {
	test('takes what is not marked as a description for a quotation', () => {
		expect(isiSumber(catatan([kutipan]))).toMatchObject({ kutipan: [kutipan], gambaran: [] });
	});

	test('never gives a description as a quotation', () => {
		const isi = isiSumber(catatan([gambaran, kutipan]));
		expect(isi.kutipan).toEqual([{ ...kutipan, gambaran: false }]);
		expect(isi.gambaran).toEqual([gambaran]);
	});
});

test('a link promises the printed words only when the note quotes some', () => {
	expect(ajakanIsiSumber(catatan([gambaran, kutipan]))).toBe('Seperti tertulis');
	expect(ajakanIsiSumber(catatan([gambaran]))).toBe('Yang ada di sumber');
});
