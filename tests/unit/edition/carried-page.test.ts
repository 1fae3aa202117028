import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { carryPage } from '../../../scripts/edition/carried-page.ts';

const site = mkdtempSync(join(tmpdir(), 'carried-'));
mkdirSync(join(site, '_astro/fonts'), { recursive: true });
writeFileSync(join(site, '_astro/fonts/huruf.woff2'), 'typeface');
writeFileSync(join(site, 'gambar.svg'), '<svg/>');

const carry = (head: string, body: string, hasAddress = false) =>
	carryPage(
		`<!DOCTYPE html><html lang="id"><head>${head}</head><body>${body}</body></html>`,
		'a/aksi/index.html',
		{ site, base: '/', program: '_astro/salinan.js', note: 'Salinan <kami>', hasAddress },
	);

test('an address of the site leads to a file, every other one stays', () => {
	const { html } = carry(
		'<meta http-equiv="refresh" content="0; url=/a/aksi/b/">',
		'<a href="/">a</a><a href="#x">b</a><a href="https://situs.invalid/">c</a><form action="/cari/"></form><a href="../opd/#d">e</a>',
	);
	expect(html).toContain('content="0; url=b/index.html"');
	expect(html).toContain('<a href=../../index.html>a</a>');
	expect(html).toContain('<a href=#x>b</a><a href=https://situs.invalid/>c</a>');
	expect(html).toContain('action=../../cari/index.html');
	expect(html).toContain('<a href=../opd/index.html#d>e</a>');
});

test('modules run from one classic script, which is told their names', () => {
	const { html, modules, shared } = carry(
		'',
		'<script type="module" src="/_astro/Cari.js"></script><script type="module">let a</script>',
	);
	expect(modules).toEqual(['_astro/Cari.js']);
	expect(html).toContain(
		'<script defer src=../../_astro/salinan.js data-parts=Cari.js></script></head>',
	);
	expect(html).not.toContain('src="/_astro/Cari.js"');
	// One that fetches nothing stands once for all pages, and keeps its names to itself.
	const [[name, program] = []] = shared;
	expect(html).toContain(`<script defer src=../../${name}></script>`);
	expect(program).toBe('(()=>{"use strict";let a\n})();\n');
});

test('only quotes that a value needs are kept', () => {
	const { html } = carry(
		'',
		'<p class="a" title="b c"></p><svg><path d="M1"/></svg><code>x="y"</code>',
	);
	expect(html).toContain(
		'<p class=a title="b c"></p><svg><path d=M1></path></svg><code>x="y"</code>',
	);
});

test('a typeface and a drawing that is drawn again stand in the copy themselves', () => {
	const { html, shared } = carry(
		'<style>@font-face{src:url("/_astro/fonts/huruf.woff2")}</style>',
		'<button data-png="/gambar.svg">PNG</button>',
	);
	const [[name, css] = []] = shared;
	expect(name).toBe('_astro/huruf.css');
	expect(css).toContain(`url(data:font/woff2;base64,${btoa('typeface')})`);
	expect(html).toContain('<link rel=stylesheet href=../../_astro/huruf.css>');
	expect(html).toContain(`data-png="data:image/svg+xml;base64,${btoa('<svg/>')}"`);
});

test('every page says which copy it is of, and names no address that nobody knows', () => {
	const head =
		'<link rel="canonical" href="http://localhost:4321/a/"><link rel="sitemap" href="/s.xml">';
	const { html } = carry(head, '<footer class="penafian"></footer>');
	expect(html).toContain('<footer class=penafian><p>Salinan &lt;kami&gt;</p></footer>');
	expect(html).not.toContain('<link');
	expect(carry(head, '', true).html).toContain('rel=canonical');
});
