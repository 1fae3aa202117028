/**
 * Finds a Chromium for the browser tests, or installs one by the means that the machine has.
 * `findChromium` is what the test runner asks; run as a program it makes sure that there is one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { root as projectRoot } from './environment.ts';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a usable Chromium: named by `PETA_JALAN_CHROMIUM`, Playwright's own, or the system's. Null when there is none. */
export function findChromium(): string | null {
	const candidates = [
		process.env.PETA_JALAN_CHROMIUM,
		chromium.executablePath(),
		...(process.env.PATH ?? '')
			.split(delimiter)
			.flatMap((folder) => systemNames.map((name) => join(folder, name))),
	];
	return candidates.find((path) => path && existsSync(path)) ?? null;
}

const run = (command: string, ...args: string[]): boolean =>
	spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit' }).status === 0;

/** Installs a Chromium: by apt as root, else by Playwright's installer. True when one is there afterwards. */
function installChromium(): boolean {
	const root = process.getuid?.() === 0;
	if (root && existsSync('/usr/bin/apt-get')) {
		console.log('Memasang Chromium lewat apt …');
		if (
			run('apt-get', 'update', '-qq') &&
			run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium') &&
			findChromium()
		)
			return true;
	}
	console.log('Memasang Chromium lewat Playwright …');
	run(
		process.execPath,
		resolve(projectRoot, 'node_modules/playwright/cli.js'),
		'install',
		'--with-deps',
		'chromium',
	);
	return findChromium() !== null;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !findChromium() && !installChromium()) {
	console.error(
		'No Chromium found and none could be installed. Install one (Debian: `apt-get install chromium`; elsewhere: `npx playwright install chromium`) or set PETA_JALAN_CHROMIUM to its path.',
	);
	process.exit(1);
}
