import { describe, expect, test } from 'vitest';
import {
	formatFolded,
	getBerat,
	groupCatatan,
	listCarriedByTable,
	listSourceTexts,
	placeCatatan,
} from '../../../src/domain/catatan.ts';
import type { PetaJalan } from '../../../src/domain/peta-jalan.ts';
import { samplePeta } from '../samples.ts';
import { type Catatan, catatan as catatanTable } from '../../../src/tables/catatan.ts';

const catatan = (tertulis: Record<string, unknown>[]) => {
	const [oneCatatan] = catatanTable.schema.parse({
		catatan: [
			{ kode: 'contoh', jenis: 'kosong', judul: 'Contoh', penjelasan: 'Contoh.', tertulis },
		],
	}).catatan;
	if (!oneCatatan) throw new Error('The sample note is missing.');
	return oneCatatan;
};
const quote = { teks: 'Nilai SAKIP', sumber: { bagian: 'BAB IV.2' } };
const outline = {
	teks: 'Nilai SAKIP; sel lain kosong',
	sumber: { bagian: 'BAB IV.3' },
	gambaran: true,
};

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
const note = (fields: Partial<Catatan>): Catatan => ({ ...catatan([quote]), ...fields });

describe('weight', () => {
	const all = samplePeta();
	const peta = (notes: Catatan[], rest: Partial<PetaJalan> = {}): PetaJalan => ({
		...all,
		catatan: notes,
		...rest,
	});

	test('follows the kind, unless the editor says otherwise', () => {
		expect(getBerat({ jenis: 'kontradiksi' })).toBe('makna');
		expect(getBerat({ jenis: 'perbaikan' })).toBe('bentuk');
		expect(getBerat({ jenis: 'penafsiran', berat: 'makna' })).toBe('makna');
	});

	test('what changes a meaning stands open, the rest is counted', () => {
		const placed = placeCatatan(
			peta([note({ kode: 'a', jenis: 'hilang' }), note({ kode: 'b', jenis: 'perbaikan' })]),
			['b', 'a', 'a'],
		);
		expect(placed.terbuka.map(({ kode }) => kode)).toEqual(['a']);
		expect(formatFolded(placed.terlipat)).toBe('1 catatan tentang penulisan');
	});

	test('a note that most records of a table carry stands open with the table alone', () => {
		const [opd] = all.perangkatDaerah;
		if (!opd) throw new Error('The sample has no agency.');
		const wide = peta([note({ kode: 'a', jenis: 'kosong' })], {
			perangkatDaerah: [1, 2, 3, 4].map((n) => ({ ...opd, catatan: n > 2 ? ['a'] : [] })),
		});
		expect(placeCatatan(wide, ['a']).terbuka).toEqual([]);
		expect(formatFolded(placeCatatan(wide, ['a']).terlipat)).toBe('1 catatan');
		expect(placeCatatan(wide, ['a'], true).terbuka).toHaveLength(1);
		expect(listCarriedByTable(wide, wide.perangkatDaerah)).toEqual(['a']);
	});

	test('the page of notes begins with those that change a meaning', () => {
		const groups = groupCatatan(
			peta([note({ kode: 'a', jenis: 'perbaikan' }), note({ kode: 'b', jenis: 'kontradiksi' })]),
		);
		expect(groups.map(({ berat, count }) => [berat, count])).toEqual([
			['makna', 1],
			['bentuk', 1],
		]);
	});
});
