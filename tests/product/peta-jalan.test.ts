import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { peta } from '../kesalahan.ts';
import { bacaData, bacaHalaman, dist } from '../site/dist.ts';
import { ujiQuickWin } from './quick-win.ts';
import { ujiRealisasi } from './realisasi.ts';

const halaman = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

describe('a road map beside others is published without any change to the program', () => {
	test('it has pages of its own', () => {
		const alamat = bacaHalaman(dist).map((satu) => satu.alamat);
		for (const satu of [`/${peta}/`, `/${peta}/aksi/ct-1-1-a/`, `/${peta}/indikator/nilai-sakip/`])
			expect(alamat).toContain(satu);
	});

	describe('a former code', () => {
		const lama = [
			['aksi/ct-1-9', `/${peta}/aksi/ct-1-2/`, 'CT-1.9'],
			['indikator/sakip-lama', `/${peta}/indikator/nilai-sakip/`, 'sakip-lama'],
		] as const;

		test.each(lama)('leads from /%s/ to the present page, which names it', (path, ke, kode) => {
			const akarHalaman = parse(halaman(`${peta}/${path}`));
			const atribut = (pemilih: string, nama: string) =>
				akarHalaman.querySelector(pemilih)?.getAttribute(nama) ?? '';
			expect(atribut('meta[http-equiv="refresh"]', 'content')).toBe(`0; url=${ke}`);
			expect(atribut('link[rel="canonical"]', 'href')).toMatch(new RegExp(`^https?://[^/]+${ke}$`));
			expect(atribut('main a', 'href')).toBe(ke);
			expect(atribut('meta[name="robots"]', 'content')).toBe('noindex');
			expect(halaman(ke)).toContain(kode);
		});

		test('stands in neither the search nor the sitemap', () => {
			const petaSitus = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
			expect(petaSitus).toContain('/aksi/ct-1-2/');
			expect(petaSitus).not.toMatch(/ct-1-9|sakip-lama/);
			const dicari = readdirSync(join(dist, 'pagefind/fragment')).map((nama) =>
				gunzipSync(readFileSync(join(dist, 'pagefind/fragment', nama))).toString('utf8'),
			);
			expect(dicari.filter((satu) => /"url":"[^"]*(?:ct-1-9|sakip-lama)/.test(satu))).toEqual([]);
		});
	});

	describe('its published realisation', () => ujiRealisasi(peta, dist, halaman));

	describe('its quick wins', () => ujiQuickWin(peta, dist, halaman));

	test('it stands on the front page and in the list of data', () => {
		expect(halaman('')).toContain('Reformasi birokrasi Kabupaten Contoh 2030–2031');
		expect(bacaData<{ id: string }[]>('index.json', dist).map((satu) => satu.id)).toContain(peta);
	});

	test('it stands in the comparison, as a page and as data', () => {
		expect(halaman('banding')).toContain(`/${peta}/indikator/nilai-sakip/`);
		const banding = bacaData<{ jenis: string; peta_jalan: string; kunci: string; ada: boolean }[]>(
			'banding.json',
			dist,
		).filter((satu) => satu.peta_jalan === peta && satu.ada);
		expect(banding).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ jenis: 'area', kunci: 'tatalaksana' }),
				expect.objectContaining({ jenis: 'indikator', kunci: 'sakip' }),
				expect.objectContaining({ jenis: 'perangkat_daerah', kunci: 'kominfo' }),
			]),
		);
	});

	test('the search index holds its actions, with the road map’s name', () => {
		const pecahan = join(dist, 'pagefind/fragment');
		const teks = readdirSync(pecahan).map((nama) =>
			gunzipSync(readFileSync(join(pecahan, nama))).toString('utf8'),
		);
		const aksi = teks.find(
			(satu) => satu.includes('Menyusun prosedur contoh') && satu.includes('ct-1-1-a'),
		);
		expect(aksi).toContain('CT-1.1.a');
		const { segi } = JSON.parse(readFileSync(join(dist, 'cari/data/rekaman.json'), 'utf8')) as {
			segi: { peta: [string, string][] };
		};
		expect(segi.peta).toContainEqual([peta, 'Contoh 2030–2031']);
	});

	test('menus of the other road maps lead to the same kind of page there', () => {
		const lain = bacaData<{ id: string }[]>('index.json', dist).find((satu) => satu.id !== peta);
		expect(halaman(`${lain?.id}/program/tatalaksana`)).toContain(
			`href="/${peta}/program/tatalaksana/"`,
		);
		expect(halaman(`${lain?.id}/catatan`)).toContain(`href="/${peta}/catatan/"`);
	});
});
