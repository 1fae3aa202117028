import type { z } from 'zod';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Column } from './columns.ts';
import type { Row, MakeUrl } from './rows.ts';
import type { Places, Subject } from './subjects.ts';

/** A list of records in a file: the field that holds it, and what one record is called in a finding. */
export interface RecordList {
	field: string;
	record: string;
}

/** A table that readers download: what one row is, its columns in order, what tells its rows apart, and its rows. */
export interface Published {
	nama: string;
	/** What one row is, for readers. */
	satu_baris: string;
	/** The columns that together name one row and no other. */
	kunci: readonly string[];
	columns: readonly Column[];
	rows(peta: PetaJalan, url: MakeUrl): Row[];
}

/**
 * A file of a road map, defined once. From this come reading and checking, uniqueness and references (what the fields of
 * the schema declare), back-links of notes, published tables with their dictionary, and completion in editors.
 *
 * A definition is annotated with this type rather than inferred: the model of a road map is made of the registry, and
 * the rows are made of the model.
 */
export interface Table<
	S extends z.ZodObject = z.ZodObject,
	L extends Readonly<Record<string, RecordList>> = Readonly<Record<string, RecordList>>,
> {
	/** Name of the file without `.yaml`; of a table with several files, the folder that holds them. */
	file: string;
	/** True for a folder with one file for each record. */
	folder?: true;
	/** True when a road map cannot do without it; others may be absent and then count as empty. */
	required?: true;
	/** What the file holds; each field with title, explanation, example, unit and what it refers to as data. */
	schema: S;
	/** Its lists of records, by the names that the model gives them. */
	lists: L;
	/** The records that notes may concern, in the document's order, with their names and pages. */
	subjects(peta: PetaJalan, places: Places): Subject[];
	published: readonly Published[];
}

/** Tables by the names that the code gives them. */
export type Registry = Readonly<Record<string, Table>>;

/** The lists of records that a table gives the model. */
export type ListsOf<T extends Table> = {
	[N in keyof T['lists']]: z.output<T['schema']>[T['lists'][N]['field']];
};
