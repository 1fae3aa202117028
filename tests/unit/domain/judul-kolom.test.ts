import { expect, test } from 'vitest';
import { formatPeran, judulKriteria, judulPeran } from '../../../src/domain/judul-kolom.ts';
import { judulKolom } from '../../../src/tables/dokumen/schema.ts';

const dokumen = (isi: Record<string, unknown> = {}) => ({ judul_kolom: judulKolom.parse(isi) });

test('a column that the document heads otherwise shows its heading with our reading beside it', () => {
	const isi = dokumen({ penanggung_jawab_aksi: 'Leading sector' });
	expect(judulPeran(isi, 'aksi')).toEqual({
		tercetak: 'Leading sector',
		bacaan: 'penanggung jawab',
	});
	expect(formatPeran(isi, 'aksi')).toBe('Leading sector (kami baca: penanggung jawab)');
});

test('each table has its own heading: one is never put over another', () => {
	const isi = dokumen({ penanggung_jawab_aksi: 'Utama', penanggung_jawab_indikator: 'Pengampu' });
	expect(formatPeran(isi, 'indikator')).toContain('Pengampu');
	expect(formatPeran(isi, 'sasaran')).toBe('Penanggung jawab');
});

test('a heading that is our word already is said once', () => {
	expect(formatPeran(dokumen({ pendukung_aksi: 'Pendukung' }), 'pendukung')).toBe('Pendukung');
});

test('criteria stand under the heading of the source, never under a promise', () => {
	expect(judulKriteria(dokumen({ kriteria: 'Kriteria Keberhasilan Kegiatan' }))).toBe(
		'Kriteria Keberhasilan Kegiatan',
	);
	expect(judulKriteria(dokumen())).toBe('Kriteria keberhasilan');
});
