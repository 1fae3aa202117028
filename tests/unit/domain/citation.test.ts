import { expect, test } from 'vitest';
import { formatCitation } from '../../../src/domain/citation.ts';

const content = {
	nama: 'KT-5.2.c Mengembangkan sistem',
	dokumen: 'Road Map Contoh',
	sumber: 'BAB IV.4, tabel Program, area 5, kelompok 2, huruf c',
	url: 'https://contoh.go.id/contoh/aksi/kt-5-2-c/',
};

test('names the record, the document, its part, table and row, and the address', () => {
	expect(formatCitation(content)).toBe(
		'KT-5.2.c Mengembangkan sistem. Dalam: Road Map Contoh, BAB IV.4, tabel Program, area 5, kelompok 2, huruf c. Peta Jalan, https://contoh.go.id/contoh/aksi/kt-5-2-c/',
	);
});

test('does not double the mark that ends a printed name', () => {
	expect(formatCitation({ ...content, nama: 'Menyusun prosedur; ' })).toMatch(
		/^Menyusun prosedur\. Dalam:/,
	);
});
