import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../../../scripts/build/files.ts';
import { PageReader } from '../../../scripts/build/pages.ts';
import { proveSite, resolveLink } from '../../../scripts/build/prove.ts';
import { makeFolder } from '../../sample-content.ts';

const { folder, hapus } = makeFolder('bukti');
afterAll(hapus);
const origin = 'https://contoh.id';
let site: string;
let count = 0;

const page = (body: string, style = '<link rel="stylesheet" href="/gaya.css">') =>
	`<!doctype html><html><head>${style}</head><body><div class="page">${body}</div></body></html>`;

const write = (path: string, content: string) => {
	mkdirSync(dirname(join(site, path)), { recursive: true });
	writeFileSync(join(site, path), content);
};

const sitemap = (...addresses: string[]) =>
	`<urlset>${addresses.map((one) => `<url><loc>${origin}${one}</loc></url>`).join('')}</urlset>`;

beforeEach(() => {
	site = join(folder, String(count++));
	write('gaya.css', "@font-face{src:url('huruf.woff2')}");
	write('huruf.woff2', 'x');
	write('index.html', page('<a href="/aksi/#isi">Aksi</a><a href="https://lain.id/x">Lain</a>'));
	write('aksi/index.html', page('<h2 id="isi">Isi</h2><a href="../data/a.json">Data</a>'));
	write('404.html', page('<a href="/">Beranda</a>'));
	write('data/a.json', '[]');
	write('sitemap-0.xml', sitemap('/', '/aksi/'));
	write('sitemap-index.xml', `<sitemapindex><loc>${origin}/sitemap-0.xml</loc></sitemapindex>`);
});

const prove = (base = '/') =>
	proveSite({ folder: site, pages: new PageReader(site).finish(), base, origin });

test('a whole site has no fault', () => {
	expect(prove()).toEqual([]);
});

describe('a site is not whole', () => {
	const faults: [string, () => void, RegExp][] = [
		['with an empty file', () => write('data/a.json', ''), /data\/a\.json: berkasnya kosong/],
		['with half a table', () => write('data/a.json', '[{"kode":'), /a\.json: isinya terpotong/],
		[
			'with a link to no page',
			() => write('404.html', page('<a href="/hilang/">x</a>')),
			/^\/404\.html: tautan `\/hilang\/`/,
		],
		[
			'with a picture that is not there',
			() => write('404.html', page('<img src="/foto.png">')),
			/`\/foto\.png` tidak menuju/,
		],
		[
			'with a fragment that no element has',
			() => write('404.html', page('<a href="/aksi/#lain">x</a>')),
			/bagian `\/aksi\/#lain` tidak ada/,
		],
		[
			'with a page without its style',
			() => write('404.html', page('x', '')),
			/^\/404\.html: tidak ada lembar gayanya/,
		],
		[
			'with a style sheet that is not there',
			() => write('404.html', page('x', '<link rel="stylesheet" href="/_astro/a.css">')),
			/`\/_astro\/a\.css`/,
		],
		[
			'with a typeface that is not there',
			() => rmSync(join(site, 'huruf.woff2')),
			/gaya\.css: berkas `huruf\.woff2` tidak ada/,
		],
		[
			'without a page of its sitemap',
			() => write('sitemap-0.xml', sitemap('/', '/aksi/', '/opd/')),
			/peta situs: halaman \/opd\/ tidak ada/,
		],
		[
			'with a page that its sitemap leaves out',
			() => write('sitemap-0.xml', sitemap('/')),
			/halaman \/aksi\/ tidak disebut/,
		],
		[
			'without its sitemap',
			() => rmSync(join(site, 'sitemap-index.xml')),
			/sitemap-index\.xml: tidak ada/,
		],
		[
			'without a part of its sitemap',
			() => rmSync(join(site, 'sitemap-0.xml')),
			/sitemap-0\.xml tidak ada/,
		],
		[
			'without a page for addresses that lead nowhere',
			() => rmSync(join(site, '404.html')),
			/404 tidak ada/,
		],
	];
	test.each(faults)('%s', (_, damage, told) => {
		damage();
		expect(prove().join('\n')).toMatch(new RegExp(told, 'm'));
	});

	test('when its links leave the base path', () => {
		expect(prove('/dasar/').length).toBeGreaterThan(3);
	});
});

test('a page that search engines are to leave out need not stand in the sitemap', () => {
	write(
		'lama/index.html',
		page('x').replace('<head>', '<head><meta name="robots" content="noindex">'),
	);
	expect(prove()).toEqual([]);
});

test('addresses are read as a browser reads them', () => {
	const at = (link: string, base = '/') => resolveLink(link, '/a/b/', { base, origin });
	expect(at('../c/?q=1#d')).toEqual({ path: '/a/c/', fragment: 'd' });
	expect(at('#%C3%A9')).toEqual({ path: '/a/b/', fragment: 'é' });
	expect(at(`${origin}/x/`)).toEqual({ path: '/x/', fragment: '' });
	expect(at('/dasar/x/', '/dasar/')).toEqual({ path: '/x/', fragment: '' });
	for (const elsewhere of ['https://lain.id/', 'mailto:a@b.id', 'data:,x'])
		expect(at(elsewhere)).toBeNull();
});

test('pages are read while they are written, and again when they were read too early', async () => {
	const reader = new PageReader(site);
	const { promise, resolve: end } = Promise.withResolvers<void>();
	const following = reader.follow(promise);
	await new Promise((resolve) => setTimeout(resolve, 150));
	write('aksi/index.html', page('<h2 id="baru">Baru</h2>'));
	write('opd/index.html', page('<h2 id="opd">OPD</h2>'));
	end();
	await following;
	const pages = reader.finish();
	expect(pages.map(({ address }) => address)).toEqual(['/404.html', '/aksi/', '/', '/opd/']);
	expect([...(pages[1]?.ids ?? [])]).toEqual(['baru']);
	expect(listFiles(site)).toHaveLength(9);
});
