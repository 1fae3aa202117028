import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { root, folderKode } from '../environment.ts';

/** How the site builder ended, and what it said. */
export interface AstroResult {
	/** Its exit status; null when a signal ended it. */
	status: number | null;
	output: string;
}

/** A running site builder. */
export interface AstroRun {
	done: Promise<AstroResult>;
	/** Gives it the content, which it waits for, as a file. */
	give(path: string): void;
	/** Ends it at once. */
	kill(): void;
}

/**
 * Most of what a page leaves behind dies at once: with room for more of it the collector runs less often, which spares
 * a tenth of the time.
 */
const flags = ['--max-semi-space-size=64'];

const collect = (child: ChildProcess): Promise<AstroResult> =>
	new Promise((done) => {
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.on('error', (error) => done({ status: null, output: String(error) }));
		child.on('close', (status) => done({ status, output }));
	});

/** Starts the site builder, which writes to `outDir` and keeps what it remembers in `cacheDir`. It ends when this process does. */
export function startAstro(outDir: string, cacheDir: string): AstroRun {
	const child = spawn(
		process.execPath,
		[
			...flags,
			'--import',
			new URL('./builder-side.ts', import.meta.url).href,
			resolve(root, 'node_modules/astro/bin/astro.mjs'),
			'build',
		],
		{
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
			env: {
				...process.env,
				ASTRO_TELEMETRY_DISABLED: '1',
				NODE_COMPILE_CACHE: folderKode,
				PETA_JALAN_KELUARAN: outDir,
				PETA_JALAN_SINGGAHAN: cacheDir,
			},
		},
	);
	return {
		done: collect(child),
		// One that has died already says so by how it ended.
		give: (path) => void child.send(path, () => {}),
		kill: () => void child.kill('SIGKILL'),
	};
}
