import type { Cell, Table } from '../tables/rows.ts';
import { isSteps, joinSteps } from '../tables/way.ts';
import { joinList } from '../domain/cell-list.ts';

/** A number as it is printed, with sign and percent sign; a spreadsheet takes it for a number and no more. */
const number = /^[+-]?\d+([.,]\d+)*( ?%)?$/;

/** What a spreadsheet may take for the beginning of a formula, also in full width and after spaces and quotes. */
const formulaStart = /^[\s\p{Cf}'"‘’“”`]*[=+\-@＝＋－＠\t\r\n]/u;

const needsQuotes = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/**
 * A text that no spreadsheet takes for a formula: a single quote goes before one that begins like a formula.
 * Numbers and a printed dash stay as they are. Taking the quote off again gives the text back, since a text that
 * itself begins with a quote before such a sign gets one more.
 */
export const neutralizeText = (text: string): string =>
	text === '-' || number.test(text) ? text : needsQuotes(text);

/**
 * A cell as the text of a CSV: absent values empty, lists joined, and no text that begins a formula. Items of a
 * list are text in any case: after a first item `-3` the rest of the cell would be reckoned with.
 */
export function serializeCell(cell: Cell | undefined): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'object')
		return isSteps(cell) ? neutralizeText(joinSteps(cell)) : joinList(cell.map(needsQuotes));
	return typeof cell === 'string' ? neutralizeText(cell) : String(cell);
}

/** A field in quotes where RFC 4180 asks for them. */
const quote = (text: string): string =>
	/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as CSV: UTF-8, commas, RFC 4180 line ends and quotes, one heading row. Runs in the browser too. */
export function serializeCsv({ kolom, baris }: Pick<Table, 'kolom' | 'baris'>): string {
	return [kolom, ...baris.map((content) => kolom.map((name) => serializeCell(content[name])))]
		.map((cells) => `${cells.map(quote).join(',')}\r\n`)
		.join('');
}
