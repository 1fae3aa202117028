/**
 * `npm run build`: builds the site aside while the content is checked, proves that what was built is whole, and only then
 * puts it in the place of the last good site. Whatever goes wrong, that site stays as it was.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseReportAddress } from '../src/domain/release.ts';
import { startAstro } from './build/astro.ts';
import { takeLock } from './build/lock.ts';
import { writeManifest } from './build/manifest.ts';
import { writeCopyFiles } from './build/copy.ts';
import { followLinks, installSite, recoverOutput, resolveOutput } from './build/output.ts';
import { describeFault, Fault, findFullDisk, findSystemFault } from './fault.ts';
import {
	root,
	outputFolder,
	folderKode,
	contentFolder,
	contentLabel,
	localSite,
} from './environment.ts';

enableCompileCache(folderKode);

const unchanged = 'Hasil bangunan terakhir tidak diubah.';

/** How many faults of one kind are told; more say no more. */
const told = 20;

/** Where builds work, inside the project: the builder finds its packages only from there. */
const workshop = join(root, '.bangun');
const work = join(workshop, String(process.pid));
const remove = (path: string) => rmSync(path, { recursive: true, force: true });

/** Ends the build with what is wrong. */
class Stop extends Error {}

let endAstro = () => {};

/** Lets one build of this project, and one into this folder, go on at a time. */
async function waitForTurn(target: string): Promise<void> {
	for (const name of new Set([followLinks(root), target].sort()))
		await takeLock(name, () =>
			console.log('Bangunan lain sedang berjalan; menunggu sampai selesai …'),
		);
}

/** Says everything that is wrong with a built site, and ends the build if anything is. */
function demandWhole(faults: readonly string[]): void {
	if (faults.length === 0) return;
	const more = faults.length > told ? [`… dan ${faults.length - told} lagi.`] : [];
	throw new Stop(
		[
			`Situs yang baru dibangun tidak utuh. ${unchanged}`,
			...faults.slice(0, told).map((fault) => `  ${fault}`),
			...more,
		].join('\n'),
	);
}

/** The site builder takes these signs in a path for parts of an address: it stops in English, or loses files without a word. */
function refuseSigns(...folders: string[]): void {
	for (const folder of folders) {
		const sign = /[%#?]/.exec(folder)?.[0];
		if (sign)
			throw new Fault(
				`Nama folder ${folder} memuat tanda \`${sign}\`, yang membuat situs kehilangan berkas. Pindahkan atau ganti namanya, lalu ulangi.`,
			);
	}
}

/** What is no address would stop the builder in the middle of a page. */
function refuseReportAddress(): void {
	try {
		parseReportAddress(process.env.PETA_JALAN_LAPOR);
	} catch (error) {
		throw new Fault((error as Error).message);
	}
}

async function build(): Promise<void> {
	const content = contentFolder();
	const output = outputFolder();
	refuseSigns(root, content);
	refuseReportAddress();
	const target = followLinks(output);
	await waitForTurn(target);

	const site = join(work, 'situs');
	// Nobody else builds here now, so what is left of other builds was left by the dead.
	mkdirSync(workshop, { recursive: true });
	for (const name of readdirSync(workshop)) remove(join(workshop, name));
	mkdirSync(site, { recursive: true });
	// The builder starts at once; what it says is held back until the check has spoken.
	const astro = startAstro(site, join(work, 'singgahan'));
	endAstro = astro.kill;

	// Loaded after the builder was started, because all of it takes a while.
	const [{ checkContent: periksaKonten }, { contentOf }, { formatFindings: cetakTemuan }] =
		await Promise.all([
			import('../src/content/check.ts'),
			import('../src/content/content.ts'),
			import('../src/content/findings.ts'),
		]);
	const { temuan, muatan } = periksaKonten(content, undefined, (read) => {
		const path = join(work, 'isi.json');
		writeFileSync(path, JSON.stringify(contentOf(read)));
		astro.give(path);
	});
	if (temuan.length > 0) throw new Stop(cetakTemuan(temuan, contentLabel()));
	if (recoverOutput(resolveOutput(output, root, content)))
		console.log(`Bangunan sebelumnya terputus; situs lama dikembalikan ke ${target}.`);

	const { followBuild } = await import('./build/finish.ts');
	const finish = await followBuild(site, muatan, astro.done);
	const { status, output: said } = await astro.done;
	if (status !== 0) {
		// A full disk makes programs die in ways that say nothing of it.
		const fault = findFullDisk(workshop) ?? findSystemFault(said);
		throw new Stop(`${fault ?? `${said}\n`} Situs gagal dibangun. ${unchanged}`.trim());
	}
	console.log(said.trimEnd());
	const { pages, faults } = await finish();
	demandWhole(faults);

	await writeCopyFiles(site);
	writeManifest(site);
	installSite(site, target);
	console.log(`Situs selesai dibangun dan diperiksa utuh di ${target}: ${pages} halaman.`);
	if (!process.env.PETA_JALAN_SITUS)
		console.log(
			`PETA_JALAN_SITUS belum diisi: tautan kanonis, peta situs, dan alamat di dalam data menunjuk ke ${localSite}.`,
		);
}

/** Takes away what a build leaves behind. */
function cleanUp(): void {
	endAstro();
	remove(work);
}

for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const)
	process.on(signal, () => {
		cleanUp();
		console.error(`Bangunan dihentikan. ${unchanged}`);
		process.exit(code);
	});

try {
	await build();
	cleanUp();
} catch (error) {
	cleanUp();
	const known = error instanceof Stop || error instanceof Fault;
	console.error(known ? error.message : `${describeFault(error)} ${unchanged}`);
	// For whoever mends the program; an editor needs none of it.
	if (!known && process.env.PETA_JALAN_LACAK) console.error(error);
	process.exitCode = 1;
}
process.exit();
