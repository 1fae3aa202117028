import { expect, test } from 'vitest';
import { formatCitation, formatDataCitation } from '../../../src/domain/citation.ts';

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

test('all data are cited by version and day, as far as these are known', () => {
	expect(
		formatDataCitation({ version: '1.2.0', content: '2031-02-10' }, 'https://contoh.go.id/data/'),
	).toBe(
		'Peta Jalan: data peta jalan reformasi birokrasi daerah, versi 1.2.0, data per 10 Februari 2031, https://contoh.go.id/data/',
	);
	expect(formatDataCitation({ version: '1.2.0', content: null }, '/')).not.toContain('data per');
});
