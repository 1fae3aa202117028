import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventMobile } from '../../invented-numbers.ts';
import { checkContent } from '../../../src/content/check.ts';
import type { Finding } from '../../../src/content/findings.ts';
import { allowedInBab, babCases, type MdxCase, textCases } from '../../mdx-cases.ts';
import { peta } from '../../mistakes.ts';
import { makeFolder, sampleContent } from '../../sample-content.ts';

let folder = '';
let remove = () => {};
beforeAll(() => {
	({ folder, hapus: remove } = makeFolder('mdx'));
	// Hundreds of runs read these: only the terms and the indicators that the cases name.
	sampleContent(folder, {
		[`${peta}/indikator.yaml`]: (content) =>
			content.slice(0, content.indexOf('  - kode: waktu-layanan')),
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
afterAll(() => remove());

const babFrontmatter = `---
judul: Bab uji
nomor: II
urutan: 2
ringkas: bab karangan.
sumber: {bagian: BAB II}
---

`;
const pageFrontmatter = `---
title: Halaman uji
description: halaman karangan untuk pengujian.
---

`;
const babPath = `${peta}/bab/2-uji.mdx`;
const pagePath = 'halaman/uji.mdx';

/** The findings of the fixture with more files, which go again. */
function check(file: Record<string, string | Buffer | null>): Finding[] {
	for (const [path, content] of Object.entries(file)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		if (content !== null) writeFileSync(join(folder, path), content);
	}
	try {
		return checkContent(folder).temuan;
	} finally {
		for (const path of Object.keys(file)) rmSync(join(folder, path), { force: true });
	}
}

/** Expects the finding of a case, at its place, and nothing of any file but `boleh`. */
function expectFindings(findings: Finding[], path: string, front: string, testCase: MdxCase): void {
	const { salah, fix, baris = 1, kolom } = testCase;
	const hit = findings.find((finding) => finding.berkas === path && salah.test(finding.salah));
	const message = JSON.stringify(findings.slice(0, 5));
	expect(hit, message).toMatchObject({ berkas: path });
	expect(hit?.baris, message).toBe(front.split('\n').length - 1 + baris);
	if (kolom !== undefined) expect(hit?.kolom, message).toBe(kolom);
	expect(hit?.fix.length, message).toBeGreaterThan(5);
	if (fix) expect(hit?.fix).toMatch(fix);
	expect(findings.filter((finding) => finding.berkas !== path)).toEqual([]);
}

describe('a chapter is told of', () => {
	test.each([...textCases, ...babCases])('$nama', (testCase) => {
		expectFindings(
			check({ [babPath]: babFrontmatter + testCase.isi }),
			babPath,
			babFrontmatter,
			testCase,
		);
	});
});

describe('a general page is told of', () => {
	test.each(textCases)('$nama', (testCase) => {
		expectFindings(
			check({ [pagePath]: pageFrontmatter + testCase.isi }),
			pagePath,
			pageFrontmatter,
			testCase,
		);
	});
});

test('each dead link of a line is told of once, and the live one beside them is not', () => {
	const content = `${babFrontmatter}[tidak ada](../2-tidak-ada/), [jangkar](#tidak-ada), [dari akar](/${peta}/indikator/), [lagi](#tidak-ada).`;
	const place = babFrontmatter.split('\n').length;
	expect(check({ [babPath]: content }).map(({ baris, kolom }) => [baris, kolom])).toEqual([
		[place, 1],
		[place, 31],
	]);
});

describe('a chapter may have', () => {
	test.each(allowedInBab)('%s', (_, content) => {
		expect(check({ [babPath]: babFrontmatter + content })).toEqual([]);
	});

	test('a picture beside it', () => {
		const picture = Buffer.from('89504e470d0a1a0a', 'hex');
		const content = `${babFrontmatter}![Bagan](bagan.png)`;
		expect(check({ [babPath]: content, [`${peta}/bab/bagan.png`]: picture })).toEqual([]);
		const [finding] = check({ [babPath]: content, [`${peta}/bab/bagan.png`]: 'bukan gambar' });
		expect(finding?.salah).toMatch(/bukan gambar yang cocok/);
	});

	test('line ends of Windows', () => {
		expect(check({ [babPath]: `${babFrontmatter}teks\n`.replaceAll('\n', '\r\n') })).toEqual([]);
	});
});

test.each([
	['a chapter', babPath, babFrontmatter],
	['a general page', pagePath, pageFrontmatter],
])('bytes of another encoding are located in %s', (_, path, front) => {
	const foreign = Buffer.from([0x93, 0x61, 0x94, 0x20, 0x96]);
	const findings = check({ [path]: Buffer.concat([Buffer.from(`${front}é dan `), foreign]) });
	expect(findings).toEqual([
		expect.objectContaining({
			berkas: path,
			baris: front.split('\n').length,
			fix: expect.stringMatching(/UTF-8/),
		}),
	]);
});

/** The findings of a general page with this front matter. */
const page = (front: string) => check({ [pagePath]: `---\n${front}\n---\n\nteks\n` });

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
	] as const)('of a general page is told of %s', (_, front, baris, wrong) => {
		const findings = page(front);
		const hit = findings.find((finding) => wrong.test(finding.salah));
		expect(hit, JSON.stringify(findings)).toMatchObject({ berkas: pagePath, baris });
	});

	test.each([
		['is not there', 'teks', /Bagian depan .* tidak ada/],
		['is not closed', '---\ntitle: Uji\n\nteks', /Bagian depan/],
		['is in another language', '+++\ntitle = "Uji"\n+++\n\nteks', /Bagian depan/],
	])('that %s is told of', (_, content, wrong) => {
		expect(check({ [pagePath]: content })[0]).toMatchObject({
			berkas: pagePath,
			baris: 1,
			salah: expect.stringMatching(wrong),
		});
	});

	test('of a chapter is told of an absent note and of one named twice', () => {
		const content = babFrontmatter.replace(
			'sumber:',
			'catatan: [nilai-gnada, nilai-ganda, nilai-ganda]\nsumber:',
		);
		const findings = check({ [babPath]: `${content}teks` });
		expect(findings).toContainEqual(
			expect.objectContaining({
				berkas: babPath,
				baris: 6,
				bidang: 'catatan.1',
				salah: expect.stringMatching(/`nilai-gnada` tidak ada/),
				fix: expect.stringMatching(/nilai-ganda/),
			}),
		);
		expect(findings).toContainEqual(
			expect.objectContaining({ bidang: 'catatan.3', salah: expect.stringMatching(/dua kali/) }),
		);
	});

	test('of a general page is searched for private numbers', () => {
		expect(page(`title: Uji\ndescription: hubungi ${inventMobile()}`)[0]).toMatchObject({
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
		const findings = check({
			[path]: `${path.includes('bab') ? babFrontmatter : pageFrontmatter}teks`,
		});
		expect(findings).toHaveLength(1);
		expect([path, peta]).toContain(findings[0]?.berkas);
	});

	test('two files may not share an address', () => {
		const findings = check({
			'panduan/uji.mdx': `${pageFrontmatter}teks`,
			'panduan/uji/index.mdx': `${pageFrontmatter}teks`,
		});
		expect(findings).toEqual([
			expect.objectContaining({ salah: expect.stringMatching(/`\/panduan\/uji\/` sudah dipakai/) }),
		]);
	});

	test('guides are pages with addresses of their own', () => {
		expect(
			check({
				'panduan/wartawan.mdx': `${pageFrontmatter}## Mulai\n\nteks`,
				'panduan/index.mdx': `${pageFrontmatter}[a](/panduan/wartawan/#mulai) [b](wartawan/)`,
			}),
		).toEqual([]);
	});
});

test.each(['tentang', 'aksesibilitas'])(
	'the page %s, which every page links, must be there',
	(name) => {
		const { folder: other, hapus: removeOther } = makeFolder('mdx');
		try {
			rmSync(join(sampleContent(other), `halaman/${name}.mdx`));
			const { temuan } = checkContent(other);
			expect(temuan).toEqual([
				expect.objectContaining({
					berkas: `halaman/${name}.mdx`,
					salah: expect.stringMatching(/belum ada/),
				}),
			]);
		} finally {
			removeOther();
		}
	},
);

test('a fault in the data is not told again of the links to it', () => {
	const { folder: other, hapus: removeOther } = makeFolder('mdx');
	try {
		sampleContent(other, {
			[`${peta}/indikator.yaml`]: (content) => content.replace('arah: naik', 'arah: [naik'),
			[`${peta}/bab/1-pendahuluan.mdx`]: (content) =>
				content.replace(/<[TG].*\/>/g, '') +
				`\n[a](/${peta}/indikator/nilai-sakip/) [b](/banding/#indikator-sakip)\n`,
		});
		const { temuan } = checkContent(other);
		expect(temuan.filter(({ berkas }) => berkas.endsWith('.mdx'))).toEqual([]);
	} finally {
		removeOther();
	}
});
