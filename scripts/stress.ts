/**
 * `npm run stress -- 300`: builds the test fixture over and over while a busy loop runs on each core, and proves each site
 * once more by its list of files and by its search. Prints how many were whole; exit status 1 when one was not.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../src/content/check.ts';
import { sampleContent } from '../tests/sample-content.ts';
import { findForeignFile } from './build/manifest.ts';
import { readDataRecords } from './build/data-records.ts';
import { joinRecords, PageReader } from './build/pages.ts';
import { proveRecords, proveSite } from './build/prove.ts';
import { proveSearch } from './build/prove-search.ts';
import { root, localSite } from './environment.ts';

const times = Number(process.argv[2] ?? 300);
const place = mkdtempSync(join(tmpdir(), 'peta-jalan-stress-'));
const content = sampleContent(join(place, 'konten'));
const site = join(place, 'dist');
const data = readDataRecords(checkContent(content).muatan);
const loops = Array.from({ length: availableParallelism() }, () =>
	spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
);

/** What is wrong with the site that a build left, as the build itself should have found. */
async function findFaults(): Promise<string[]> {
	const sums = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
		cwd: site,
		encoding: 'utf8',
	});
	const foreign = findForeignFile(site);
	const pages = new PageReader(site, new Set(data.map(({ url }) => url))).finish();
	const records = joinRecords(pages, data);
	return [
		...(sums.status === 0 ? [] : [sums.stdout || sums.stderr]),
		...(foreign ? [`${foreign} is not listed.`] : []),
		...proveSite({ folder: site, pages, base: '/', origin: localSite }),
		...proveRecords(pages, records),
		...(await proveSearch(site, records, new Set())),
	];
}

let whole = 0;
const seconds: number[] = [];
for (let i = 1; i <= times; i++) {
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, PETA_JALAN_KONTEN: content, PETA_JALAN_KELUARAN: site },
	});
	seconds.push((performance.now() - start) / 1000);
	const faults = status === 0 ? await findFaults() : [stderr || stdout];
	if (faults.length === 0) whole++;
	else console.error(`Build ${i}, exit status ${status}:\n${faults.join('\n')}`);
	if (i % 25 === 0) console.log(`${whole} of ${i} whole.`);
}
for (const loop of loops) loop.kill();
rmSync(place, { recursive: true, force: true });
const sorted = seconds.toSorted((a, b) => a - b);
console.log(
	`${whole} of ${times} builds whole under ${loops.length} busy loops; seconds: ${[0, 0.5, 1]
		.map((part) => sorted[Math.floor((sorted.length - 1) * part)]?.toFixed(1))
		.join(' (fastest), ')} (slowest).`,
);
process.exit(whole === times ? 0 : 1);
