import {
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFixture, samplePeta } from '../sample-content.ts';

/** What stands at a path of a content folder: a text, bytes, a link, or an empty folder. */
type FileContent = string | Buffer | { tautan: string } | 'folder kosong';

/** A content folder that is not yet written: what stands at each path. */
export type Content = Map<string, FileContent>;

/** A change of a content folder. */
export type Change = (contents: Content) => void;

/** The file of the national framework that it follows. */
export const framework = 'kerangka/delapan-area.yaml';

/** Folder of the synthetic road map. */
export const peta = samplePeta.polos;

function readTree(folder: string, prefix: string, results: Content): Content {
	for (const name of readdirSync(folder)) {
		const [full, path] = [join(folder, name), `${prefix}${name}`];
		if (statSync(full).isDirectory()) readTree(full, `${path}/`, results);
		else results.set(path, readFileSync(full, 'utf8'));
	}
	return results;
}

/** Shared files as small as they may be, so that many folders can be checked in little time. */
const dasar: Content = readTree(
	join(contentFixture, peta),
	`${peta}/`,
	new Map<string, FileContent>([
		[framework, readFileSync(join(contentFixture, framework), 'utf8')],
		[
			'glosarium.yaml',
			'istilah:\n  - kode: sakip\n    istilah: SAKIP\n    kepanjangan: Sistem Akuntabilitas\n    arti: Cara pemerintah mengukur hasil kerjanya.\n',
		],
		['sinonim.yaml', 'sinonim:\n  - kode: opd\n    arah: dua\n    kata: [OPD, SKPD]\n'],
		...['tentang', 'aksesibilitas'].map((name): [string, FileContent] => [
			`halaman/${name}.mdx`,
			readFileSync(join(contentFixture, `halaman/${name}.mdx`), 'utf8'),
		]),
	]),
);

/** The sound content folder, to be changed. */
export const baseContent = (): Content => new Map(dasar);

/** Writes a content folder. */
export function writeContent(folder: string, contents: Content): string {
	for (const [path, content] of contents) {
		const full = join(folder, path);
		mkdirSync(content === 'folder kosong' ? full : dirname(full), { recursive: true });
		if (content === 'folder kosong') continue;
		if (typeof content === 'object' && 'tautan' in content) symlinkSync(content.tautan, full);
		else writeFileSync(full, content);
	}
	return folder;
}

/** The text at a path; it must be there. */
function textAt(contents: Content, path: string): string {
	const content = contents.get(path);
	if (typeof content !== 'string') throw new Error(`The fixture has no text at ${path}`);
	return content;
}

/** Replaces a part of a file that must be there. */
export const replace =
	(path: string, from: string, done: string): Change =>
	(contents) => {
		const content = textAt(contents, path);
		if (!content.includes(from)) throw new Error(`${path} no longer contains ${from}`);
		contents.set(
			path,
			content.replace(from, () => done),
		);
	};

/** Replaces every occurrence of a part of a file. */
export const replaceAll =
	(path: string, from: string, done: string): Change =>
	(contents) =>
		contents.set(path, textAt(contents, path).replaceAll(from, done));

/** Writes a file, or what else stands at a path. */
export const write =
	(path: string, content: FileContent): Change =>
	(contents) => {
		contents.set(path, content);
	};

/** Adds text to the end of a file. */
export const append =
	(path: string, content: string): Change =>
	(contents) =>
		contents.set(path, `${textAt(contents, path).replace(/\n*$/, '\n')}${content}`);

/** Deletes a file. */
export const remove =
	(path: string): Change =>
	(contents) => {
		if (!contents.delete(path)) throw new Error(`The fixture has no ${path}`);
	};

/** Gives a file another name. */
export const rename =
	(from: string, done: string): Change =>
	(contents) => {
		const content = contents.get(from);
		if (content === undefined) throw new Error(`The fixture has no ${from}`);
		contents.delete(from);
		contents.set(done, content);
	};

/** Gives a folder another name. */
export const renameFolder =
	(from: string, done: string): Change =>
	(contents) => {
		for (const [path, content] of contents)
			if (path.startsWith(`${from}/`)) {
				contents.delete(path);
				contents.set(`${done}${path.slice(from.length)}`, content);
			}
	};

/** Copies a folder beside itself. */
export const copyFolder =
	(from: string, done: string): Change =>
	(contents) => {
		for (const [path, content] of contents)
			if (path.startsWith(`${from}/`)) contents.set(`${done}${path.slice(from.length)}`, content);
	};

/** Several changes, one after the other. */
export const all =
	(...change: Change[]): Change =>
	(contents) => {
		for (const oneChange of change) oneChange(contents);
	};

/** A finding that is expected: file, line, and what its sentence says. */
export type Expectation = [file: string, row: number, wrong: RegExp];

/** One broken content folder with all that the check must find in it. */
export interface Case {
	nama: string;
	ubah: Change;
	expect: Expectation[];
	/** The day of the check, where it matters. */
	hari?: string;
	/** What the advice must say. */
	saran?: RegExp;
	/** What the advice must not say. */
	not?: RegExp;
}
