/** A cell of published data: lists stay lists in JSON and are joined in CSV. */
export type Sel = string | number | boolean | null | readonly string[];
export type Baris = Record<string, Sel>;

/** A published table: its name, what one row is, its columns in order, and its rows. */
export interface Tabel {
	nama: string;
	/** What one row is, for readers. */
	satu_baris: string;
	kolom: readonly string[];
	baris: Baris[];
}

/** Makes a full address from a path. */
export type BuatUrl = (path: string) => string;

/** Makes a table of its parts. */
export function baruTabel(
	nama: string,
	satu_baris: string,
	kolom: readonly string[],
	baris: Baris[],
): Tabel {
	return { nama, satu_baris, kolom, baris };
}
