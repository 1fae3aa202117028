/**
 * Finds a Chromium for the browser tests, or installs one by the means that the machine has.
 * `cariChromium` is what the test runner asks; run as a program it makes sure that there is one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { akar as projectRoot } from './lingkungan.ts';

const namaSistem = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a usable Chromium: named by `PETA_JALAN_CHROMIUM`, Playwright's own, or the system's. Null when there is none. */
export function cariChromium(): string | null {
	const calon = [
		process.env.PETA_JALAN_CHROMIUM,
		chromium.executablePath(),
		...(process.env.PATH ?? '')
			.split(delimiter)
			.flatMap((folder) => namaSistem.map((nama) => join(folder, nama))),
	];
	return calon.find((path) => path && existsSync(path)) ?? null;
}

const jalankan = (perintah: string, ...argumen: string[]): boolean =>
	spawnSync(perintah, argumen, { cwd: projectRoot, stdio: 'inherit' }).status === 0;

/** Installs a Chromium: by apt as root, else by Playwright's installer. True when one is there afterwards. */
function pasangChromium(): boolean {
	const root = process.getuid?.() === 0;
	if (root && existsSync('/usr/bin/apt-get')) {
		console.log('Memasang Chromium lewat apt …');
		if (
			jalankan('apt-get', 'update', '-qq') &&
			jalankan('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium') &&
			cariChromium()
		)
			return true;
	}
	console.log('Memasang Chromium lewat Playwright …');
	jalankan(
		process.execPath,
		resolve(projectRoot, 'node_modules/playwright/cli.js'),
		'install',
		'--with-deps',
		'chromium',
	);
	return cariChromium() !== null;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !cariChromium() && !pasangChromium()) {
	console.error(
		'No Chromium found and none could be installed. Install one (Debian: `apt-get install chromium`; elsewhere: `npx playwright install chromium`) or set PETA_JALAN_CHROMIUM to its path.',
	);
	process.exit(1);
}
