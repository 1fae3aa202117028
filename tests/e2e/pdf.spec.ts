import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { listFiles } from '../../scripts/build/files.ts';
import { findForeignFile } from '../../scripts/build/manifest.ts';
import { fixtureSite } from '../fixture-site.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'tests/.tmp', `pdf-${process.pid}`);
const site = join(folder, 'site');
const id = 'lengkap-2034';
const printed = join(folder, 'edisi/pdf', id);

/** Runs the edition on a copy of the built site. Gives what it says. */
function print(env: NodeJS.ProcessEnv = {}) {
	return spawnSync('node', ['scripts/edition.ts', 'pdf', '--peta', id], {
		cwd: root,
		encoding: 'utf8',
		env: {
			...process.env,
			...fixtureSite,
			PETA_JALAN_KELUARAN: site,
			PETA_JALAN_EDISI: join(folder, 'edisi'),
			...env,
		},
	});
}

const readPrinted = (name: string): Buffer => readFileSync(join(printed, `${name}.pdf`));

/** The words of each page. */
async function readText(content: Uint8Array): Promise<string[]> {
	const document = await getDocumentProxy(Uint8Array.from(content));
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, i) => {
			const { items } = await (await document.getPage(i + 1)).getTextContent();
			return items.map((item) => ('str' in item ? item.str : '')).join(' ');
		}),
	);
}

const dictionaries = async (content: Uint8Array): Promise<PDFDict[]> =>
	(await PDFDocument.load(content)).context
		.enumerateIndirectObjects()
		.flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));

/** Width and height of each page, in millimetres. */
const sizes = async (name: string): Promise<number[][]> =>
	(await PDFDocument.load(readPrinted(name)))
		.getPages()
		.map((page) =>
			[page.getWidth(), page.getHeight()].map((points) => Math.round((points / 72) * 25.4)),
		);

test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
	cpSync(join(root, fixtureSite.PETA_JALAN_KELUARAN), site, { recursive: true });
	const { stderr, status } = print();
	expect(stderr).toBe('');
	expect(status).toBe(0);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a road map is printed whole, with a worksheet an agency, a sheet an indicator, a leaflet and a poster', () => {
	const names = listFiles(printed).filter((path) => path.endsWith('.pdf'));
	expect(names).toEqual(expect.arrayContaining(['peta-jalan.pdf', 'selebaran.pdf', 'poster.pdf']));
	for (const kind of ['lembar-kerja', 'indikator'])
		expect(names.filter((name) => name.startsWith(`${kind}/`)).length).toBeGreaterThan(2);
});

test('every file has a title, its language, tags, embedded typefaces, and words for each picture', async () => {
	for (const path of listFiles(printed).filter((name) => name.endsWith('.pdf'))) {
		const content = readFileSync(join(printed, path));
		const document = await PDFDocument.load(content, { updateMetadata: false });
		expect(document.getTitle()?.trim(), path).toBeTruthy();
		expect(document.catalog.lookup(PDFName.of('Lang'))?.toString(), path).toBe('(id)');
		const mark = document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
		expect(mark.get(PDFName.of('Marked'))?.toString(), path).toBe('true');
		const objects = await dictionaries(content);
		const ofType = (type: string) =>
			objects.filter((object) => object.get(PDFName.of('Type')) === PDFName.of(type));
		for (const font of ofType('FontDescriptor'))
			expect(font.has(PDFName.of('FontFile2')), `${path}: ${font}`).toBe(true);
		// Letters that are drawn one by one make files heavy and are read badly.
		const drawn = ofType('Font').filter(
			(font) => font.get(PDFName.of('Subtype')) === PDFName.of('Type3'),
		);
		expect(drawn, path).toEqual([]);
		const pictures = ofType('StructElem').filter(
			(element) => element.get(PDFName.of('S')) === PDFName.of('Figure'),
		);
		expect(pictures.filter((element) => !element.has(PDFName.of('Alt'))).map(String), path).toEqual(
			[],
		);
	}
});

test('the whole road map has every action, an outline, tagged tables, and contents with true page numbers', async () => {
	const content = readPrinted('peta-jalan');
	const pages = await readText(content);
	const all = pages.join(' ').replace(/\s+/g, '');
	const aksi = JSON.parse(readFileSync(join(site, 'data', id, 'aksi.json'), 'utf8')) as {
		kode: string;
	}[];
	expect(aksi.filter(({ kode }) => !all.includes(kode)).map(({ kode }) => kode)).toEqual([]);

	const tags = new Set(
		(await dictionaries(content)).map((object) => object.get(PDFName.of('S'))?.toString()),
	);
	expect([...tags]).toEqual(
		expect.arrayContaining(['/H1', '/H2', '/Table', '/TH', '/TD', '/Link']),
	);

	const document = await getDocumentProxy(Uint8Array.from(content));
	const [whole] = await document.getOutline();
	const contents = pages.slice(1, 4).join(' ').replace(/\s+/g, ' ');
	const parts = (whole?.items ?? []).slice(1);
	expect(parts.length).toBeGreaterThan(8);
	for (const { title, dest } of parts) {
		const [page] = (Array.isArray(dest) ? dest : await document.getDestination(String(dest))) ?? [];
		const number = (await document.getPageIndex(page)) + 1;
		expect(contents).toContain(`${title.replace(/\s+/g, ' ').trim()} ${number} `);
	}
});

test('leaflet and poster keep to their paper', async () => {
	expect(await sizes('selebaran')).toEqual([
		[297, 210],
		[297, 210],
	]);
	expect(await sizes('poster')).toEqual([[297, 420]]);
});

test('pages lead to what was printed, with its size and day, and the site stays whole', () => {
	const html = readFileSync(join(site, id, 'indikator/nilai-sakip/index.html'), 'utf8');
	const [, href = '', words = ''] = /<a data-edisi-cetak href="([^"]+)">([^<]+)/.exec(html) ?? [];
	expect(existsSync(join(site, href))).toBe(true);
	expect(words).toMatch(/^Lembar indikator \(PDF, \d+ halaman, [\d,]+ kB, \d+ \p{L}+ \d{4}\)$/u);
	expect(readFileSync(join(site, id, 'index.html'), 'utf8')).toContain('Seluruh peta jalan (PDF');
	expect(findForeignFile(site)).toBeNull();
});

test('what has not changed is not printed again, and what is missing is', () => {
	expect(print().stdout).toMatch(/: 0 lembar akan dicetak, \d+ masih berlaku/);
	rmSync(join(printed, 'poster.pdf'));
	expect(print().stdout).toMatch(/: 1 lembar akan dicetak/);
	expect(existsSync(join(printed, 'poster.pdf'))).toBe(true);
	// A link stands once, however often it was made.
	const html = readFileSync(join(site, id, 'index.html'), 'utf8');
	expect(html.split('Seluruh peta jalan (PDF').length).toBe(2);
});
