import { listKelompok } from './kelompok.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** Rows of actions that the copy of a source lost. */
export interface LostRow {
	/** What is lost, and what may be, in the words of the announcements, in the document's order. */
	pengumuman: string[];
	/** Codes of the notes that tell of it. */
	catatan: string[];
}

/** The lost rows of a road map's actions, or of one of its areas; null when every row was read. */
export function listLostRows(
	{ catatan, program }: Pick<PetaJalan, 'catatan' | 'program'>,
	area?: string,
): LostRow | null {
	const kelompok = program
		.filter((oneProgram) => area === undefined || oneProgram.area === area)
		.flatMap((oneProgram) => listKelompok(oneProgram).map(({ kelompok: one }) => one))
		.filter(
			(oneKelompok) => oneKelompok.hilang_di_awal !== null || oneKelompok.hilang_di_akhir !== null,
		);
	if (kelompok.length === 0) return null;
	const lost = new Set(
		catatan
			.filter((oneCatatan) => oneCatatan.jenis === 'hilang')
			.map((oneCatatan) => oneCatatan.kode),
	);
	return {
		pengumuman: kelompok.flatMap((oneKelompok) =>
			[oneKelompok.hilang_di_awal, oneKelompok.hilang_di_akhir].filter((text) => text !== null),
		),
		catatan: [...new Set(kelompok.flatMap((oneKelompok) => oneKelompok.catatan))].filter((kode) =>
			lost.has(kode),
		),
	};
}

/** What a count of actions counts: all, or those that could be read when rows are lost from the copy. */
export const aksiName = (peta: Pick<PetaJalan, 'catatan' | 'program'>, area?: string): string =>
	listLostRows(peta, area) ? 'rencana aksi yang terbaca' : 'rencana aksi';
