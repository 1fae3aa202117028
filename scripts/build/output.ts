import {
	accessSync,
	constants,
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Fault } from '../fault.ts';
import { exchangeFolders } from './exchange.ts';
import { findForeignFile, manifestName } from './manifest.ts';

/** Folders of the project that hold what nobody could build again. */
const sourceFolders = [
	'.bangun',
	'.ci',
	'.git',
	'.github',
	'content',
	'node_modules',
	'public',
	'scripts',
	'src',
	'tests',
];

/** Where tests let sites be built, inside a folder of sources. */
const testFolder = 'tests/.tmp';

/** True when a path is a folder or lies in it. */
const isWithin = (path: string, folder: string): boolean =>
	path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** The path that a path really means, with all links followed, also when its end does not exist yet. */
export function followLinks(path: string): string {
	const full = resolve(path);
	if (existsSync(full)) return realpathSync(full);
	const parent = dirname(full);
	if (parent === full) return full;
	try {
		// A link that leads nowhere yet.
		if (lstatSync(full).isSymbolicLink())
			return followLinks(resolve(realpathSync(parent), readlinkSync(full)));
	} catch {
		// Nothing is there at all.
	}
	return join(followLinks(parent), basename(full));
}

/** Where the new site waits and the old one stands while one takes the other's place. */
const newSite = (target: string) => `${target}.baru`;
const oldSite = (target: string) => `${target}.lama`;

/** The same inside a folder that cannot be moved; the old site is `parting` until all of it is laid aside. */
const inside = (target: string) => ({
	fresh: join(target, '.baru'),
	parting: join(target, '.lama.sedang'),
	old: join(target, '.lama'),
});
const insideNames: ReadonlySet<string> = new Set(Object.values(inside('')));

const remove = (path: string) => rmSync(path, { recursive: true, force: true });

/** Takes a site away, its list of files last: what is left when this is killed is still known as ours. */
function removeSite(site: string): void {
	if (!existsSync(site)) return;
	for (const name of readdirSync(site)) if (name !== manifestName) remove(join(site, name));
	remove(site);
}

/**
 * The folder that a site may take the place of, with links followed. Throws when it overlaps the project or the content,
 * or holds anything that no build put there.
 */
export function resolveOutput(output: string, project: string, content: string): string {
	const target = followLinks(output);
	const root = followLinks(project);
	const refuse = (why: string): never => {
		throw new Fault(
			`Situs tidak dapat ditulis ke ${target}: ${why} Tidak ada yang diubah. Pilih folder lain untuk PETA_JALAN_KELUARAN.`,
		);
	};
	if (isWithin(root, target)) refuse('folder itu memuat proyek ini sendiri.');
	const source = sourceFolders
		.map((name) => join(root, name))
		.find((path) => isWithin(target, path));
	if (source && !isWithin(dirname(target), join(root, testFolder)))
		refuse(`folder itu bagian dari \`${relative(root, source)}\` proyek ini.`);
	const contentFolder = followLinks(content);
	if (isWithin(target, contentFolder) || isWithin(contentFolder, target))
		refuse(`folder itu bertumpang tindih dengan folder isi ${contentFolder}.`);
	for (const path of [target, newSite(target), oldSite(target)]) {
		if (!existsSync(path)) continue;
		if (!statSync(path).isDirectory()) refuse(`${path} bukan folder.`);
		const foreign = findForeignFile(path, Object.values(inside(path)));
		if (foreign)
			refuse(
				`di ${path} ada berkas yang bukan hasil bangunan situs ini, misalnya \`${foreign}\`. Bila itu hasil bangunan versi lama, hapus dulu folder itu.`,
			);
	}
	let there = dirname(target);
	while (!existsSync(there)) there = dirname(there);
	if (!statSync(there).isDirectory()) refuse(`${there} bukan folder.`);
	// Better told now than after the site has been built.
	accessSync(there, constants.W_OK);
	return target;
}

/** Moves everything in one folder to another, but for what is laid aside there. */
function moveEntries(from: string, to: string, rename: typeof renameSync): void {
	// The list of files goes last: where it stands, all stands.
	const names = readdirSync(from).filter((name) => !insideNames.has(name) && name !== manifestName);
	if (existsSync(join(from, manifestName))) names.push(manifestName);
	for (const name of names) rename(join(from, name), join(to, name));
}

/** Puts the old site back, or takes the rest of it away, where a build ended in the middle inside a folder that cannot be moved. */
function recoverInside(target: string): void {
	const { fresh, parting, old } = inside(target);
	if (existsSync(parting)) {
		moveEntries(parting, target, renameSync);
	} else if (existsSync(old) && !existsSync(join(target, manifestName))) {
		for (const name of readdirSync(target)) if (!insideNames.has(name)) remove(join(target, name));
		moveEntries(old, target, renameSync);
	}
	for (const path of [fresh, parting, old]) removeSite(path);
}

/**
 * Mends what a build left that was killed while it put the new site in its place: the old site comes back unless the new
 * one stands. True when an old site was put back. For a folder that `resolveOutput` gave.
 */
export function recoverOutput(target: string): boolean {
	if (existsSync(target)) recoverInside(target);
	const lost = !existsSync(target) && existsSync(oldSite(target));
	if (lost) renameSync(oldSite(target), target);
	for (const path of [newSite(target), oldSite(target)]) removeSite(path);
	return lost;
}

/** Moves a site, by copying where the two places stand on different disks. */
function moveSite(from: string, to: string, rename: typeof renameSync): void {
	removeSite(to);
	try {
		rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		try {
			// The list of files first: by it what a killed copy leaves is known as ours.
			mkdirSync(to);
			cpSync(join(from, manifestName), join(to, manifestName));
			cpSync(from, to, { recursive: true });
		} catch (fault) {
			removeSite(to);
			throw fault;
		}
		remove(from);
	}
}

/** Lays the new site into a folder that cannot be moved itself, such as the top of a disk, entry by entry. */
function installInside(site: string, target: string, rename: typeof renameSync): void {
	const { fresh, parting, old } = inside(target);
	moveSite(site, fresh, rename);
	mkdirSync(parting);
	moveEntries(target, parting, rename);
	rename(parting, old);
	moveEntries(fresh, target, rename);
	for (const path of [fresh, old]) removeSite(path);
}

/** True when another disk begins at a folder, so that it cannot be moved. */
const isMount = (folder: string): boolean =>
	existsSync(folder) && statSync(folder).dev !== statSync(dirname(folder)).dev;

/**
 * Puts a whole and proved site in the place of the one at `target`. Where the two can change places in one step, one of
 * them is there at every moment; elsewhere, whenever this ends, even by being killed, under the name that `recoverOutput`
 * looks for.
 */
export function installSite(
	site: string,
	target: string,
	rename = renameSync,
	exchange = exchangeFolders,
): void {
	mkdirSync(dirname(target), { recursive: true });
	if (isMount(target)) return installInside(site, target, rename);
	moveSite(site, newSite(target), rename);
	if (existsSync(target) && exchange(newSite(target), target)) return removeSite(newSite(target));
	try {
		if (existsSync(target)) rename(target, oldSite(target));
	} catch (error) {
		// A folder of the same disk can be mounted too, and tells only when it is to be moved.
		if ((error as NodeJS.ErrnoException).code !== 'EBUSY') throw error;
		return installInside(newSite(target), target, rename);
	}
	try {
		rename(newSite(target), target);
	} catch (error) {
		if (existsSync(oldSite(target))) rename(oldSite(target), target);
		throw error;
	}
	removeSite(oldSite(target));
}
