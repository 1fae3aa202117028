import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { copyChosen, demandPeta, listPetaFolders } from '../../../scripts/edition/site.ts';
import { findLostLinks } from '../../../scripts/edition/prove-copy.ts';
import { checkContent } from '../../../src/content/check.ts';

const content = resolve(import.meta.dirname, '../../fixtures/content');
const makeFolder = () => mkdtempSync(join(tmpdir(), 'edition-'));

test('content with some of its road maps alone is whole', () => {
	const [first = ''] = listPetaFolders(content);
	const folder = makeFolder();
	copyChosen(content, [first], folder);
	expect(listPetaFolders(folder)).toEqual([first]);
	expect(checkContent(folder).temuan).toEqual([]);
});

test('a road map that is not there is said, with those that are', () => {
	expect(() => demandPeta(['satu', 'tiga'], ['satu', 'dua'])).toThrow(/`tiga`.*satu, dua/);
	expect(() => demandPeta(['dua'], ['satu', 'dua'])).not.toThrow();
});

test('an address that leads nowhere in a copy is found', () => {
	const folder = makeFolder();
	writeFileSync(
		join(folder, 'index.html'),
		'<a href="ada.txt?x#y">a</a><a href="hilang.html">b</a><a href="/cari/">c</a><a href="#d">d</a><a href="mailto:x@y.invalid">e</a><a href="folder/">f</a>',
	);
	writeFileSync(join(folder, 'ada.txt'), '');
	mkdirSync(join(folder, 'folder'));
	expect(findLostLinks(folder)).toEqual([
		'index.html: hilang.html',
		'index.html: /cari/',
		'index.html: folder/',
	]);
});
