import { formatSumber } from '../domain/sumber.ts';
import type { Sumber } from '../schemas/base.ts';
import type { Step } from './way.ts';

/** A cell of published data: lists and ways stay such in JSON and are joined in CSV. */
export type Cell = string | number | boolean | null | readonly string[] | readonly Step[];
export type PublishedRow = Record<string, Cell>;

/** A row as a table gives it: a place in the document is written out when the row is published. */
export type Row = Record<string, Cell | Sumber>;

const isSumber = (cell: Cell | Sumber): cell is Sumber =>
	cell !== null && typeof cell === 'object' && 'bagian' in cell;

/** A row with each place in the document as one readable string. */
export const publishRow = (row: Row): PublishedRow =>
	Object.fromEntries(
		Object.entries(row).map(([name, cell]) => [name, isSumber(cell) ? formatSumber(cell) : cell]),
	);

/** A published table: its name, what one row is, what tells its rows apart, its columns in order, and its rows. */
export interface Table {
	nama: string;
	/** What one row is, for readers. */
	satu_baris: string;
	/** The columns that together name one row and no other. */
	kunci: readonly string[];
	kolom: readonly string[];
	baris: PublishedRow[];
}

/** Makes a full address from a path. */
export type MakeUrl = (path: string) => string;

/** Rows of one record with their position in it, from 1, for tables where a record has several. */
export const numberRows = (rows: readonly Row[]): Row[] =>
	rows.map((content, i) => ({ ...content, urutan: i + 1 }));

/** A cell's codes and words under names that say which row it is printed on. */
export const penanggungJawabCells = (
	row: string,
	content: { penanggung_jawab: readonly string[]; penanggung_jawab_tertulis: string | null } | null,
): Row => ({
	[`penanggung_jawab_${row}`]: content?.penanggung_jawab ?? [],
	[`penanggung_jawab_${row}_tertulis`]: content?.penanggung_jawab_tertulis ?? null,
});
