import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LiveContent } from '../../../src/content/live.ts';
import { makeFolder, sampleContent, samplePeta } from '../../sample-content.ts';

const { folder, hapus } = makeFolder('hidup');
sampleContent(folder);
const indikator = join(folder, samplePeta.polos, 'indikator.yaml');
const sound = readFileSync(indikator, 'utf8');
const live = new LiveContent(folder);

const nameOfFirst = async () =>
	(await globalThis.petaJalanContents)?.petaJalan[0]?.indikator[0]?.nama ?? null;

/** Writes the indicators and reads anew. */
function edit(text: string): void {
	writeFileSync(indikator, text);
	live.read();
}

beforeAll(() => live.read());
afterAll(() => {
	globalThis.petaJalanContents = undefined;
	hapus();
});

test('a mistake is told with its place, and the last good data stay', async () => {
	const before = await nameOfFirst();
	edit(sound.replace('    nama:', '    nmaa:'));
	expect(live.temuan).toMatchObject([
		{ berkas: `${samplePeta.polos}/indikator.yaml`, bidang: 'indikator.1.nmaa' },
	]);
	expect(await nameOfFirst()).toBe(before);
});

test('a mended file comes back', async () => {
	edit(sound.replace(/ {4}nama: .*/, '    nama: Nama baru'));
	expect(live.temuan).toEqual([]);
	expect(await nameOfFirst()).toBe('Nama baru');
	edit(sound);
});

test('the site builder gets a chapter as it was last good', () => {
	const path = join(folder, samplePeta.polos, 'bab/1-pendahuluan.mdx');
	const good = readFileSync(path, 'utf8');
	const { load } = live.plugin();
	writeFileSync(path, `${good}\n<Istilah>\n`);
	live.read();
	expect(live.temuan).toHaveLength(1);
	expect((load as (id: string) => string | null)(path)).toBe(good);
	expect((load as (id: string) => string | null)(join(folder, 'lain.ts'))).toBeNull();
});
