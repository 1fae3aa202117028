/** Makes of the modules of a site one script, which a browser runs from a disk as from a server. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { Fault } from '../fault.ts';

const entry = '\0entry';

/** What is put into the script. */
export interface ProgramParts {
	/** The folder of the built site. */
	site: string;
	base: string;
	/** Files of modules, from the site's root; a page names them by their last part. */
	modules: readonly string[];
	/** The module of the index, from the site's root. */
	index: string;
	/** Beginnings of paths, with the script that holds the files below each. */
	packs: readonly (readonly [string, string])[];
}

/** The text of the script's own module. */
const writeEntry = ({ site, base, modules, index, packs }: ProgramParts): string => {
	const load = (file: string) => `() => import(${JSON.stringify(join(site, file))})`;
	const parts = modules.map((file) => `${JSON.stringify(file.split('/').at(-1))}: ${load(file)}`);
	return `import { startCopy } from ${JSON.stringify(join(import.meta.dirname, 'client/start.ts'))};
startCopy({
	base: ${JSON.stringify(base)},
	index: ${load(index)},
	parts: { ${parts.join(',\n')} },
	packs: ${JSON.stringify(packs)},
});`;
};

/** What Vite puts before a module that is fetched later fetches its files first; here there are none to fetch. */
const withoutPreload = (code: string): string | null => {
	const name = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(code)?.[1];
	return name ? `const load = (module) => module();\nexport { load as ${name} };` : null;
};

/** The script of all programs of a site. */
export async function bundleProgram(parts: ProgramParts): Promise<string> {
	const build = await rolldown({
		input: entry,
		platform: 'browser',
		// The module of the index asks where it stands only when nobody says so.
		onLog(level, log, hand) {
			if (log.code !== 'EMPTY_IMPORT_META') hand(level, log);
		},
		plugins: [
			{
				name: 'carried',
				resolveId: (id) => (id === entry ? id : null),
				load: (id) => (id === entry ? writeEntry(parts) : null),
				transform: (code, id) =>
					/preload-helper[^/]*\.js$/.test(id) ? withoutPreload(code) : null,
			},
		],
	});
	try {
		const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true });
		const [script, ...others] = output;
		if (others.length > 0) throw new Fault('Program salinan tidak menjadi satu berkas.');
		return script.code;
	} finally {
		await build.close();
	}
}
