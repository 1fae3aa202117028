import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../build/files.ts';
import { readPage } from '../build/pages.ts';
import { Fault } from '../fault.ts';

/** How many faults are told. */
const told = 10;

/** Every address of a page of a copy that leads to no file of it. */
export function findLostLinks(folder: string): string[] {
	return listFiles(folder)
		.filter((path) => path.endsWith('.html'))
		.flatMap((path) =>
			readPage(path, readFileSync(join(folder, path), 'utf8'), true).links.flatMap((link) => {
				if (/^(?:#|\?|$)|^[a-z][a-z\d+.-]*:/i.test(link)) return [];
				if (link.startsWith('/')) return `${path}: ${link}`;
				const file = decodeURIComponent(link.replace(/[?#].*$/, ''));
				const target = statSync(join(folder, dirname(path), file), { throwIfNoEntry: false });
				// From a disk a folder would show its list of files.
				return target?.isFile() ? [] : `${path}: ${link}`;
			}),
		);
}

/** Throws when an address of a page leads nowhere in the copy. */
export function proveCopy(folder: string): void {
	const lost = findLostLinks(folder);
	if (lost.length > 0)
		throw new Fault(
			[
				`Salinan tidak utuh: ${lost.length} alamat tidak menuju berkas di dalamnya.`,
				...lost.slice(0, told).map((line) => `  ${line}`),
			].join('\n'),
		);
}
