import { expect, test } from 'vitest';
import { describePage, fitTitle, withSiteName } from '../../../src/domain/page-head.ts';
import { samplePeta } from '../samples.ts';

const long = 'Penanganan pengaduan masyarakat secara cepat, tepat, dan dapat dipertanggungjawabkan';

test('a title is cut at a word so that it is shown whole', () => {
	const title = fitTitle(long, 'Contoh 2030');
	expect(title.length).toBeLessThanOrEqual(70);
	expect(title).toMatch(/… — Contoh 2030$/);
	expect(fitTitle('Promosi jabatan.', 'Contoh 2030')).toBe('Promosi jabatan — Contoh 2030');
});

test('a title stays long where another would be cut to the same', () => {
	expect(fitTitle(long, 'Contoh 2030', [long, `${long} juga`])).toBe(`${long} — Contoh 2030`);
});

test('the site is named where there is room', () => {
	expect(withSiteName('Glosarium', 'Peta Jalan')).toBe('Glosarium | Peta Jalan');
	expect(withSiteName(fitTitle(long, 'Contoh 2030'), 'Peta Jalan')).not.toContain('|');
});

test('a description begins with a capital, names its page and road map, and is shown whole', () => {
	const peta = samplePeta();
	const own = peta.dokumen.singkat;
	expect(describePage({ judul: 'Data', ringkas: 'semua tabel.', jenis: 'Data', peta })).toBe(
		`${own}: semua tabel.`,
	);
	const page = { judul: long, ringkas: long, jenis: 'Rencana aksi', kode: 'CT-1.a', peta } as const;
	expect(describePage(page)).toMatch(/^CT-1\.a Penanganan/);
	expect(describePage(page).length).toBeLessThanOrEqual(160);
	expect(describePage({ ...page, ownSentence: 'Kabupaten berencana mengurus aduan.' })).toBe(
		`CT-1.a, ${own}: Kabupaten berencana mengurus aduan.`,
	);
	expect(describePage({ judul: 'Cari', ringkas: 'mencari apa saja', jenis: 'Halaman' })).toBe(
		'Mencari apa saja.',
	);
});
