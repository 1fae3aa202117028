import { expect, test } from 'vitest';
import { formatPeran, kriteriaTitle, getPeranTitle } from '../../../src/domain/column-headings.ts';
import { columnTitles } from '../../../src/tables/dokumen/schema.ts';

const dokumen = (content: Record<string, unknown> = {}) => ({
	judul_kolom: columnTitles.parse(content),
});

test('a column that the document heads otherwise shows its heading with our reading beside it', () => {
	const content = dokumen({ penanggung_jawab_aksi: 'Leading sector' });
	expect(getPeranTitle(content, 'aksi')).toEqual({
		tercetak: 'Leading sector',
		bacaan: 'penanggung jawab',
	});
	expect(formatPeran(content, 'aksi')).toBe('Leading sector (kami baca: penanggung jawab)');
});

test('each table has its own heading: one is never put over another', () => {
	const content = dokumen({
		penanggung_jawab_aksi: 'Utama',
		penanggung_jawab_indikator: 'Pengampu',
	});
	expect(formatPeran(content, 'indikator')).toContain('Pengampu');
	expect(formatPeran(content, 'sasaran')).toBe('Penanggung jawab');
});

test('a heading that is our word already is said once', () => {
	expect(formatPeran(dokumen({ pendukung_aksi: 'Pendukung' }), 'pendukung')).toBe('Pendukung');
});

test('criteria stand under the heading of the source, never under a promise', () => {
	expect(kriteriaTitle(dokumen({ kriteria: 'Kriteria Keberhasilan Kegiatan' }))).toBe(
		'Kriteria Keberhasilan Kegiatan',
	);
	expect(kriteriaTitle(dokumen())).toBe('Kriteria keberhasilan');
});
