import { type EmptyReason, lostFromCopy } from '../domain/empty.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { LostField } from './catatan.ts';
import type { Row } from './rows.ts';

/** How an empty cell of one column is to be explained. */
export interface EmptyRule {
	/** The field that a note of a loss names; without it only `kolomHilang` can say that the copy lost it. */
	bidang?: LostField;
	/**
	 * `sel`: a cell of a printed table, empty there when other rows of that table fill it.
	 * `kosong`: always a printed cell. `isian`: something that a document has or has not.
	 * `tanda`: a cell that may as well be printed on another row; only its loss is told.
	 */
	sifat: 'sel' | 'kosong' | 'isian' | 'tanda';
	/** False for rows that this column does not speak of. */
	berlaku?: (row: Row) => boolean;
	/** The printed table of a row, when a published table holds rows of several. */
	tabelCetak?: (row: Row) => string;
}

/** A row with the columns that its record marks as lost from the copy; the marks are no cells of their own. */
export type MarkedRow = Row & { kolomHilang?: readonly string[] };

/** The marks of lost cells of responsibility, by the column that shows the cell. */
export const lostMark = (
	cell: Readonly<Record<string, { penanggung_jawab_hilang: boolean } | null>>,
): { kolomHilang: string[] } => ({
	kolomHilang: Object.keys(cell).filter((column) => cell[column]?.penanggung_jawab_hilang),
});

const isBlank = (cell: Row[string] | undefined): boolean =>
	cell === null || cell === undefined || (Array.isArray(cell) && cell.length === 0);

const kodeCatatan = (row: Row): readonly string[] =>
	Array.isArray(row.catatan) ? row.catatan : [];

/**
 * Adds to each row `alasan_kosong`: for each of its empty cells that has a rule, the column's name and the reason,
 * such as `penanggung_jawab_tertulis: hilang_dari_salinan`.
 */
export function withEmptyReasons(
	peta: PetaJalan,
	rows: readonly MarkedRow[],
	rule: Readonly<Record<string, EmptyRule>>,
	catatan: (row: Row) => readonly string[] = kodeCatatan,
): Row[] {
	/** Printed tables that fill a column, by column. */
	const filled = new Map(
		Object.entries(rule).map(([column, { tabelCetak }]) => [
			column,
			new Set(
				rows.flatMap((content) => (isBlank(content[column]) ? [] : (tabelCetak?.(content) ?? ''))),
			),
		]),
	);
	const reason = (content: MarkedRow, column: string, emptyRule: EmptyRule): EmptyReason | null => {
		const isNoted = emptyRule.bidang && lostFromCopy(peta, catatan(content), emptyRule.bidang);
		if (isNoted || content.kolomHilang?.includes(column)) return 'hilang_dari_salinan';
		if (emptyRule.sifat === 'tanda') return null;
		if (emptyRule.sifat === 'kosong') return 'kosong_di_sumber';
		const placed =
			emptyRule.sifat === 'sel' &&
			filled.get(column)?.has(emptyRule.tabelCetak?.(content) ?? '') === true;
		return placed ? 'kosong_di_sumber' : 'tidak_ada_di_dokumen';
	};
	return rows.map((content) => {
		const { kolomHilang: _tanda, ...cell } = content;
		return {
			...cell,
			alasan_kosong: Object.entries(rule)
				.filter(
					([column, emptyRule]) => isBlank(cell[column]) && (emptyRule.berlaku?.(cell) ?? true),
				)
				.flatMap(([column, emptyRule]) => {
					const causes = reason(content, column, emptyRule);
					return causes === null ? [] : `${column}: ${causes}`;
				}),
		};
	});
}
