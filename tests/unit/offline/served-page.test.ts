import { expect, test } from 'vitest';
import { serveMissing, serveSaved } from '../../../src/offline/served-page.ts';

const html =
	'<title>T</title><main class="x"><a href="/data/a.csv" download aria-label="a">a</a><a href="/b" download="b.png">b</a></main><footer class="penafian"><p>V⦗0⦘</p></footer>';
const copy = { date: '2030-01-02', marks: [['⦗0⦘', 'ersi 3']] as [string, string][], groups: {} };
const served = { copy, outdated: false, manage: '/x/simpan/' };

test('a page from a copy is whole again, says where it comes from, and asks for what is downloaded', () => {
	const page = serveSaved(html, served);
	expect(page).toContain('Versi 3');
	expect(page).toContain('disimpan 2 Januari 2030');
	expect(page).toContain('href="/x/simpan/"');
	expect(page).toContain('<a href="/data/a.csv" aria-label="a">a</a><a href="/b">b</a>');
	expect(page).not.toContain('lebih baru');
	expect(serveSaved(html, { ...served, outdated: true })).toMatch(
		/<main class="x"><p [^>]*>Situs ini sudah punya versi yang lebih baru/,
	);
});

test('what is not kept is said with its address, as text', () => {
	const page = serveMissing(html, '/<b>/', false);
	expect(page).toContain('<title>Halaman tidak tersimpan | Peta Jalan</title>');
	expect(page).toContain('Alamatnya: /&lt;b&gt;/');
	expect(serveMissing(html, '/a/', true)).toContain('Salinan halaman ini rusak');
});
