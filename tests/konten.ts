import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { akar } from '../scripts/lingkungan.ts';

const folderSementara = join(akar, 'tests/.tmp');

/** A whole content folder of invented road maps: a plain one, one with everything that can be written, one with almost nothing. */
export const contentFixture = join(akar, 'tests/fixtures/content');

/** Folders of the invented road maps: each names itself by what it holds. */
export const petaContoh = {
	polos: 'contoh-2030',
	lengkap: 'lengkap-2034',
	sedikit: 'sedikit-2029',
};

/** What all road maps share. */
const umum = ['area-perubahan.yaml', 'glosarium.yaml', 'sinonim.yaml', 'halaman'];

/** A fresh folder below `tests/.tmp`, removed by the caller's `hapus`. */
export function folderBaru(nama: string): { folder: string; hapus: () => void } {
	mkdirSync(folderSementara, { recursive: true });
	const folder = mkdtempSync(join(folderSementara, `${nama}-`));
	return { folder, hapus: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies the shared files and the plain road map into a content folder, then applies changes by path. */
export function kontenContoh(
	folder: string,
	ubah: Record<string, (isi: string) => string> = {},
): string {
	for (const nama of [...umum, petaContoh.polos])
		cpSync(join(contentFixture, nama), join(folder, nama), { recursive: true });
	for (const [path, fungsi] of Object.entries(ubah)) {
		const berkas = join(folder, path);
		mkdirSync(dirname(berkas), { recursive: true });
		writeFileSync(berkas, fungsi(readFileSync(berkas, 'utf8')));
	}
	return folder;
}
