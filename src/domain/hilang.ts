import type { PetaJalan } from './peta-jalan.ts';

/** Rows of actions that the copy of a source lost. */
export interface BarisHilang {
	/** What is lost, and what may be, in the words of the announcements, in the document's order. */
	pengumuman: string[];
	/** Codes of the notes that tell of it. */
	catatan: string[];
}

/** The lost rows of a road map's actions, or of one of its areas; null when every row was read. */
export function barisHilang(
	{ catatan, program }: Pick<PetaJalan, 'catatan' | 'program'>,
	area?: string,
): BarisHilang | null {
	const kelompok = program
		.filter((satu) => area === undefined || satu.area === area)
		.flatMap((satu) => satu.kelompok)
		.filter((satu) => satu.hilang_di_awal !== null || satu.hilang_di_akhir !== null);
	if (kelompok.length === 0) return null;
	const hilang = new Set(
		catatan.filter((satu) => satu.jenis === 'hilang').map((satu) => satu.kode),
	);
	return {
		pengumuman: kelompok.flatMap((satu) =>
			[satu.hilang_di_awal, satu.hilang_di_akhir].filter((teks) => teks !== null),
		),
		catatan: [...new Set(kelompok.flatMap((satu) => satu.catatan))].filter((kode) =>
			hilang.has(kode),
		),
	};
}

/** What a count of actions counts: all, or those that could be read when rows are lost from the copy. */
export const namaAksi = (peta: Pick<PetaJalan, 'catatan' | 'program'>, area?: string): string =>
	barisHilang(peta, area) ? 'rencana aksi yang terbaca' : 'rencana aksi';
