/**
 * `npm run build`: builds into a folder of its own while the content is checked, and puts the result in the
 * place of the last good site only when both are sound, so that a fault anywhere leaves that site as it was.
 */
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { periksaKonten } from './check/index.ts';
import { cetakTemuan } from './check/temuan.ts';
import { buatIndeks } from './indeks.ts';
import { akar, folderKeluaran, folderKonten, sebutanKonten } from './lingkungan.ts';

const keluaran = folderKeluaran();
const sementara = `${keluaran}.baru`;
const lama = `${keluaran}.lama`;
const hapus = (path: string) => rmSync(path, { recursive: true, force: true });

hapus(sementara);
// Rendered pages in the cache do not notice every change of theirs, so each build starts without them.
hapus(resolve(akar, 'node_modules/.astro', basename(sementara)));

// The builder starts at once; what it says is held back until the check has spoken.
const bangun = spawn(
	process.execPath,
	[resolve(akar, 'node_modules/astro/bin/astro.mjs'), 'build'],
	{
		cwd: akar,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PETA_JALAN_KELUARAN: sementara },
	},
);
const selesai = new Promise<number | null>((terima) => bangun.on('close', terima));

const { temuan, muatan } = periksaKonten(folderKonten());
if (temuan.length > 0) {
	bangun.kill('SIGKILL');
	await selesai;
	hapus(sementara);
	console.error(cetakTemuan(temuan, sebutanKonten()));
	process.exit(1);
}

bangun.stdout.pipe(process.stdout);
bangun.stderr.pipe(process.stderr);
if ((await selesai) !== 0) {
	hapus(sementara);
	console.error('Situs gagal dibangun. Hasil bangunan terakhir tidak diubah.');
	process.exit(1);
}

try {
	await buatIndeks(sementara, muatan);
} catch (galat) {
	hapus(sementara);
	console.error('Indeks pencarian gagal dibuat. Hasil bangunan terakhir tidak diubah.', galat);
	process.exit(1);
}

hapus(lama);
if (existsSync(keluaran)) renameSync(keluaran, lama);
renameSync(sementara, keluaran);
hapus(lama);
console.log(`Situs selesai dibangun di ${keluaran}.`);
