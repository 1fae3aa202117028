import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { peta } from '../mistakes.ts';
import { readData, readPages, dist } from '../site/dist.ts';
import { testQuickWin } from './quick-win.ts';
import { testRealisasi } from './realisasi.ts';

const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

describe('a road map beside others is published without any change to the program', () => {
	test('it has pages of its own', () => {
		const addresses = readPages(dist).map((onePage) => onePage.alamat);
		for (const text of [`/${peta}/`, `/${peta}/aksi/ct-1-1-a/`, `/${peta}/indikator/nilai-sakip/`])
			expect(addresses).toContain(text);
	});

	describe('a former code', () => {
		const old = [
			['aksi/ct-1-9', `/${peta}/aksi/ct-1-2/`, 'CT-1.9'],
			['indikator/sakip-lama', `/${peta}/indikator/nilai-sakip/`, 'sakip-lama'],
		] as const;

		test.each(old)('leads from /%s/ to the present page, which names it', (path, to, kode) => {
			const pageRoot = parse(page(`${peta}/${path}`));
			const attribute = (selector: string, name: string) =>
				pageRoot.querySelector(selector)?.getAttribute(name) ?? '';
			expect(attribute('meta[http-equiv="refresh"]', 'content')).toBe(`0; url=${to}`);
			expect(attribute('link[rel="canonical"]', 'href')).toMatch(
				new RegExp(`^https?://[^/]+${to}$`),
			);
			expect(attribute('main a', 'href')).toBe(to);
			expect(attribute('meta[name="robots"]', 'content')).toBe('noindex');
			expect(page(to)).toContain(kode);
		});

		test('stands in neither the search nor the sitemap', () => {
			const siteMap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
			expect(siteMap).toContain('/aksi/ct-1-2/');
			expect(siteMap).not.toMatch(/ct-1-9|sakip-lama/);
			const sought = readdirSync(join(dist, 'pagefind/fragment')).map((name) =>
				gunzipSync(readFileSync(join(dist, 'pagefind/fragment', name))).toString('utf8'),
			);
			expect(
				sought.filter((oneSought) => /"url":"[^"]*(?:ct-1-9|sakip-lama)/.test(oneSought)),
			).toEqual([]);
		});
	});

	describe('its published realisation', () => testRealisasi(peta, dist, page));

	describe('its quick wins', () => testQuickWin(peta, dist, page));

	test('it stands on the front page and in the list of data', () => {
		expect(page('')).toContain('Kabupaten Contoh 2030–2031');
		expect(readData<{ id: string }[]>('index.json', dist).map((item) => item.id)).toContain(peta);
	});

	test('it stands in the comparison, as a page and as data', () => {
		expect(readFileSync(join(dist, 'banding', `${peta}.json`), 'utf8')).toContain(
			`/${peta}/indikator/nilai-sakip/`,
		);
		const comparison = readData<
			{ jenis: string; peta_jalan: string; kunci: string; ada: boolean }[]
		>('banding.json', dist).filter((item) => item.peta_jalan === peta && item.ada);
		expect(comparison).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ jenis: 'area', kunci: 'tatalaksana' }),
				expect.objectContaining({ jenis: 'indikator', kunci: 'sakip' }),
				expect.objectContaining({ jenis: 'perangkat_daerah', kunci: 'kominfo' }),
			]),
		);
	});

	test('the search index holds its actions, with the road map’s name', () => {
		const fraction = join(dist, 'pagefind/fragment');
		const texts = readdirSync(fraction).map((name) =>
			gunzipSync(readFileSync(join(fraction, name))).toString('utf8'),
		);
		const aksi = texts.find(
			(text) => text.includes('Menyusun prosedur contoh') && text.includes('ct-1-1-a'),
		);
		expect(aksi).toContain('CT-1.1.a');
		const { segi } = JSON.parse(readFileSync(join(dist, 'cari/data/rekaman.json'), 'utf8')) as {
			segi: { peta: [string, string][] };
		};
		expect(segi.peta).toContainEqual([peta, 'Contoh 2030–2031']);
	});

	test('menus of the other road maps lead to the same kind of page there', () => {
		const other = readData<{ id: string }[]>('index.json', dist).find(
			({ id }) => id !== peta && existsSync(join(dist, id, 'program/tatalaksana')),
		);
		expect(page(`${other?.id}/program/tatalaksana`)).toContain(
			`href="/${peta}/program/tatalaksana/"`,
		);
		expect(page(`${other?.id}/catatan`)).toContain(`href="/${peta}/catatan/"`);
	});
});
