import { periksaKonten } from '../../scripts/check/index.ts';
import { folderBaru } from '../konten.ts';
import { kontenDasar, tulisKonten, type Ubah } from './konten.ts';

/** The findings of the sound content folder after a change. */
export function temuanSetelah(ubah: Ubah, hari?: string) {
	const { folder, hapus } = folderBaru('rusak');
	try {
		const konten = kontenDasar();
		ubah(konten);
		return periksaKonten(tulisKonten(folder, konten), hari).temuan;
	} finally {
		hapus();
	}
}
