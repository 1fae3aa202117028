import type { Unit } from '../schemas/framework.ts';
import type { Dokumen } from '../tables/dokumen/schema.ts';
import type { tables } from '../tables/index.ts';
import type { Program } from '../tables/program/schema.ts';
import type { ListsOf } from '../tables/table.ts';

type Tables = typeof tables;

/** The lists of records that each table of the registry gives, by the names that it gives them. */
type Lists = {
	[N in keyof Tables as keyof Tables[N]['lists']]: ListsOf<Tables[N]>;
};

/** A whole road map as read from its folder; the lists of absent files are empty. */
export type PetaJalan = {
	/** Folder name, and first part of every address. */
	id: string;
	dokumen: Dokumen;
	/** The top units that its records may name: its framework's, then its own. */
	unit: Unit[];
	/** Areas in the document's own order. */
	program: Program[];
} & { [N in keyof Lists]: Lists[N][N & keyof Lists[N]] };
