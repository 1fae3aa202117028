import { expect, test } from 'vitest';
import { susunKutipan } from '../../../src/domain/kutipan.ts';

const isi = {
	nama: 'KT-5.2.c Mengembangkan sistem',
	dokumen: 'Road Map Contoh',
	sumber: 'BAB IV.4, tabel Program, area 5, kelompok 2, huruf c',
	url: 'https://contoh.go.id/contoh/aksi/kt-5-2-c/',
};

test('names the record, the document, its part, table and row, and the address', () => {
	expect(susunKutipan(isi)).toBe(
		'KT-5.2.c Mengembangkan sistem. Dalam: Road Map Contoh, BAB IV.4, tabel Program, area 5, kelompok 2, huruf c. Peta Jalan, https://contoh.go.id/contoh/aksi/kt-5-2-c/',
	);
});

test('does not double the mark that ends a printed name', () => {
	expect(susunKutipan({ ...isi, nama: 'Menyusun prosedur; ' })).toMatch(
		/^Menyusun prosedur\. Dalam:/,
	);
});
