/** Makes of a built site what devices can keep: packs of its files, their list, and the program that answers from them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { rolldown } from 'rolldown';
import {
	copyFolder,
	copyForm,
	type CopyList,
	copyListFile,
	type Group,
	type Marks,
	type Pack,
	packFile,
	sharedGroup,
	workerFile,
} from '../../src/offline/copy.ts';
import { root } from '../environment.ts';
import { listFiles } from './files.ts';
import { manifestName } from './manifest.ts';
import { indexFolder } from './search-index.ts';

const pack = promisify(gzip);

/** A pack ends after so many bytes at a path that a hash chooses, or at the latest after twice as many, so that a new file moves only what is near it. */
const packSize = 300_000;
const endsHere = (path: string): boolean =>
	hashOf(path).startsWith('0') || /^[4-6]/.test(hashOf(path));

/** As long as a name must be so that no two packs share one. */
const nameLength = 20;

const hashOf = (content: Uint8Array | string): string =>
	createHash('sha256').update(content).digest('hex');

/** What no page shows or leads to, or is for those who have a connection. */
const leftOut = new RegExp(
	`^(?:gambar/.*\\.png$|${copyFolder}/(?!index\\.html$)|${manifestName}$|${workerFile}$|sitemap|robots\\.txt$|tanam/|404\\.html$)|\\.pdf$`,
);

/** Words of the site's foot and sheets that change with the day of the build. */
export function findMarks(html: string): Marks {
	const words = [
		/Versi [^<;]+; [^<]*?(?=\s*<\/p>)/.exec(html)?.[0],
		/--asal-cetak:"[^"]*?( · data per [^"]+)"/.exec(html)?.[1],
	];
	return words.flatMap((found, i) => (found ? [[`\u2997${i}\u2998`, found]] : []));
}

/** The road map that a file belongs to: by its folder, or by the page that a record of the search opens. */
function groupOf(path: string, content: Buffer, ids: ReadonlySet<string>): string {
	const address = path.startsWith(`${indexFolder}/fragment/`)
		? (/"url":"[^"]*?\/([^/"]+)\//.exec(content.toString('utf8'))?.[1] ?? '')
		: path.replace(/^(?:data|gambar)\/|\.json$/g, '').split('/', 1)[0];
	return address && ids.has(address) ? address : sharedGroup;
}

/** A file as it is kept: parts of the index unpacked, because many alike are packed smaller together, and pages with marks. */
function readKept(site: string, path: string, marks: Marks): Buffer {
	const content = readFileSync(join(site, path));
	if (path.endsWith('.html')) {
		const text = marks.reduce(
			(done, [mark, words]) => done.replaceAll(words, mark),
			content.toString('utf8'),
		);
		return Buffer.from(text);
	}
	return /\.pf_(?:fragment|index)$/.test(path) ? gunzipSync(content) : content;
}

/** Files of one kind follow each other, because they are alike: pages of one folder, parts of the index. */
const kindOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** The engine of the search, which no edit changes, and the parts of its index, which can be fetched one by one, stand apart from others. */
const apartOf = (path: string): string =>
	/\.pagefind$|^pagefind\/(?:index|fragment)(?=\/)/.exec(path)?.[0] ?? '';

/** Writes a pack, and gives its name and size. */
async function writePack(site: string, content: Buffer): Promise<{ name: string; size: number }> {
	const name = hashOf(content).slice(0, nameLength);
	const packed = await pack(content, { level: 6 });
	writeFileSync(join(site, packFile(name)), packed);
	return { name, size: packed.length };
}

/** Writes the packs of a group and the list of them. */
async function writeGroup(
	site: string,
	files: readonly { path: string; content: Buffer }[],
): Promise<Omit<Group, 'title'>> {
	const parts: (typeof files)[number][][] = [];
	let size = 0;
	let kind = '';
	for (const file of files) {
		const last = parts.at(-1);
		const before = last?.at(-1)?.path ?? '';
		if (
			!last ||
			apartOf(file.path) !== apartOf(before) ||
			(kindOf(file.path) !== kind && size > packSize / 4) ||
			(size > packSize && endsHere(before)) ||
			size > 2 * packSize
		) {
			parts.push([file]);
			size = 0;
		} else last.push(file);
		kind = kindOf(file.path);
		size += file.content.length;
	}
	const packs = await Promise.all(
		parts.map(async (own): Promise<Pack> => ({
			...(await writePack(site, Buffer.concat(own.map(({ content }) => content)))),
			files: own.map(({ path, content }) => [path, content.length]),
		})),
	);
	const list = await writePack(site, Buffer.from(JSON.stringify(packs)));
	return { name: list.name, size: packs.reduce((sum, one) => sum + one.size, list.size) };
}

/** The program that answers from a copy, as one script: some browsers take no modules for it. */
async function bundleWorker(): Promise<string> {
	const build = await rolldown({ input: join(root, 'src/offline/worker.ts'), platform: 'browser' });
	try {
		const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true });
		return output[0].code;
	} finally {
		await build.close();
	}
}

/** Writes into a built site what devices keep of it, in the place of what was there. */
export async function writeCopyFiles(site: string): Promise<void> {
	const folder = join(site, copyFolder);
	mkdirSync(folder, { recursive: true });
	for (const name of existsSync(folder) ? readdirSync(folder) : [])
		if (name !== 'index.html') rmSync(join(folder, name));
	const peta = JSON.parse(readFileSync(join(site, 'data/index.json'), 'utf8')) as {
		id: string;
		judul: string;
	}[];
	const ids = new Set(peta.map(({ id }) => id));
	const marks = findMarks(readFileSync(join(site, 'index.html'), 'utf8'));
	const files = listFiles(site)
		.filter((path) => !leftOut.test(path))
		.map((path) => ({ path, content: readKept(site, path, marks) }));
	const byGroup = Map.groupBy(files, ({ path, content }) => groupOf(path, content, ids));
	const titles = new Map(peta.map(({ id, judul }) => [id, judul]));
	const groups = await Promise.all(
		[...byGroup].map(
			async ([id, own]) =>
				[id, { ...(await writeGroup(site, own)), title: titles.get(id) ?? '' }] as const,
		),
	);
	const list: CopyList = { form: copyForm, marks, groups: Object.fromEntries(groups) };
	writeFileSync(join(site, copyListFile), JSON.stringify(list));
	writeFileSync(join(site, workerFile), await bundleWorker());
}
