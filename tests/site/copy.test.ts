import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { basePath } from '../../scripts/environment.ts';
import { type CopyList, copyListFile, packFile, sharedGroup } from '../../src/offline/copy.ts';
import { parsePacks } from '../../src/offline/store.ts';
import { dist } from './dist.ts';

/** What a phone should not be asked to fetch more than for one road map, in bytes. */
const budget = 4_000_000;

const list = JSON.parse(readFileSync(join(dist, copyListFile), 'utf8')) as CopyList;
const ids = Object.keys(list.groups).filter((id) => id !== sharedGroup);

function readPack(name: string): Buffer {
	const bytes = gunzipSync(readFileSync(join(dist, packFile(name))));
	expect(createHash('sha256').update(bytes).digest('hex').startsWith(name)).toBe(true);
	return bytes;
}

/** The files of a group by their paths. */
function readGroup(id: string): Map<string, Buffer> {
	const files = new Map<string, Buffer>();
	for (const { name, files: own } of parsePacks(readPack(list.groups[id]?.name ?? ''))) {
		const bytes = readPack(name);
		let start = 0;
		for (const [path, length] of own) files.set(path, bytes.subarray(start, (start += length)));
		expect(start).toBe(bytes.length);
	}
	return files;
}

const shared = readGroup(sharedGroup);

/** Files that a page leads to or needs, from the site's root. */
function listNeeds(html: string): string[] {
	const base = basePath();
	return [...html.matchAll(/ (?:href|src)="(\/[^"#?]*)/g)].flatMap(([, address = '']) =>
		address.startsWith(base)
			? decodeURIComponent(address.slice(base.length)).replace(/(^|\/)$/, '$1index.html')
			: [],
	);
}

/** Left out on purpose: charts for frames of other sites, paper, and what only search engines read. */
const leftOut = /^tanam\/|^sitemap|\.pdf$/;

describe.each(ids)('what a device keeps of %s', (id) => {
	const own = readGroup(id);

	test('is light with all that road maps share', () => {
		const size = (list.groups[id]?.size ?? 0) + (list.groups[sharedGroup]?.size ?? 0);
		console.log(`${id}: ${size} bytes in packs`);
		expect(size).toBeLessThanOrEqual(budget);
	});

	test('has every page and table of it, and all that they need', () => {
		const pages = [...own].filter(([path]) => path.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(5);
		expect([...own.keys()].some((path) => path.startsWith(`data/${id}/`))).toBe(true);
		const others = ids.filter((one) => one !== id);
		const missing = pages.flatMap(([path, content]) =>
			listNeeds(content.toString('utf8'))
				.filter((file) => !own.has(file) && !shared.has(file) && !leftOut.test(file))
				.filter((file) => !others.some((one) => file.split('/').includes(one)))
				.map((file) => `${path}: ${file}`),
		);
		expect(missing).toEqual([]);
	});
});
