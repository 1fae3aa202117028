import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { exchangeFolders } from '../../../scripts/build/exchange.ts';
import { listFiles } from '../../../scripts/build/files.ts';
import { findForeignFile, writeManifest } from '../../../scripts/build/manifest.ts';
import {
	followLinks,
	installSite,
	recoverOutput,
	resolveOutput,
} from '../../../scripts/build/output.ts';
import { Fault } from '../../../scripts/fault.ts';
import { makeFolder } from '../../sample-content.ts';

const { folder, hapus } = makeFolder('keluaran');
afterAll(hapus);
let place: string;
let project: string;
let count = 0;

beforeEach(() => {
	place = join(folder, String(count++));
	project = join(place, 'proyek');
	for (const name of ['content', 'src', '.git', 'public'])
		mkdirSync(join(project, name), { recursive: true });
});

/** Makes a folder with files; a built one has its list too. */
function makeSite(path: string, words: string, built = true): string {
	mkdirSync(join(path, 'aksi'), { recursive: true });
	writeFileSync(join(path, 'index.html'), words);
	writeFileSync(join(path, 'aksi/index.html'), words);
	if (built) writeManifest(path);
	return path;
}

const wordsOf = (site: string) => readFileSync(join(site, 'aksi/index.html'), 'utf8');
const refuse = (output: string) => () => resolveOutput(output, project, join(project, 'content'));

describe('a site may not take the place of', () => {
	test.each(['', 'content', 'src', '.git', 'public', 'content/baru', 'src/halaman', '..', '/'])(
		'`%s` of the project',
		(name) => {
			expect(refuse(join(project, name))).toThrow(Fault);
			expect(refuse(join(project, name))).toThrow(/Tidak ada yang diubah/);
		},
	);

	test('the content that stands elsewhere, or what holds it', () => {
		const content = join(place, 'isi/dalam');
		mkdirSync(content, { recursive: true });
		for (const output of [content, join(content, 'dist'), dirname(content)])
			expect(() => resolveOutput(output, project, content)).toThrow(/folder isi/);
	});

	test('a link to the sources', () => {
		symlinkSync(join(project, 'src'), join(place, 'tautan'));
		expect(refuse(join(place, 'tautan'))).toThrow(/`src`/);
	});

	test('a folder with a file that no build put there, which it names', () => {
		const output = makeSite(join(place, 'dist'), 'lama');
		writeFileSync(join(output, 'skripsi.docx'), 'penting');
		expect(refuse(output)).toThrow(/skripsi\.docx/);
		expect(refuse(makeSite(join(place, 'lain'), 'lain', false))).toThrow(/index\.html/);
	});

	test('a file', () => {
		writeFileSync(join(place, 'berkas'), '');
		expect(refuse(join(place, 'berkas'))).toThrow(/bukan folder/);
		expect(refuse(join(place, 'berkas/di/bawahnya'))).toThrow(/bukan folder/);
	});
});

describe('a site may take the place of', () => {
	test('nothing, an empty folder, and a site that was built here', () => {
		expect(refuse(join(project, 'dist'))()).toBe(join(followLinks(project), 'dist'));
		mkdirSync(join(place, 'kosong'));
		expect(refuse(join(place, 'kosong'))).not.toThrow();
		expect(refuse(makeSite(join(place, 'dist'), 'lama'))).not.toThrow();
	});

	test('what a link means, also one that leads to nothing yet', () => {
		symlinkSync(join(place, 'tujuan'), join(place, 'tautan'));
		expect(refuse(join(place, 'tautan'))()).toBe(join(followLinks(place), 'tujuan'));
	});
});

/** A `rename` that fails like one between disks, or like one of a mounted folder, for some paths. */
const failing =
	(code: string, concerns: (from: string, to: string) => boolean): typeof renameSync =>
	(from, to) => {
		if (concerns(String(from), String(to))) throw Object.assign(new Error(code), { code });
		renameSync(from, to);
	};

/** A machine on which two folders cannot change places. */
const noExchange = () => false;

describe('the new site takes the place of the old one', () => {
	const ways: [string, (target: string) => typeof renameSync][] = [
		['by being moved', () => renameSync],
		['by being copied from another disk', () => failing('EXDEV', (from) => from.endsWith('/siap'))],
		['inside a mounted folder', (target) => failing('EBUSY', (from) => from === target)],
	];
	test.each(ways)('%s, and nothing else is left', (_, makeRename) => {
		const target = makeSite(join(place, 'dist'), 'lama');
		writeFileSync(join(target, 'dulu.html'), 'lama');
		writeManifest(target);
		installSite(makeSite(join(place, 'siap'), 'baru'), target, makeRename(target), noExchange);
		expect(listFiles(target)).toEqual(['SHA256SUMS', 'aksi/index.html', 'index.html']);
		expect(wordsOf(target)).toBe('baru');
		expect(readdirSync(place).sort()).toEqual(['dist', 'proyek']);
		expect(findForeignFile(target)).toBeNull();
	});

	test('in one step where the system can, so that at no moment there is none', () => {
		const canExchange = process.platform === 'linux';
		const target = makeSite(join(place, 'dist'), 'lama');
		const seen: string[] = [];
		const watched: typeof exchangeFolders = (one, other) => {
			const done = exchangeFolders(one, other);
			seen.push(`${done} ${wordsOf(one)} ${wordsOf(other)}`);
			return done;
		};
		const moved: string[] = [];
		const rename: typeof renameSync = (from, to) => {
			moved.push(String(to));
			renameSync(from, to);
		};
		installSite(makeSite(join(place, 'siap'), 'baru'), target, rename, watched);
		expect(seen).toEqual([canExchange ? 'true lama baru' : 'false baru lama']);
		// Where they changed places, nothing else touched the place itself.
		expect(moved.includes(target)).toBe(!canExchange);
		expect(wordsOf(target)).toBe('baru');
		expect(readdirSync(place).sort()).toEqual(['dist', 'proyek']);
	});

	test('where there was none, in a folder that is not there yet', () => {
		const target = join(place, 'jauh/sekali/dist');
		installSite(makeSite(join(place, 'siap'), 'baru'), target);
		expect(wordsOf(target)).toBe('baru');
	});

	test('and stays away when it cannot be moved', () => {
		const target = makeSite(join(place, 'dist'), 'lama');
		const broken = failing('EIO', (from) => from.endsWith('.baru'));
		expect(() =>
			installSite(makeSite(join(place, 'siap'), 'baru'), target, broken, noExchange),
		).toThrow('EIO');
		expect(wordsOf(target)).toBe('lama');
	});

	test('and a copy that fails leaves nothing behind', () => {
		const target = join(place, 'penuh/dist');
		mkdirSync(dirname(target));
		const site = makeSite(join(place, 'siap'), 'baru');
		symlinkSync(join(place, 'tidak-ada'), join(site, 'putus'));
		const copied = failing('EXDEV', (from) => from === site);
		writeFileSync(join(place, 'penuh/dist.baru'), 'menghalangi');
		expect(() => installSite(site, target, copied)).toThrow();
		expect(existsSync(target)).toBe(false);
	});
});

/** Killed at the n-th of its moves: what throws takes the process with it, so that nothing is tidied after it. */
class Killed extends Error {}
function killedAt(n: number, mount: string | null): typeof renameSync {
	let left = n;
	return (from, to) => {
		if (from === mount) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
		if (left-- === 0) throw new Killed();
		renameSync(from, to);
	};
}

describe('a build that is killed while it puts the new site in place', () => {
	test.each([
		['moved', false],
		['laid into a mounted folder', true],
	])('leaves the old site or the new one whole, whenever that is: %s', (_, mounted) => {
		const outcomes = new Set<string>();
		for (let n = 0; n < 12; n++) {
			const here = join(place, `mati-${n}`);
			const target = makeSite(join(here, 'dist'), 'lama');
			const site = makeSite(join(here, 'siap'), 'baru');
			try {
				installSite(site, target, killedAt(n, mounted ? target : null), noExchange);
			} catch (error) {
				if (!(error instanceof Killed)) throw error;
			}
			recoverOutput(resolveOutput(target, project, join(project, 'content')));
			const words = new Set(
				listFiles(target)
					.filter((path) => path.endsWith('.html'))
					.map((path) => readFileSync(join(target, path), 'utf8')),
			);
			expect(words.size, `killed at move ${n}`).toBe(1);
			expect(listFiles(target)).toEqual(['SHA256SUMS', 'aksi/index.html', 'index.html']);
			expect(readdirSync(here).filter((name) => name !== 'siap')).toEqual(['dist']);
			outcomes.add([...words][0] ?? '');
		}
		expect(outcomes).toEqual(new Set(['lama', 'baru']));
	});

	test('after the two changed places leaves the new one and nothing else', () => {
		const target = makeSite(join(place, 'dist'), 'baru');
		makeSite(`${target}.baru`, 'lama');
		expect(recoverOutput(target)).toBe(false);
		expect(wordsOf(target)).toBe('baru');
		expect(readdirSync(place).sort()).toEqual(['dist', 'proyek']);
	});

	test('between the two moves has its old site put back', () => {
		const target = join(place, 'dist');
		makeSite(`${target}.lama`, 'lama');
		makeSite(`${target}.baru`, 'baru');
		expect(recoverOutput(target)).toBe(true);
		expect(wordsOf(target)).toBe('lama');
		expect(readdirSync(place).sort()).toEqual(['dist', 'proyek']);
	});
});
