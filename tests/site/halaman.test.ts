import { describe, expect, test } from 'vitest';
import { bacaData, bacaHalaman, berkasDist } from './dist.ts';

const halaman = bacaHalaman();
const berkas = new Set(berkasDist());
const menurutAlamat = new Map(halaman.map((satu) => [satu.alamat, satu]));
const isi = halaman.filter((satu) => satu.alamat !== '/404.html');
/** Road maps that have more than the one record of their document. */
const bertabel = new Set(
	bacaData<{ id: string; tabel: unknown[] }[]>('index.json').flatMap(({ id, tabel }) =>
		tabel.length > 1 ? id : [],
	),
);
const petaJalan = isi.filter(
	(satu) => satu.akar.querySelector('.status .chip') && satu.alamat !== '/',
);

/** Addresses of the pages that fail a condition. */
const gagal = (daftar: typeof halaman, sah: (satu: (typeof halaman)[number]) => boolean) =>
	daftar.filter((satu) => !sah(satu)).map((satu) => satu.alamat);
const isiAtribut = (akar: (typeof halaman)[number]['akar'], pemilih: string, atribut: string) =>
	akar.querySelector(pemilih)?.getAttribute(atribut) ?? '';

describe('every page', () => {
	test('is in Indonesian', () => {
		expect(gagal(halaman, ({ akar }) => isiAtribut(akar, 'html', 'lang') === 'id')).toEqual([]);
	});

	test('has a title', () => {
		expect(
			gagal(halaman, ({ akar }) => (akar.querySelector('title')?.text.trim().length ?? 0) > 5),
		).toEqual([]);
	});

	test('has a description', () => {
		expect(
			gagal(
				halaman,
				({ akar }) => isiAtribut(akar, 'meta[name="description"]', 'content').length > 20,
			),
		).toEqual([]);
	});

	test('that has an address says which one is canonical', () => {
		expect(
			gagal(isi, ({ akar }) =>
				/^https?:\/\//.test(isiAtribut(akar, 'link[rel="canonical"]', 'href')),
			),
		).toEqual([]);
	});

	test('has one main heading', () => {
		expect(gagal(halaman, ({ akar }) => akar.querySelectorAll('h1').length === 1)).toEqual([]);
	});

	test('says that it is not an official site', () => {
		expect(
			gagal(
				halaman,
				({ akar }) =>
					akar.querySelector('.penafian')?.text.includes('Bukan situs resmi pemerintah') ?? false,
			),
		).toEqual([]);
	});

	test('has a title of its own', () => {
		const judul = isi.map((satu) => satu.akar.querySelector('title')?.text);
		expect(judul.filter((satu, i) => judul.indexOf(satu) !== i)).toEqual([]);
	});
});

describe('every page of a road map', () => {
	test('there are such pages', () => {
		expect(petaJalan.length).toBeGreaterThan(0);
	});

	test('shows the status of its document', () => {
		expect(
			gagal(
				petaJalan,
				({ akar }) => (akar.querySelector('.kepala .status .chip')?.text.trim().length ?? 0) > 5,
			),
		).toEqual([]);
	});

	test('says where in the source it comes from', () => {
		expect(
			gagal(
				// A document of which there is no table has nothing to name on most of its pages.
				petaJalan.filter(({ alamat }) => bertabel.has(alamat.split('/')[1] ?? '')),
				({ akar }) =>
					/^Sumber: .{10,}/.test(akar.querySelector('.sumber-halaman')?.text.trim() ?? ''),
			),
		).toEqual([]);
	});
});

/** Pages of a road map by their address. */
const cari = (alamat: RegExp) => petaJalan.filter((satu) => alamat.test(satu.alamat));

describe('what this site has of the outcome', () => {
	const tidakDimuat = /tidak dimuat di situs ini/i;

	test('no page claims that something was never published or adopted', () => {
		const klaim =
			/(realisasi|hasil evaluasi|data pelaksanaan)[^.]{0,40} (belum|dipublikasikan)|belum ada (data )?(realisasi|pelaksanaan)|laporan akhir, belum/i;
		expect(gagal(halaman, ({ akar }) => !klaim.test(akar.text))).toEqual([]);
	});

	test('every indicator says that its realisation is not on this site, or shows it, and leads to the formulas', () => {
		const indikator = cari(/\/indikator\/[^/]+\/$/);
		expect(
			gagal(
				indikator,
				({ akar }) =>
					(tidakDimuat.test(akar.querySelector('main')?.text ?? '') ||
						akar.querySelector('#realisasi') !== null) &&
					akar.querySelector('a[href$="/monev/#rumus"]') !== null,
			),
		).toEqual([]);
	});
});

/** The structured data of a page. */
const graf = (alamat: string) => {
	const teks = menurutAlamat
		.get(alamat)
		?.akar.querySelector('script[type="application/ld+json"]')?.text;
	return (JSON.parse(teks ?? '{}') as { '@graph'?: Record<string, unknown>[] })['@graph'] ?? [];
};

describe('structured data', () => {
	test('gives the way to each page of a road map, ending at the page', () => {
		const tanpa = petaJalan.filter(({ alamat, akar }) => {
			const jalur = graf(alamat).find((satu) => satu['@type'] === 'BreadcrumbList');
			const akhir = (jalur?.itemListElement as { name: string }[] | undefined)?.at(-1);
			return akhir?.name !== akar.querySelector('h1')?.text;
		});
		expect(tanpa.map((satu) => satu.alamat)).toEqual([]);
	});

	test('describes a road map as a report and its tables as a data set', () => {
		for (const { id } of bacaData<{ id: string }[]>('index.json')) {
			expect(graf(`/${id}/`).map((satu) => satu['@type'])).toContain('Report');
			const kumpulan = graf(`/${id}/data/`).find((satu) => satu['@type'] === 'Dataset');
			const unduhan = kumpulan?.distribution as { contentUrl: string }[];
			for (const { contentUrl } of unduhan) expect(berkas).toContain(new URL(contentUrl).pathname);
		}
	});
});

test('every internal link and fragment leads somewhere', () => {
	const mati: string[] = [];
	for (const { alamat, akar } of halaman) {
		for (const elemen of akar.querySelectorAll('[href], [src]')) {
			const tujuan = elemen.getAttribute('href') ?? elemen.getAttribute('src') ?? '';
			if (/^(https?:|mailto:|data:)/.test(tujuan)) continue;
			const url = new URL(tujuan, `http://situs${alamat}`);
			const path = decodeURI(url.pathname);
			const sasaran = menurutAlamat.get(path);
			if (!sasaran && !berkas.has(path)) mati.push(`${alamat} → ${tujuan}`);
			else if (sasaran && url.hash && !sasaran.id.has(decodeURIComponent(url.hash.slice(1))))
				mati.push(`${alamat} → ${tujuan}`);
		}
	}
	expect(mati).toEqual([]);
});

test('no identifier stands twice on a page', () => {
	for (const { alamat, akar } of halaman) {
		const id = akar.querySelectorAll('[id]').map((elemen) => elemen.id);
		expect(
			id.filter((satu, i) => id.indexOf(satu) !== i),
			alamat,
		).toEqual([]);
	}
});

test('no two regions of a page have the same name', () => {
	for (const { alamat, akar } of halaman) {
		const nama = akar
			.querySelectorAll('[role="region"]')
			.map((elemen) => elemen.getAttribute('aria-label'));
		expect(
			nama.filter((satu, i) => nama.indexOf(satu) !== i),
			alamat,
		).toEqual([]);
	}
});

test('nothing is loaded from another site', () => {
	for (const { alamat, akar } of halaman) {
		const pemuat = akar.querySelectorAll(
			'script[src], img[src], iframe[src], source[src], link[rel="stylesheet"], link[rel="preload"], link[rel="preconnect"], link[rel="dns-prefetch"], link[rel="icon"], link[rel*="icon"]',
		);
		for (const elemen of pemuat) {
			const tujuan = elemen.getAttribute('src') ?? elemen.getAttribute('href') ?? '';
			expect(tujuan, alamat).not.toMatch(/^(https?:)?\/\//);
		}
	}
});

test('only known kinds of file are published', () => {
	const sah =
		/\.(html|css|js|woff2|svg|png|jpe?g|webp|avif|gif|xml|txt|json|csv|pagefind|pf_fragment|pf_index|pf_meta)$|\/pagefind\/|_headers$|^\/SHA256SUMS$/;
	expect([...berkas].filter((path) => !sah.test(path) || path.endsWith('.map'))).toEqual([]);
});

test('no interface word of the frame was left in English', () => {
	const inggris =
		/Section titled|Built with|Skip to content|On this page|Select theme|Search results|This content is a draft/;
	for (const { alamat, html } of halaman) expect(html, alamat).not.toMatch(inggris);
});
