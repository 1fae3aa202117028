/** A cell as a sheet or a text file holds it. */
export interface GridCell {
	value: string | number | boolean | Date | null;
	/** An error of the spreadsheet, such as `#REF!`; what stood there is lost. */
	error?: string;
	/** True for a number that the sheet shows as a percentage. */
	percent?: boolean;
	/** True when the value is what a formula gave. */
	formula?: boolean;
}

/** A sheet as rows of cells, with what the spreadsheet knows of it. */
export interface Grid {
	/** Name of the sheet; of a text file, its own. */
	name: string;
	rows: GridCell[][];
	/** Merged cells, from and to, rows and columns from 0. */
	merges: readonly { startRow: number; startCol: number; endRow: number; endCol: number }[];
	hidden: { sheet: boolean; rows: readonly number[]; columns: readonly number[] };
	/** True for a text file, which has lines and columns and no names of cells. */
	plain: boolean;
}

const blank: GridCell = { value: null };

/** The cell at a row and column from 0; an empty one where the sheet ends. */
export const cellAt = (grid: Grid, row: number, column: number): GridCell =>
	grid.rows[row]?.[column] ?? blank;

export const isBlank = ({ value, error }: GridCell): boolean =>
	error === undefined && (value === null || (typeof value === 'string' && tidy(value) === ''));

/** A column's letters, from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
	return letters;
}

/** A cell's name, from a row and column from 0: `D14`. */
export const cellName = (row: number, column: number): string =>
	`${columnLetters(column)}${row + 1}`;

/** A text that reads like an error of the spreadsheet, also once it is quoted as one that is meant. */
export const quotedError = /^'*#[A-Z/0]+[?!]?$/;

/** Spaces that only look like spaces, and marks that are not seen at all. */
const oddSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u2028\u2029]/g;
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
// oxlint-disable-next-line no-control-regex -- these are what it takes out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A text as it was meant: spaces that are spaces, one kind of line break, nothing unseen, nothing at its ends. */
export const tidy = (text: string): string =>
	text
		.replace(oddSpaces, ' ')
		.replace(unseen, '')
		.replace(/\r\n?/g, '\n')
		.replace(control, '')
		.replace(/[ \t]+\n/g, '\n')
		.trim();

/** A number as a person of that decimal mark writes it. */
export const writeNumber = (value: number, decimal: 'koma' | 'titik'): string => {
	const text = String(Number(value.toPrecision(15)));
	return decimal === 'koma' ? text.replace('.', ',') : text;
};

/** The text of a cell, as the spreadsheet shows it to a person; null for an empty or lost one. A date has no text that can be known. */
export function textOfCell({ value, percent }: GridCell, decimal: 'koma' | 'titik'): string | null {
	if (value === null || value instanceof Date) return null;
	if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
	if (typeof value === 'number')
		return percent ? `${writeNumber(value * 100, decimal)}%` : writeNumber(value, decimal);
	return tidy(value) || null;
}
