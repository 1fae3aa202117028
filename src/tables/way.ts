/** The way to a record as a cell; for the browser's downloads too, so it asks nothing of other records. */
import { joinList } from '../domain/cell-list.ts';
import { formatNomor } from '../domain/sentences.ts';

/** A step on the way to a record, from its top unit down. */
export interface Step {
	/** What the document calls this level. */
	tingkat: string;
	nomor: string | null;
	nama: string | null;
}

/** True for a way; a list without items is none. */
export const isSteps = (cell: readonly string[] | readonly Step[]): cell is readonly Step[] =>
	typeof cell[0] === 'object';

/** A way as a line: `RB General > 1. Nilai SAKIP`. */
export const joinSteps = (steps: readonly Step[]): string =>
	steps.map(({ nomor, nama }) => `${formatNomor(nomor)}${nama ?? ''}`.trim()).join(' > ');

/** A list or way in one cell. */
export const joinCell = (cell: readonly string[] | readonly Step[]): string =>
	isSteps(cell) ? joinSteps(cell) : joinList(cell);
