import { periksaKonten } from '../../src/content/check.ts';
import { folderBaru } from '../konten.ts';
import { kontenDasar, tulisKonten, type Ubah } from './konten.ts';

/** The findings of the sound content folder after a change, on a day before the period of its road map. */
export function temuanSetelah(ubah: Ubah, hari = '2026-11-27') {
	const { folder, hapus } = folderBaru('rusak');
	try {
		const konten = kontenDasar();
		ubah(konten);
		return periksaKonten(tulisKonten(folder, konten), hari).temuan;
	} finally {
		hapus();
	}
}
