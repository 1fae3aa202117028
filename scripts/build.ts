/**
 * `npm run build`: checks the content, builds into a folder of its own, and only then puts it in the place of
 * the last good site, so that a fault anywhere leaves that site as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { periksaKonten } from './check/index.ts';
import { cetakTemuan } from './check/temuan.ts';
import { akar, folderKeluaran, folderKonten } from './lingkungan.ts';

const keluaran = folderKeluaran();
const sementara = `${keluaran}.baru`;
const lama = `${keluaran}.lama`;

const { temuan } = periksaKonten(folderKonten());
if (temuan.length > 0) {
	console.error(cetakTemuan(temuan, 'content'));
	process.exit(1);
}

rmSync(sementara, { recursive: true, force: true });
// Rendered pages in the cache do not notice every change of theirs, so each build starts without them.
rmSync(resolve(akar, 'node_modules/.astro', basename(sementara)), { recursive: true, force: true });
const hasil = spawnSync(
	process.execPath,
	[resolve(akar, 'node_modules/astro/bin/astro.mjs'), 'build'],
	{
		cwd: akar,
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PETA_JALAN_KELUARAN: sementara },
	},
);
if (hasil.status !== 0) {
	rmSync(sementara, { recursive: true, force: true });
	console.error('Situs gagal dibangun. Hasil bangunan terakhir tidak diubah.');
	process.exit(1);
}

rmSync(lama, { recursive: true, force: true });
if (existsSync(keluaran)) renameSync(keluaran, lama);
renameSync(sementara, keluaran);
rmSync(lama, { recursive: true, force: true });
console.log(`Situs selesai dibangun di ${keluaran}.`);
