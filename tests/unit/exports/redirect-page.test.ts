import { expect, test } from 'vitest';
import { renderRedirectPage } from '../../../src/exports/redirect-page.ts';

const old = {
	tabel: 'aksi',
	lama: 'CT-1.9',
	kini: 'CT-1.2',
	bagian: 'ct-1-9',
	nama: 'Memantau <prosedur> & "alat"',
	ke: '/contoh/aksi/ct-1-2/',
} as const;
const html = renderRedirectPage(old, { path: old.ke, url: `https://contoh.go.id${old.ke}` });

test('leads on at once, by a link, and for search engines', () => {
	expect(html).toContain('<meta http-equiv="refresh" content="0; url=/contoh/aksi/ct-1-2/">');
	expect(html).toContain('<a href="/contoh/aksi/ct-1-2/">');
	expect(html).toContain('<link rel="canonical" href="https://contoh.go.id/contoh/aksi/ct-1-2/">');
	expect(html).toContain('<meta name="robots" content="noindex">');
});

test('shows marks of the name as text', () => {
	expect(html).toContain('Memantau &lt;prosedur&gt; &amp; &quot;alat&quot;');
});
