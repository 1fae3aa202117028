/**
 * `npm run bench`: times a cold build of the site beside a plain Starlight site of as many pages, in turn,
 * so that both meet the same machine. Prints seconds and the ratio; asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listFiles } from '../src/content/parse/yaml-file.ts';
import { root } from './environment.ts';

const times = Number(process.env.PETA_JALAN_BENCH_KALI ?? 3);
const astro = resolve(root, 'node_modules/astro/bin/astro.mjs');
const plain = resolve(root, 'tests/.tmp/starlight-polos');

/** Writes a plain Starlight site of as many Markdown pages, each about as long as an action page. */
function preparePlain(halaman: number): void {
	rmSync(plain, { recursive: true, force: true });
	mkdirSync(resolve(plain, 'src/content/docs/aksi'), { recursive: true });
	// The frame finds the packages that it must bundle by the dependencies named here.
	const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
	writeFileSync(
		resolve(plain, 'package.json'),
		JSON.stringify({ type: 'module', private: true, dependencies }),
	);
	writeFileSync(
		resolve(plain, 'astro.config.mjs'),
		`import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ cacheDir: './.cache', integrations: [starlight({ title: 'Polos', sidebar: [{ label: 'Awal', link: '/' }] })] });
`,
	);
	writeFileSync(
		resolve(plain, 'src/content.config.ts'),
		`import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	const content =
		'Tersusunnya prosedur operasi pelayanan pengaduan di setiap perangkat daerah. '.repeat(12);
	writeFileSync(resolve(plain, 'src/content/docs/index.md'), '---\ntitle: Awal\n---\n\nAwal.\n');
	for (let i = 2; i <= halaman; i++)
		writeFileSync(
			resolve(plain, `src/content/docs/aksi/a-${i}.md`),
			`---\ntitle: Aksi ${i}\n---\n\n## Keluaran\n\n${content}\n\n## Sumber\n\nBAB IV.\n`,
		);
}

/** Seconds of one command; throws when it fails. */
function measure(args: string[], cwd: string): number {
	const start = performance.now();
	const result = spawnSync(process.execPath, args, {
		cwd,
		encoding: 'utf8',
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			PETA_JALAN_KELUARAN: resolve(root, 'tests/.tmp/bench'),
		},
	});
	if (result.status !== 0) throw new Error(result.stderr || result.stdout);
	return (performance.now() - start) / 1000;
}

const median = (nilai: number[]): number =>
	nilai.toSorted((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;

measure([resolve(root, 'scripts/build.ts')], root);
const pageCount = listFiles(resolve(root, 'tests/.tmp/bench'), '.html').length;
preparePlain(pageCount);
const ours: number[] = [];
const theirs: number[] = [];
for (let i = 0; i < times; i++) {
	theirs.push(measure([astro, 'build', '--force'], plain));
	ours.push(measure([resolve(root, 'scripts/build.ts')], root));
}
console.log(`Pages: ${pageCount}. Runs: ${times}, median of cold builds.`);
console.log(`Plain Starlight: ${median(theirs).toFixed(1)} s`);
console.log(`Peta Jalan, content check included: ${median(ours).toFixed(1)} s`);
console.log(`Ratio: ${(median(ours) / median(theirs)).toFixed(2)}`);
rmSync(plain, { recursive: true, force: true });
