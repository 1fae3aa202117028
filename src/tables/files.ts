import type { Registry, Table } from './table.ts';

/** The table that a file of a road map belongs to, by the file's path in its folder without `.yaml`. */
export const tableOfFile = (name: string, registry: Registry): Table | undefined =>
	Object.values(registry).find(({ file, folder }) =>
		folder ? name.startsWith(`${file}/`) : name === file,
	);

/** Names of the files that stand directly in a road map's folder. */
export const fileNames = (registry: Registry): string[] =>
	Object.values(registry).flatMap(({ file, folder }) => (folder ? [] : file));

/** Names of the files that a road map cannot do without. */
export const requiredFiles = (registry: Registry): string[] =>
	Object.values(registry).flatMap(({ file, required }) => (required ? file : []));
