import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { findMarks, writeCopyFiles } from '../../../scripts/build/copy.ts';
import { type CopyList, copyListFile, packFile } from '../../../src/offline/copy.ts';
import { parsePacks } from '../../../src/offline/store.ts';
import { makeFolder } from '../../sample-content.ts';

const { folder, hapus } = makeFolder('salinan');
afterAll(hapus);

const foot = (day: string) =>
	`<style>:root{--asal-cetak:"https://x.invalid/ · data per ${day}"}</style><footer class="penafian"><p>Versi 1.0; data per ${day}; situs dibangun dari keadaan ${day}.</p></footer>`;

function write(path: string, content: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

function writeSite(day: string, words: string): void {
	write('data/index.json', JSON.stringify([{ id: 'satu', judul: 'Satu' }]));
	write('data/satu/aksi.csv', 'kode');
	write('index.html', `<main>Depan</main>${foot(day)}`);
	write('satu/index.html', `<main>${words}</main>${foot(day)}`);
	write('satu/pdf/peta-jalan.pdf', 'besar');
	write('gambar/kartu.png', 'besar');
	write('simpan/index.html', `<main>Simpan</main>${foot(day)}`);
}

const readList = () => JSON.parse(readFileSync(join(folder, copyListFile), 'utf8')) as CopyList;
const readPack = (name: string) => gunzipSync(readFileSync(join(folder, packFile(name))));
const listKeptFiles = (id: string) =>
	parsePacks(readPack(readList().groups[id]?.name ?? '')).flatMap(({ files }) =>
		files.map(([path]) => path),
	);

beforeEach(() => writeSite('1 Mei 2030', 'Isi'));

test('each road map has its pages and data, what all share stands apart, and heavy files stay out', async () => {
	await writeCopyFiles(folder);
	expect(listKeptFiles('satu')).toEqual(['data/satu/aksi.csv', 'satu/index.html']);
	expect(listKeptFiles('')).toEqual(['data/index.json', 'index.html', 'simpan/index.html']);
	expect(readList().groups.satu?.title).toBe('Satu');
});

test('another day alone changes no pack, and other words change that of their page', async () => {
	await writeCopyFiles(folder);
	const before = readList();
	writeSite('2 Mei 2030', 'Isi');
	await writeCopyFiles(folder);
	expect(readList().groups).toEqual(before.groups);
	expect(readList().marks).not.toEqual(before.marks);
	writeSite('2 Mei 2030', 'Isi lain');
	await writeCopyFiles(folder);
	expect(readList().groups['']).toEqual(before.groups['']);
	expect(readList().groups.satu?.name).not.toBe(before.groups.satu?.name);
});

test('packs of a former version go', async () => {
	await writeCopyFiles(folder);
	writeSite('1 Mei 2030', 'Isi lain');
	await writeCopyFiles(folder);
	const packs = Object.values(readList().groups).flatMap(({ name }) => [
		name,
		...parsePacks(readPack(name)).map((pack) => pack.name),
	]);
	expect(readdirSync(join(folder, 'simpan')).sort()).toEqual(
		[...packs.map((name) => `${name}.paket`), 'daftar.json', 'index.html'].sort(),
	);
});

test('words that change with the day are found where they stand', () => {
	expect(findMarks(foot('1 Mei 2030')).map(([, words]) => words)).toEqual([
		'Versi 1.0; data per 1 Mei 2030; situs dibangun dari keadaan 1 Mei 2030.',
		' · data per 1 Mei 2030',
	]);
	expect(findMarks('<p>Versi lama</p>')).toEqual([]);
});
