/**
 * `npm run bench`: times a cold build of the site beside a plain Starlight site of as many pages, in turn,
 * so that both meet the same machine. Prints seconds and the ratio; asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { daftarBerkas } from '../src/content/parse/yaml-file.ts';
import { akar } from './lingkungan.ts';

const kali = Number(process.env.PETA_JALAN_BENCH_KALI ?? 3);
const astro = resolve(akar, 'node_modules/astro/bin/astro.mjs');
const polos = resolve(akar, 'tests/.tmp/starlight-polos');

/** Writes a plain Starlight site of as many Markdown pages, each about as long as an action page. */
function siapkanPolos(halaman: number): void {
	rmSync(polos, { recursive: true, force: true });
	mkdirSync(resolve(polos, 'src/content/docs/aksi'), { recursive: true });
	// The frame finds the packages that it must bundle by the dependencies named here.
	const { dependencies } = JSON.parse(readFileSync(resolve(akar, 'package.json'), 'utf8'));
	writeFileSync(
		resolve(polos, 'package.json'),
		JSON.stringify({ type: 'module', private: true, dependencies }),
	);
	writeFileSync(
		resolve(polos, 'astro.config.mjs'),
		`import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ cacheDir: './.cache', integrations: [starlight({ title: 'Polos', sidebar: [{ label: 'Awal', link: '/' }] })] });
`,
	);
	writeFileSync(
		resolve(polos, 'src/content.config.ts'),
		`import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	const isi =
		'Tersusunnya prosedur operasi pelayanan pengaduan di setiap perangkat daerah. '.repeat(12);
	writeFileSync(resolve(polos, 'src/content/docs/index.md'), '---\ntitle: Awal\n---\n\nAwal.\n');
	for (let i = 2; i <= halaman; i++)
		writeFileSync(
			resolve(polos, `src/content/docs/aksi/a-${i}.md`),
			`---\ntitle: Aksi ${i}\n---\n\n## Keluaran\n\n${isi}\n\n## Sumber\n\nBAB IV.\n`,
		);
}

/** Seconds of one command; throws when it fails. */
function ukur(argumen: string[], cwd: string): number {
	const mulai = performance.now();
	const hasil = spawnSync(process.execPath, argumen, {
		cwd,
		encoding: 'utf8',
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			PETA_JALAN_KELUARAN: resolve(akar, 'tests/.tmp/bench'),
		},
	});
	if (hasil.status !== 0) throw new Error(hasil.stderr || hasil.stdout);
	return (performance.now() - mulai) / 1000;
}

const tengah = (nilai: number[]): number =>
	nilai.toSorted((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;

ukur([resolve(akar, 'scripts/build.ts')], akar);
const halaman = daftarBerkas(resolve(akar, 'tests/.tmp/bench'), '.html').length;
siapkanPolos(halaman);
const kita: number[] = [];
const mereka: number[] = [];
for (let i = 0; i < kali; i++) {
	mereka.push(ukur([astro, 'build', '--force'], polos));
	kita.push(ukur([resolve(akar, 'scripts/build.ts')], akar));
}
console.log(`Pages: ${halaman}. Runs: ${kali}, median of cold builds.`);
console.log(`Plain Starlight: ${tengah(mereka).toFixed(1)} s`);
console.log(`Peta Jalan, content check included: ${tengah(kita).toFixed(1)} s`);
console.log(`Ratio: ${(tengah(kita) / tengah(mereka)).toFixed(2)}`);
rmSync(polos, { recursive: true, force: true });
