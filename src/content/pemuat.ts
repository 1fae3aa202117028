import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parseYaml } from './parse/yaml.ts';

declare global {
	/** What a build has read of the content before, by path; absent while developing. */
	var petaJalanIsi: Promise<Record<string, unknown>> | undefined;
}

/** The data of a file: as the build has read it, else as it is read here. */
const dataOf = async (path: string, teks: string): Promise<Record<string, unknown>> =>
	((await globalThis.petaJalanIsi)?.[path] ?? parseYaml(teks).toJS()) as Record<string, unknown>;

/** Loads the YAML files that match `pattern` below `base`; an entry's id is its path without the ending. */
export function loadYaml(base: string, pattern: string): Loader {
	const load = async (
		{ store, parseData, generateDigest }: LoaderContext,
		folder: string,
		akar: string,
	) => {
		const data = await Promise.all(
			globSync(pattern, { cwd: folder })
				.sort()
				.map(async (entri) => {
					const filePath = join(folder, entri);
					const teks = readFileSync(filePath, 'utf8');
					const path = entri.split(sep).join('/');
					const id = path.replace(/\.\w+$/, '');
					const isi = await dataOf(path, teks);
					return {
						id,
						data: await parseData({ id, data: isi, filePath }),
						filePath: relative(akar, filePath).split(sep).join('/'),
						digest: generateDigest(teks),
					};
				}),
		);
		store.clear();
		for (const entri of data) store.set(entri);
	};
	return {
		name: 'yaml',
		load: async (konteks) => {
			const akar = fileURLToPath(konteks.config.root);
			const folder = resolve(akar, base);
			await load(konteks, folder, akar);
			konteks.watcher?.add(folder);
			const reload = (path: string) => {
				if (!path.startsWith(folder) || !path.endsWith('.yaml')) return;
				load(konteks, folder, akar).catch((galat: unknown) =>
					konteks.logger.error(`${relative(akar, path)}: ${String(galat)}`),
				);
			};
			for (const kejadian of ['add', 'change', 'unlink'] as const)
				konteks.watcher?.on(kejadian, reload);
		},
	};
}
