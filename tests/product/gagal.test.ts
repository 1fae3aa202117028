import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { akar } from '../../scripts/lingkungan.ts';
import { kesalahan, peta } from '../kesalahan.ts';
import { folderBaru, kontenContoh } from '../konten.ts';

const { folder, hapus } = folderBaru('bangun');
afterAll(hapus);

/** Runs the project's build on other content and another output folder. */
function bangun(konten: string, keluaran: string) {
	return spawnSync(process.execPath, [join(akar, 'scripts/build.ts')], {
		cwd: akar,
		encoding: 'utf8',
		env: { ...process.env, PETA_JALAN_KONTEN: konten, PETA_JALAN_KELUARAN: keluaran },
	});
}

const beberapa = kesalahan.filter(({ nama }) =>
	['broken YAML', 'unknown agency', 'unclosed tag'].includes(nama),
);

describe('a fault in the content stops the build and leaves the earlier site as it was', () => {
	// `tests/unit/content/galat.test.ts` finds them all in process; what spawns the program needs to be seen for one of each kind of file.
	test.each(beberapa)('$nama', ({ nama, berkas, ubah, baris }) => {
		const tempat = join(folder, nama.replaceAll(' ', '-'));
		const keluaran = join(tempat, 'dist');
		mkdirSync(keluaran, { recursive: true });
		writeFileSync(join(keluaran, 'index.html'), 'situs lama');
		const konten = kontenContoh(join(tempat, 'konten'), { [`${peta}/${berkas}`]: ubah });
		const hasil = bangun(konten, keluaran);
		expect(hasil.status).toBe(1);
		expect(hasil.stderr).toMatch(new RegExp(`^${konten}/${peta}/\\S+:${baris}:\\d+`, 'm'));
		expect(hasil.stderr).toContain('perbaikan :');
		expect(readFileSync(join(keluaran, 'index.html'), 'utf8')).toBe('situs lama');
		expect(readdirSync(keluaran)).toEqual(['index.html']);
	});
});

test('the faults that are tried stand in three kinds of file', () => {
	expect(beberapa).toHaveLength(3);
});
