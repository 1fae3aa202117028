import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/environment.ts';
import { mistakes, peta } from '../mistakes.ts';
import { makeFolder, sampleContent } from '../sample-content.ts';

const { folder, hapus } = makeFolder('bangun');
afterAll(hapus);

/** Runs the project's build on other content and another output folder. */
function build(content: string, keluaran: string) {
	return spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, PETA_JALAN_KONTEN: content, PETA_JALAN_KELUARAN: keluaran },
	});
}

const beberapa = mistakes.filter(({ nama }) =>
	['broken YAML', 'unknown agency', 'unclosed tag'].includes(nama),
);

describe('a fault in the content stops the build and leaves the earlier site as it was', () => {
	// `tests/unit/content/faults.test.ts` finds them all in process; what spawns the program needs to be seen for one of each kind of file.
	test.each(beberapa)('$nama', ({ nama, berkas, ubah, baris }) => {
		const place = join(folder, nama.replaceAll(' ', '-'));
		const keluaran = join(place, 'dist');
		mkdirSync(keluaran, { recursive: true });
		writeFileSync(join(keluaran, 'index.html'), 'situs lama');
		const content = sampleContent(join(place, 'konten'), { [`${peta}/${berkas}`]: ubah });
		const result = build(content, keluaran);
		expect(result.status).toBe(1);
		expect(result.stderr).toMatch(new RegExp(`^${content}/${peta}/\\S+:${baris}:\\d+`, 'm'));
		expect(result.stderr).toContain('perbaikan :');
		expect(readFileSync(join(keluaran, 'index.html'), 'utf8')).toBe('situs lama');
		expect(readdirSync(keluaran)).toEqual(['index.html']);
	});
});

test('the faults that are tried stand in three kinds of file', () => {
	expect(beberapa).toHaveLength(3);
});
