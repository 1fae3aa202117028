import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { periksaKonten } from '../../../src/content/check.ts';
import type { Temuan } from '../../../src/content/findings.ts';
import { bolehBab, kasusBab, type KasusMdx, kasusTeks } from '../../kasus-mdx.ts';
import { peta } from '../../kesalahan.ts';
import { folderBaru, kontenContoh } from '../../konten.ts';

let folder = '';
let hapus = () => {};
beforeAll(() => {
	({ folder, hapus } = folderBaru('mdx'));
	// Hundreds of runs read these: only the terms and the indicators that the cases name.
	kontenContoh(folder, {
		[`${peta}/indikator.yaml`]: (isi) => isi.slice(0, isi.indexOf('  - kode: waktu-layanan')),
	});
	writeFileSync(
		join(folder, 'glosarium.yaml'),
		`istilah:
  - {kode: spbe, istilah: SPBE, kepanjangan: null, arti: Sistem pemerintahan berbasis elektronik.}
  - {kode: rb, istilah: Reformasi birokrasi, kepanjangan: null, arti: Pembaruan pemerintahan.}
`,
	);
	writeFileSync(join(folder, 'sinonim.yaml'), 'sinonim: []\n');
});
afterAll(() => hapus());

const depanBab = `---
judul: Bab uji
nomor: II
urutan: 2
ringkas: bab karangan.
sumber: BAB II
---

`;
const depanHalaman = `---
title: Halaman uji
description: halaman karangan untuk pengujian.
---

`;
const pathBab = `${peta}/bab/2-uji.mdx`;
const pathHalaman = 'halaman/uji.mdx';

/** The findings of the fixture with more files, which go again. */
function periksa(berkas: Record<string, string | Buffer | null>): Temuan[] {
	for (const [path, isi] of Object.entries(berkas)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		if (isi !== null) writeFileSync(join(folder, path), isi);
	}
	try {
		return periksaKonten(folder).temuan;
	} finally {
		for (const path of Object.keys(berkas)) rmSync(join(folder, path), { force: true });
	}
}

/** Expects the finding of a case, at its place, and nothing of any file but `boleh`. */
function harapkan(temuan: Temuan[], path: string, depan: string, kasus: KasusMdx): void {
	const { salah, perbaikan, baris = 1, kolom } = kasus;
	const kena = temuan.find((satu) => satu.berkas === path && salah.test(satu.salah));
	const pesan = JSON.stringify(temuan.slice(0, 5));
	expect(kena, pesan).toMatchObject({ berkas: path });
	expect(kena?.baris, pesan).toBe(depan.split('\n').length - 1 + baris);
	if (kolom !== undefined) expect(kena?.kolom, pesan).toBe(kolom);
	expect(kena?.perbaikan.length, pesan).toBeGreaterThan(5);
	if (perbaikan) expect(kena?.perbaikan).toMatch(perbaikan);
	expect(temuan.filter((satu) => satu.berkas !== path)).toEqual([]);
}

describe('a chapter is told of', () => {
	test.each([...kasusTeks, ...kasusBab])('$nama', (kasus) => {
		harapkan(periksa({ [pathBab]: depanBab + kasus.isi }), pathBab, depanBab, kasus);
	});
});

describe('a general page is told of', () => {
	test.each(kasusTeks)('$nama', (kasus) => {
		harapkan(
			periksa({ [pathHalaman]: depanHalaman + kasus.isi }),
			pathHalaman,
			depanHalaman,
			kasus,
		);
	});
});

test('each dead link of a line is told of once, and the live one beside them is not', () => {
	const isi = `${depanBab}[tidak ada](../2-tidak-ada/), [jangkar](#tidak-ada), [dari akar](/${peta}/indikator/), [lagi](#tidak-ada).`;
	const tempat = depanBab.split('\n').length;
	expect(periksa({ [pathBab]: isi }).map(({ baris, kolom }) => [baris, kolom])).toEqual([
		[tempat, 1],
		[tempat, 31],
	]);
});

describe('a chapter may have', () => {
	test.each(bolehBab)('%s', (_, isi) => {
		expect(periksa({ [pathBab]: depanBab + isi })).toEqual([]);
	});

	test('a picture beside it', () => {
		const gambar = Buffer.from('89504e470d0a1a0a', 'hex');
		const isi = `${depanBab}![Bagan](bagan.png)`;
		expect(periksa({ [pathBab]: isi, [`${peta}/bab/bagan.png`]: gambar })).toEqual([]);
		const [temuan] = periksa({ [pathBab]: isi, [`${peta}/bab/bagan.png`]: 'bukan gambar' });
		expect(temuan?.salah).toMatch(/bukan gambar yang cocok/);
	});

	test('line ends of Windows', () => {
		expect(periksa({ [pathBab]: `${depanBab}teks\n`.replaceAll('\n', '\r\n') })).toEqual([]);
	});
});

test.each([
	['a chapter', pathBab, depanBab],
	['a general page', pathHalaman, depanHalaman],
])('bytes of another encoding are located in %s', (_, path, depan) => {
	const asing = Buffer.from([0x93, 0x61, 0x94, 0x20, 0x96]);
	const temuan = periksa({ [path]: Buffer.concat([Buffer.from(`${depan}é dan `), asing]) });
	expect(temuan).toEqual([
		expect.objectContaining({
			berkas: path,
			baris: depan.split('\n').length,
			perbaikan: expect.stringMatching(/UTF-8/),
		}),
	]);
});

/** The findings of a general page with this front matter. */
const halaman = (depan: string) => periksa({ [pathHalaman]: `---\n${depan}\n---\n\nteks\n` });

describe('the front matter', () => {
	test.each([
		['head', "title: Uji\nhead: [{tag: script, content: 'alert(1)'}]", 3, /`head` tidak dikenal/],
		['layout', 'title: Uji\nlayout: ../../src/x.astro', 3, /`layout` tidak dikenal/],
		['template', 'title: Uji\ntemplate: splash', 3, /`template` tidak dikenal/],
		['hero', 'title: Uji\nhero: {title: <script>}', 3, /`hero` tidak dikenal/],
		['banner', 'title: Uji\nbanner: {content: <script>}', 3, /`banner` tidak dikenal/],
		['slug', 'title: Uji\nslug: glosarium', 3, /`slug` tidak dikenal/],
		['draft', 'title: Uji\ndraft: true', 3, /`draft` tidak dikenal/],
		['pagefind', 'title: Uji\npagefind: false', 3, /`pagefind` tidak dikenal/],
		['a title that is no text', 'title: [Uji]', 2, /`title`/],
		['no title', 'description: teks', 2, /`title` belum ada/],
	] as const)('of a general page is told of %s', (_, depan, baris, salah) => {
		const temuan = halaman(depan);
		const kena = temuan.find((satu) => salah.test(satu.salah));
		expect(kena, JSON.stringify(temuan)).toMatchObject({ berkas: pathHalaman, baris });
	});

	test.each([
		['is not there', 'teks', /Bagian depan .* tidak ada/],
		['is not closed', '---\ntitle: Uji\n\nteks', /Bagian depan/],
		['is in another language', '+++\ntitle = "Uji"\n+++\n\nteks', /Bagian depan/],
	])('that %s is told of', (_, isi, salah) => {
		expect(periksa({ [pathHalaman]: isi })[0]).toMatchObject({
			berkas: pathHalaman,
			baris: 1,
			salah: expect.stringMatching(salah),
		});
	});

	test('of a chapter is told of an absent note and of one named twice', () => {
		const isi = depanBab.replace(
			'sumber:',
			'catatan: [nilai-gnada, nilai-ganda, nilai-ganda]\nsumber:',
		);
		const temuan = periksa({ [pathBab]: `${isi}teks` });
		expect(temuan).toContainEqual(
			expect.objectContaining({
				berkas: pathBab,
				baris: 6,
				bidang: 'catatan.1',
				salah: expect.stringMatching(/`nilai-gnada` tidak ada/),
				perbaikan: expect.stringMatching(/nilai-ganda/),
			}),
		);
		expect(temuan).toContainEqual(
			expect.objectContaining({ bidang: 'catatan.3', salah: expect.stringMatching(/dua kali/) }),
		);
	});

	test('of a general page is searched for private numbers', () => {
		expect(halaman('title: Uji\ndescription: hubungi 081234567890')[0]).toMatchObject({
			baris: 3,
			salah: expect.stringMatching(/nomor telepon/),
		});
	});
});

describe('names of files', () => {
	test.each([
		'halaman/cari.mdx',
		'halaman/program.mdx',
		'halaman/404.mdx',
		'halaman/index.mdx',
		'halaman/data/x.mdx',
		'halaman/panduan/x.mdx',
		`halaman/${peta}.mdx`,
		'halaman/Cara Baca.mdx',
		'halaman/50%.mdx',
		`${peta}/bab/2-Uji.mdx`,
	])('may not be taken or unfit for an address: %s', (path) => {
		const temuan = periksa({ [path]: `${path.includes('bab') ? depanBab : depanHalaman}teks` });
		expect(temuan).toHaveLength(1);
		expect([path, peta]).toContain(temuan[0]?.berkas);
	});

	test('two files may not share an address', () => {
		const temuan = periksa({
			'panduan/uji.mdx': `${depanHalaman}teks`,
			'panduan/uji/index.mdx': `${depanHalaman}teks`,
		});
		expect(temuan).toEqual([
			expect.objectContaining({ salah: expect.stringMatching(/`\/panduan\/uji\/` sudah dipakai/) }),
		]);
	});

	test('guides are pages with addresses of their own', () => {
		expect(
			periksa({
				'panduan/wartawan.mdx': `${depanHalaman}## Mulai\n\nteks`,
				'panduan/index.mdx': `${depanHalaman}[a](/panduan/wartawan/#mulai) [b](wartawan/)`,
			}),
		).toEqual([]);
	});
});

test.each(['tentang', 'aksesibilitas'])(
	'the page %s, which every page links, must be there',
	(nama) => {
		const { folder: lain, hapus: hapusLain } = folderBaru('mdx');
		try {
			rmSync(join(kontenContoh(lain), `halaman/${nama}.mdx`));
			const { temuan } = periksaKonten(lain);
			expect(temuan).toEqual([
				expect.objectContaining({
					berkas: `halaman/${nama}.mdx`,
					salah: expect.stringMatching(/belum ada/),
				}),
			]);
		} finally {
			hapusLain();
		}
	},
);

test('a fault in the data is not told again of the links to it', () => {
	const { folder: lain, hapus: hapusLain } = folderBaru('mdx');
	try {
		kontenContoh(lain, {
			[`${peta}/indikator.yaml`]: (isi) => isi.replace('arah: naik', 'arah: [naik'),
			[`${peta}/bab/1-pendahuluan.mdx`]: (isi) =>
				isi.replace(/<[TG].*\/>/g, '') +
				`\n[a](/${peta}/indikator/nilai-sakip/) [b](/banding/#indikator-sakip)\n`,
		});
		const { temuan } = periksaKonten(lain);
		expect(temuan.filter(({ berkas }) => berkas.endsWith('.mdx'))).toEqual([]);
	} finally {
		hapusLain();
	}
});
