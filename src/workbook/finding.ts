import { cellName, type Grid } from './grid.ts';

/** Where something stands in a workbook or text table: rows and columns from 0; null for a whole sheet. */
export interface SheetPlace {
	grid: Grid;
	row: number | null;
	column: number | null;
}

/** One thing to say about a cell, a row or a sheet that is being imported. */
export interface SheetFinding {
	/** Name of the rule, by which its explanation is found. */
	aturan: string;
	/** A fault stops the import; a remark is said and the import goes on. */
	berat: 'salah' | 'perhatian';
	/** Sheet, or the name of a text file. */
	lembar: string;
	/** Cell, such as `D14`; `baris 3` of a text file's row or a whole row; empty for a whole sheet. */
	sel: string;
	/** Row and column from 1, as far as there are. */
	baris: number;
	kolom: number;
	salah: string;
	fix: string;
}

/** How a place is called: a cell by its letters and number, in a text file by its row and column. */
export function namePlace({ grid, row, column }: SheetPlace): string {
	if (row === null) return '';
	if (column === null) return `baris ${row + 1}`;
	return grid.plain ? `baris ${row + 1}, kolom ${column + 1}` : cellName(row, column);
}

/** A place in a sentence about a file: the sheet and the cell, or the row of a text file. */
export const describePlace = (file: string, lembar: string, sel: string): string =>
	[
		file,
		lembar === file ? '' : `lembar "${lembar}"`,
		sel && `${sel.startsWith('baris') ? '' : 'sel '}${sel}`,
	]
		.filter(Boolean)
		.join(', ');

export const sheetFinding = (
	aturan: string,
	place: SheetPlace,
	salah: string,
	fix: string,
	berat: SheetFinding['berat'] = 'salah',
): SheetFinding => ({
	aturan,
	berat,
	lembar: place.grid.name,
	sel: namePlace(place),
	baris: (place.row ?? 0) + 1,
	kolom: (place.column ?? 0) + 1,
	salah,
	fix,
});

/** Findings of one rule on one sheet that are shown one by one; the rest are counted. */
export const maxSheetFindings = 25;

/** As many findings of each rule as a person takes in, faults first, then in the order of the sheets. */
export function formatSheetFindings(
	findings: readonly SheetFinding[],
	file: string,
	berat: SheetFinding['berat'],
): string {
	const groups = new Map<string, SheetFinding[]>();
	for (const finding of findings)
		if (finding.berat === berat) {
			const key = `${finding.lembar}\n${finding.aturan}`;
			groups.set(key, [...(groups.get(key) ?? []), finding]);
		}
	return [...groups.values()]
		.map((group) => {
			const shown = group.slice(0, maxSheetFindings).map((finding) => {
				return `${describePlace(file, finding.lembar, finding.sel)}  [${finding.aturan}]\n  ${berat === 'salah' ? 'masalah  ' : 'perhatian'} : ${finding.salah}\n  ${berat === 'salah' ? 'perbaikan' : 'lanjutan '} : ${finding.fix}`;
			});
			const rest = group.length - shown.length;
			return [...shown, ...(rest > 0 ? [`… dan ${rest} lagi seperti ini.`] : [])].join('\n');
		})
		.join('\n\n');
}
