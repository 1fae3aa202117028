import { expect, test } from 'vitest';
import { describeCopy } from '../../../src/domain/edition-sentences.ts';

test('a copy says its version, its day, and where the latest is when that is known', () => {
	const edition = { version: '1.2.0-ab', date: '2026-11-28', site: null };
	expect(describeCopy(edition)).toBe(
		'Salinan untuk dibaca tanpa internet, versi 1.2.0-ab, dibuat 28 November 2026. Alamat situsnya belum ditentukan pembuat salinan, jadi kode QR dan alamat halaman tidak ada.',
	);
	expect(describeCopy({ ...edition, site: 'https://situs.invalid/' })).toMatch(
		/2026\. Yang terbaru ada di https:\/\/situs\.invalid\/$/,
	);
});
