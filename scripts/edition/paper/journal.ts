/** Remembers what was printed, sheet by sheet, so that a run that was ended goes on where it stopped. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A printed sheet. */
export interface Printed {
	/** Its file below the folder, without the ending. */
	name: string;
	/** Hash of what it was printed from. */
	source: string;
	/** In bytes. */
	size: number;
	pages: number;
	/** When it was printed, `TTTT-BB-HH`. */
	date: string;
}

const journalName = 'daftar.jsonl';

export const hashSource = (html: string): string => createHash('sha256').update(html).digest('hex');

/** What is written in the journal of a folder and still stands there; a later line counts before an earlier one. */
export function readJournal(folder: string): Map<string, Printed> {
	const path = join(folder, journalName);
	const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
	const printed = lines.flatMap((line): Printed[] => {
		try {
			return [JSON.parse(line) as Printed];
		} catch {
			// The line that was being written when the run was ended.
			return [];
		}
	});
	return new Map(
		printed
			.filter(({ name }) => existsSync(join(folder, `${name}.pdf`)))
			.map((sheet) => [sheet.name, sheet]),
	);
}

export const noteSheet = (folder: string, sheet: Printed): void =>
	appendFileSync(join(folder, journalName), `${JSON.stringify(sheet)}\n`);

/** Writes the journal anew with these sheets alone. */
export const writeJournal = (folder: string, sheets: readonly Printed[]): void =>
	writeFileSync(
		join(folder, journalName),
		sheets.map((sheet) => `${JSON.stringify(sheet)}\n`).join(''),
	);
