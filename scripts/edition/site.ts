/** The built sites that editions are made of. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { manifestName } from '../build/manifest.ts';
import { Fault } from '../fault.ts';
import { contentFolder, localSite, outputFolder, root } from '../environment.ts';

/** What a site publishes of one of its road maps, as far as editions need it. */
export interface PublishedPeta {
	id: string;
	judul: string;
	judul_resmi: string;
	status: string;
	periode: { mulai: number; selesai: number };
	/** Actions by the key of their area. */
	aksi_per_area: Record<string, number>;
	url: string;
}

/** A built and proved site. */
export interface BuiltSite {
	folder: string;
	peta: PublishedPeta[];
	/** Tells this state of program and content from another. */
	version: string;
	/** The path below the host that it was built for, with a slash at both ends. */
	base: string;
	/** Where it stands for readers; null when that was not said when it was built. */
	address: string | null;
}

/** The path below the host that a page's own sheets stand at. */
const baseOf = (html: string): string =>
	/"(\/(?:[^"]*\/)?)_astro\/[^"]+\.css"/.exec(html)?.[1] ?? '/';

/** The address of a site of which one road map has this one. */
function addressOf({ id, url }: PublishedPeta): string | null {
	const address = url.slice(0, url.lastIndexOf(`${id}/`));
	return address.startsWith(localSite) ? null : address;
}

/** Reads the site that a build left in a folder. Throws when there is none. */
export function readSite(folder: string): BuiltSite {
	const manifest = join(folder, manifestName);
	if (!existsSync(manifest))
		throw new Fault(`Belum ada situs di ${folder}. Jalankan \`npm run build\` lebih dahulu.`);
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		version: string;
	};
	const hash = createHash('sha256').update(readFileSync(manifest)).digest('hex');
	const peta = JSON.parse(readFileSync(join(folder, 'data/index.json'), 'utf8')) as PublishedPeta[];
	return {
		folder,
		peta,
		version: `${version}-${hash.slice(0, 8)}`,
		base: baseOf(readFileSync(join(folder, 'index.html'), 'utf8')),
		address: peta[0] ? addressOf(peta[0]) : null,
	};
}

/** The road maps of a content folder: its folders that have a document. */
export const listPetaFolders = (content: string): string[] =>
	readdirSync(content).filter((name) => existsSync(join(content, name, 'dokumen.yaml')));

/** Throws when one of the chosen road maps is not there. */
export function demandPeta(chosen: readonly string[], known: readonly string[]): void {
	const unknown = chosen.find((id) => !known.includes(id));
	if (unknown !== undefined)
		throw new Fault(`Tidak ada peta jalan \`${unknown}\`. Yang ada: ${known.join(', ')}.`);
}

/** Copies content with the chosen of its road maps alone, and all that they share. */
export function copyChosen(content: string, chosen: readonly string[], folder: string): void {
	const others = new Set(listPetaFolders(content).filter((id) => !chosen.includes(id)));
	cpSync(content, folder, {
		recursive: true,
		filter: (path) => !others.has(relative(content, path)),
	});
}

/** Builds the site of some road maps alone, so that nothing of it speaks of the others, into a folder; fails as a build does. */
async function buildChosen(
	chosen: readonly string[],
	content: string,
	folder: string,
): Promise<void> {
	const part = join(folder, 'content');
	copyChosen(content, chosen, part);
	const build = spawn(process.execPath, [join(root, 'scripts/build.ts')], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, PETA_JALAN_KONTEN: part, PETA_JALAN_KELUARAN: join(folder, 'site') },
	});
	let said = '';
	build.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const status = await new Promise((done) => build.on('close', done));
	if (status !== 0) throw new Fault(said.trim());
}

/**
 * Does something with the site of the chosen road maps: the one that stands in the output folder when these are all or
 * none is named, else one that is built for it and taken away afterwards.
 */
export async function withSite<T>(
	chosen: readonly string[],
	work: (site: BuiltSite) => Promise<T>,
): Promise<T> {
	const content = contentFolder();
	const known = listPetaFolders(content);
	demandPeta(chosen, known);
	if (chosen.length === 0 || known.every((id) => chosen.includes(id)))
		return work(readSite(outputFolder()));
	const folder = mkdtempSync(join(tmpdir(), 'peta-jalan-'));
	try {
		console.log(`Membangun situs dengan ${chosen.join(', ')} saja …`);
		await buildChosen(chosen, content, folder);
		return await work(readSite(join(folder, 'site')));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
