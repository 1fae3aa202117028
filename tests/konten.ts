import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { akar } from '../scripts/lingkungan.ts';

const folderSementara = join(akar, 'tests/.tmp');

/** The small synthetic road map that tests add to content or break. */
export const petaKetiga = join(akar, 'tests/fixtures/peta-ketiga');

/** A fresh folder below `tests/.tmp`, removed by the caller's `hapus`. */
export function folderBaru(nama: string): { folder: string; hapus: () => void } {
	mkdirSync(folderSementara, { recursive: true });
	const folder = mkdtempSync(join(folderSementara, `${nama}-`));
	return { folder, hapus: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies the shared files and the synthetic road map into a content folder, then applies changes by path. */
export function kontenContoh(
	folder: string,
	ubah: Record<string, (isi: string) => string> = {},
): string {
	for (const nama of ['area-perubahan.yaml', 'glosarium.yaml', 'sinonim.yaml', 'halaman'])
		cpSync(join(akar, 'content', nama), join(folder, nama), { recursive: true });
	cpSync(petaKetiga, folder, { recursive: true });
	for (const [path, fungsi] of Object.entries(ubah)) {
		const berkas = join(folder, path);
		mkdirSync(dirname(berkas), { recursive: true });
		writeFileSync(berkas, fungsi(readFileSync(berkas, 'utf8')));
	}
	return folder;
}
