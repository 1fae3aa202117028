import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/environment.ts';
import { makeFolder, sampleContent } from '../sample-content.ts';

const { folder, hapus } = makeFolder('tahan');
// Outside the project, where its packages cannot be found.
const outside = mkdtempSync(join(tmpdir(), 'peta-jalan-'));
afterAll(() => {
	hapus();
	rmSync(outside, { recursive: true, force: true });
});
const content = sampleContent(join(folder, 'konten'));
const dist = join(outside, 'situs/dist');

/** Starts a build of the fixture. */
const start = (keluaran: string): ChildProcess =>
	spawn(process.execPath, [join(root, 'scripts/build.ts')], {
		cwd: root,
		env: { ...process.env, PETA_JALAN_KONTEN: content, PETA_JALAN_KELUARAN: keluaran },
	});

/** Waits for a build, and gives its exit status and what it said. */
async function finish(build: ChildProcess): Promise<{ status: number | null; said: string }> {
	let said = '';
	for (const stream of [build.stdout, build.stderr])
		stream?.on('data', (data: Buffer) => (said += data.toString()));
	const [status] = (await once(build, 'close')) as [number | null];
	return { status, said };
}

/** True when every file of a site is as its list says. */
const isWhole = (site: string): boolean =>
	spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: site }).status === 0;

/** Processes of a build that were started by this one or its children and still run. */
function runningBuilders(): string[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((pid) => {
			try {
				const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
				const where = readFileSync(`/proc/${pid}/environ`, 'utf8');
				return /astro\.mjs build|pagefind\S* --service/.test(command) && where.includes(content)
					? `${pid} ${command}`
					: [];
			} catch {
				// It ended while it was looked at.
				return [];
			}
		});
}

describe('a build', () => {
	let first: Awaited<ReturnType<typeof finish>>;
	beforeAll(async () => {
		first = await finish(start(dist));
	});

	test('writes outside the project too, and lists every file with its hash', () => {
		expect(first.status, first.said).toBe(0);
		expect(isWhole(dist)).toBe(true);
		expect(readdirSync(join(dist, '..'))).toEqual(['dist']);
	});

	test('says where its addresses point when nobody said where the site will stand', () => {
		expect(first.said).toMatch(/PETA_JALAN_SITUS belum diisi.*http:\/\/localhost:4321/);
	});

	test('leaves nothing of its work in the project', () => {
		expect(readdirSync(join(root, '.bangun'))).toEqual([]);
	});

	test('refuses a folder that holds something else, and leaves it as it was', async () => {
		const foreign = join(outside, 'dokumen');
		const { status, said } = await finish(start(root));
		expect([status, said]).toEqual([1, expect.stringContaining('memuat proyek ini')]);
		await finish(start(dist));
		writeFileSync(join(dist, 'catatan-saya.txt'), 'penting');
		const second = await finish(start(dist));
		expect(second.status).toBe(1);
		expect(second.said).toContain('catatan-saya.txt');
		expect(second.said).not.toMatch(/^\s+at /m);
		expect(readFileSync(join(dist, 'catatan-saya.txt'), 'utf8')).toBe('penting');
		rmSync(join(dist, 'catatan-saya.txt'));
		expect(existsSync(foreign)).toBe(false);
	});

	test('waits for another one, says so in Indonesian, and both end well', async () => {
		const [one, two] = await Promise.all([finish(start(dist)), finish(start(dist))]);
		expect([one.status, two.status], one.said + two.said).toEqual([0, 0]);
		expect(one.said + two.said).toContain('Bangunan lain sedang berjalan; menunggu');
		expect(isWhole(dist)).toBe(true);
	});

	test('that is killed leaves the site as it was, and no process behind', async () => {
		for (const delay of [500, 2500, 5000]) {
			const build = start(dist);
			const ended = finish(build);
			await Promise.race([ended, wait(delay)]);
			build.kill('SIGKILL');
			await ended;
			expect(isWhole(dist)).toBe(true);
			// The builder notices at its next breath; that is soon even on a busy machine.
			await expect.poll(runningBuilders, { timeout: 30_000 }).toEqual([]);
		}
		expect((await finish(start(dist))).status).toBe(0);
	});

	test('that is asked to stop says so and tidies up', async () => {
		const build = start(dist);
		const ended = finish(build);
		await Promise.race([ended, wait(2000)]);
		build.kill('SIGTERM');
		const { status, said } = await ended;
		expect([status, said]).toEqual([143, expect.stringContaining('Bangunan dihentikan')]);
		expect(readdirSync(join(root, '.bangun'))).toEqual([]);
		expect(isWhole(dist)).toBe(true);
	});
});
