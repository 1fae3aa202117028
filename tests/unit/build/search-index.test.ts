import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../scripts/build/files.ts';
import { readPage, type TextRecord } from '../../../scripts/build/pages.ts';
import { proveSearch } from '../../../scripts/build/prove-search.ts';
import { buildIndex, prepareIndex } from '../../../scripts/build/search-index.ts';
import {
	answerOf,
	type IndexFile,
	loadPagefind,
	type SearchLibrary,
} from '../../../scripts/build/search-library.ts';
import type { LoadedContent } from '../../../src/content/load.ts';
import { makeFolder } from '../../sample-content.ts';

const { folder, hapus } = makeFolder('indeks');
const load = {
	petaJalan: [],
	istilah: [],
	sinonim: [],
	area: [],
} as unknown as LoadedContent;

const records: TextRecord[] = ['Menata prosedur pengaduan', 'Melatih pegawai desa'].flatMap(
	(title, i) =>
		readPage(
			`/contoh/aksi/ct-${i}/`,
			`<main data-pagefind-body><p class="kode"><b>CT-1.${i}</b></p><h1>${title}</h1>
			<span data-pagefind-filter="jenis:${i === 0 ? 'Rencana aksi' : 'Indikator'}"></span>
			<div class="sl-markdown-content"><p>Kalimat nomor ${i} tentang kantor.</p></div></main>`,
		).records,
);

let pagefind: SearchLibrary;
let count = 0;
// Packing the engine takes a second or more, once.
beforeAll(async () => {
	pagefind = await loadPagefind();
	await prepareIndex(pagefind);
}, 60_000);
afterAll(async () => {
	await pagefind.close();
	hapus();
});

/** A library that makes a real index, and hands its files over in its own way. */
const handingOver = (
	give: (files: IndexFile[]) => IndexFile[] | Promise<IndexFile[]>,
	errors: string[] = [],
): SearchLibrary => ({
	close: async () => null,
	async createIndex(options) {
		const { index, errors: own } = await pagefind.createIndex(options);
		if (!index) throw new Error(own.join());
		return {
			errors: [],
			index: {
				addHTMLFile: (file) => index.addHTMLFile(file),
				deleteIndex: () => index.deleteIndex(),
				async getFiles() {
					const made = await index.getFiles();
					return { errors, files: await give(made.files) };
				},
			},
		};
	},
});

/** Builds the index of a new site and proves it: what is wrong, by the build or by the proof. */
async function faultsOf(library: SearchLibrary, damage = (_site: string) => {}): Promise<string[]> {
	const site = join(folder, String(count++));
	try {
		const words = await buildIndex(site, records, load, library);
		damage(join(site, 'pagefind'));
		return await proveSearch(site, records, words);
	} catch (error) {
		return [(error as Error).message];
	}
}

const half = ({ path, content }: IndexFile): IndexFile => ({
	path,
	content: content.subarray(0, content.length / 2),
});
const kinds = ['pagefind.js', 'pagefind-entry.json', 'wasm.', '.pf_meta', 'index/', 'fragment/'];
const isKind = (kind: string) => (path: string) => path.includes(kind);

describe('an index is whole', () => {
	test('as Pagefind makes it', async () => {
		expect(await faultsOf(pagefind)).toEqual([]);
	});

	test('when the library takes its time', async () => {
		const late = handingOver(
			(files) => new Promise((resolve) => setTimeout(() => resolve(files), 300)),
		);
		expect(await faultsOf(late)).toEqual([]);
	});
});

describe('an index is not whole, and the build says so,', () => {
	test('when the library gives nothing', async () => {
		expect(await faultsOf(handingOver(() => []))).not.toEqual([]);
	});

	test('when the library reports a fault of its own', async () => {
		const faults = await faultsOf(handingOver((files) => files, ['disk on fire']));
		expect(faults.join()).toContain('disk on fire');
	});

	test('when the library never answers', async () => {
		await expect(answerOf(new Promise<never>(() => {}), 20)).rejects.toThrow('berhenti menjawab');
	});

	test.each(kinds)('when a file of kind `%s` is empty', async (kind) => {
		const empty = handingOver((files) =>
			files.map((file) =>
				isKind(kind)(file.path) ? { ...file, content: new Uint8Array() } : file,
			),
		);
		expect(await faultsOf(empty)).not.toEqual([]);
	});

	test.each(kinds)('when a file of kind `%s` is cut short', async (kind) => {
		const short = handingOver((files) =>
			files.map((file) => (isKind(kind)(file.path) ? half(file) : file)),
		);
		expect(await faultsOf(short)).not.toEqual([]);
	});

	test.each(kinds)('when one file of kind `%s` is missing', async (kind) => {
		const lacking = handingOver((files) => {
			const first = files.find(({ path }) => isKind(kind)(path));
			return files.filter((file) => file !== first);
		});
		expect(await faultsOf(lacking)).not.toEqual([]);
	});

	test.each(kinds)('when a file of kind `%s` is lost or cut on the disk', async (kind) => {
		const find = (site: string) => join(site, listFiles(site).find(isKind(kind)) ?? '');
		expect(await faultsOf(pagefind, (site) => rmSync(find(site)))).not.toEqual([]);
		expect(
			await faultsOf(pagefind, (site) =>
				writeFileSync(find(site), readFileSync(find(site)).subarray(0, 20)),
			),
		).not.toEqual([]);
	});

	test('when a record is missing', async () => {
		const site = join(folder, String(count++));
		const words = await buildIndex(site, records.slice(1), load, pagefind);
		expect(await proveSearch(site, records, words)).not.toEqual([]);
	});
});

test('the order of records is kept however they come back', async () => {
	const site = join(folder, String(count++));
	const many = Array.from({ length: 60 }, (_, i): TextRecord => {
		const [record] = records as [TextRecord];
		// The first ones are the longest to work on.
		return {
			...record,
			url: `/x/${i}/`,
			halaman: `/x/${i}/`,
			html: '<p>kata</p>'.repeat(600 - 10 * i),
		};
	});
	const words = await buildIndex(site, many, load, pagefind);
	expect(await proveSearch(site, many, words)).toEqual([]);
	expect(readdirSync(join(site, 'pagefind/fragment'))).toHaveLength(60);
});
