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

/** Rows of one record with their position in it, from 1, for tables where a record has several. */
export const nomori = (baris: readonly Baris[]): Baris[] =>
	baris.map((isi, i) => ({ ...isi, urutan: i + 1 }));

/** A cell's codes and words under names that say which row it is printed on. */
export const selPenanggungJawab = (
	baris: string,
	isi: { penanggung_jawab: readonly string[]; penanggung_jawab_tertulis: string | null } | null,
): Baris => ({
	[`penanggung_jawab_${baris}`]: isi?.penanggung_jawab ?? [],
	[`penanggung_jawab_${baris}_tertulis`]: isi?.penanggung_jawab_tertulis ?? null,
});
