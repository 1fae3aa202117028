/**
 * What a copy for reading without a connection is made of. The build puts the files of the site into packs, each named by
 * what it holds; a device keeps packs. A version is a list of packs, and is there when all of them are.
 */

/** The form of everything below; a device with another asks for the page anew. */
export const copyForm = 1;

/** Where the build puts packs and their list, from the site's root. */
export const copyFolder = 'simpan';
export const copyListFile = `${copyFolder}/daftar.json`;
export const packFile = (name: string): string => `${copyFolder}/${name}.paket`;

/** The program that answers for the site on a device that keeps a copy. */
export const workerFile = 'pekerja.js';

/** Files that belong to no road map. */
export const sharedGroup = '';

/** A file in its pack: the path from the site's root, and how many bytes it takes there; files follow each other. */
export type PackedFile = [path: string, length: number];

/** Files that are fetched together, named by the hash of all their bytes. */
export interface Pack {
	name: string;
	/** As it is fetched, in bytes. */
	size: number;
	files: PackedFile[];
}

/** The files of a road map, or those that all share. Its list of packs is a pack itself, which has this name. */
export interface Group {
	name: string;
	/** All that is fetched for it, in bytes. */
	size: number;
	/** What readers call it; empty for what all share. */
	title: string;
}

/**
 * Words that change from build to build on every page, with the marks that stand for them in packs, so that a page that
 * says nothing new is not fetched again.
 */
export type Marks = [mark: string, words: string][];

/** What the site offers to be kept. */
export interface CopyList {
	form: number;
	marks: Marks;
	/** By the identifier of the road map, and what all share by `sharedGroup`. */
	groups: Record<string, Group>;
}

/** A version that a device keeps whole. */
export interface Copy {
	/** When it was completed, `TTTT-BB-HH`. */
	date: string;
	marks: Marks;
	groups: Record<string, Group>;
}

/** What a device keeps. */
export interface CopyState {
	copy: Copy;
	/** The version before, for the windows that were open when the present one took its place. */
	before: { copy: Copy; windows: string[] } | null;
	/** True when the site was seen to have another version of what is kept. */
	outdated: boolean;
	/** When the site was last asked for one, in milliseconds since 1970. */
	asked: number;
}

/** The road maps of a copy. */
export const listKept = (copy: Copy | null): string[] =>
	Object.keys(copy?.groups ?? {}).filter((id) => id !== sharedGroup);

/** The version of some road maps as the site now has it, without those that it has no more. */
export function planCopy(list: CopyList, ids: readonly string[], date: string): Copy {
	const groups = [sharedGroup, ...ids].flatMap((id) => {
		const group = list.groups[id];
		return group ? [[id, group] as const] : [];
	});
	return { date, marks: list.marks, groups: Object.fromEntries(groups) };
}

/** A version without one of its road maps; null when nothing is left of it. */
export function withoutPeta(copy: Copy, id: string): Copy | null {
	const { [id]: _, ...groups } = copy.groups;
	const rest = { ...copy, groups };
	return listKept(rest).length > 0 ? rest : null;
}

/** True when the site has another version of something that is kept, or has it no more. */
export const isOutdated = (copy: Copy, { groups }: Pick<CopyList, 'groups'>): boolean =>
	Object.entries(copy.groups).some(([id, { name }]) => groups[id]?.name !== name);

/**
 * The version before one that takes its place, for the windows that are open: the present one, unless the next only has
 * more or less of the same version.
 */
export function keepBefore(
	present: CopyState | null,
	next: Copy,
	windows: string[],
): CopyState['before'] {
	if (!present) return null;
	const changed = Object.entries(present.copy.groups).some(
		([id, { name }]) => (next.groups[id]?.name ?? name) !== name,
	);
	const before = changed ? { copy: present.copy, windows } : present.before;
	if (!before || before.windows.length === 0) return null;
	// What its reader took away goes at once.
	const groups = Object.entries(before.copy.groups).filter(([id]) => id in next.groups);
	return { ...before, copy: { ...before.copy, groups: Object.fromEntries(groups) } };
}

/** Where a file lies in its pack. */
export interface FilePlace {
	pack: Pack;
	start: number;
	length: number;
}

/** Where each file of some packs lies. */
export function locateFiles(packs: readonly Pack[]): Map<string, FilePlace> {
	const places = new Map<string, FilePlace>();
	for (const pack of packs) {
		let start = 0;
		for (const [path, length] of pack.files) {
			places.set(path, { pack, start, length });
			start += length;
		}
	}
	return places;
}

/** Parts of the search's index: each is named by what it holds, and an edit changes a few in every pack of them. */
const isNamedByContent = (path: string): boolean => /^pagefind\/(?:index|fragment)\//.test(path);

/** The largest share of a pack that is fetched file by file; of more the pack itself is lighter. */
const mostApart = 0.5;

/**
 * How much of a pack must be fetched, from 0 to 1, when some files are on the device already: all of it, unless what it
 * lacks can be fetched file by file.
 */
export function shareToFetch({ files }: Pack, present: ReadonlyMap<string, unknown>): number {
	if (files.length === 0 || !files.every(([path]) => isNamedByContent(path))) return 1;
	const share = files.filter(([path]) => !present.has(path)).length / files.length;
	return share <= mostApart ? share : 1;
}
