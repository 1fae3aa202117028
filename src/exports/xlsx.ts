import writeXlsxFile from 'write-excel-file/browser';
import type { Cell, Table } from '../tables/rows.ts';
import { joinCell } from '../tables/way.ts';

const text = (value: string) => ({ value, type: String });
const head = (value: string) => ({ ...text(value), fontWeight: 'bold' as const });

/** A calendar date as a workbook's date, whatever the reader's time zone. */
const date = (iso: string) => ({
	value: new Date(`${iso}T00:00:00Z`),
	type: Date,
	format: 'yyyy-mm-dd',
});

const dateColumns = /^tanggal(_|$)/;
const iso = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A cell of a workbook with the type of its value: numbers are numbers, dates in the columns of dates are dates,
 * and everything else is text, which a workbook never reads as a formula or a number.
 */
export function typeCell(column: string, cell: Cell | undefined) {
	if (cell === null || cell === undefined) return null;
	if (typeof cell === 'number') return { value: cell, type: Number };
	if (typeof cell === 'boolean') return { value: cell, type: Boolean };
	if (typeof cell === 'string')
		return dateColumns.test(column) && iso.test(cell) ? date(cell) : text(cell);
	return cell.length > 0 ? text(joinCell(cell)) : null;
}

/** A line of the sheet that says where rows come from; `date` is a calendar date, `TTTT-BB-HH`. */
export type Notes = readonly [hal: string, content: string | { tanggal: string }];

/** Columns of sentences, which need room. */
const wideColumns = new Set([
	'aksi',
	'sumber',
	'kriteria',
	'indikator',
	'rencana_tahunan',
	'Rencana aksi',
	'Indikator dan target',
	'Rencana per tahun',
]);

/** A cell that a reader sees whole: long sentences break into lines, and short neighbours stand at their top. */
const wrapped = (cell: ReturnType<typeof typeCell>) =>
	cell && { ...cell, wrap: true, alignVertical: 'top' as const };

/** Tables as a workbook for the browser: a sheet each, then a sheet that says where their rows come from. */
export function serializeXlsx(
	tables: readonly Pick<Table, 'nama' | 'kolom' | 'baris'>[],
	caption: readonly Notes[],
): Promise<Blob> {
	return writeXlsxFile([
		...tables.map(({ nama, kolom, baris }) => ({
			sheet: nama,
			stickyRowsCount: 1,
			columns: kolom.map((column) => ({ width: wideColumns.has(column) ? 60 : 22 })),
			data: [
				kolom.map(head),
				...baris.map((content) =>
					kolom.map((column) => wrapped(typeCell(column, content[column]))),
				),
			],
		})),
		{
			sheet: 'keterangan',
			columns: [{ width: 22 }, { width: 90 }],
			data: caption.map(([hal, content]) => [
				head(hal),
				typeof content === 'string' ? text(content) : date(content.tanggal),
			]),
		},
	]).toBlob();
}
