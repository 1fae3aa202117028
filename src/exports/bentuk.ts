/** A cell of published data: lists stay lists in JSON and are joined in CSV. */
export type Sel = string | number | boolean | null | readonly string[];
export type Baris = Record<string, Sel>;

/** A published table: its name, what one row is, what tells its rows apart, its columns in order, and its rows. */
export interface Tabel {
	nama: string;
	/** What one row is, for readers. */
	satu_baris: string;
	/** The columns that together name one row and no other. */
	kunci: readonly string[];
	kolom: readonly string[];
	baris: Baris[];
}

/** Makes a full address from a path. */
export type BuatUrl = (path: string) => string;

/** Makes a table of its parts. */
export function baruTabel(
	nama: string,
	satu_baris: string,
	kunci: readonly string[],
	kolom: readonly string[],
	baris: Baris[],
): Tabel {
	return { nama, satu_baris, kunci, kolom, baris };
}

/** Rows of one record with their position in it, from 1, for tables where a record has several. */
export const nomori = (baris: readonly Baris[]): Baris[] =>
	baris.map((isi, i) => ({ ...isi, urutan: i + 1 }));
