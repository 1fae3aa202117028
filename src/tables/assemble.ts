import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Kerangka } from '../schemas/framework.ts';
import type { Dokumen } from './dokumen/schema.ts';
import type { Indikator } from './indikator/schema.ts';
import { tables } from './index.ts';
import type { Program } from './program/schema.ts';
import type { Registry } from './table.ts';

/** The parsed files of one road map by name; a file that is absent is undefined. */
export type FilesOf = Readonly<Record<string, unknown>>;

/** The indicators, each with the decimal mark that its values are read by. */
const withDecimal = (indikator: readonly Indikator[], { desimal }: Dokumen): Indikator[] =>
	indikator.map((oneIndikator) => ({ ...oneIndikator, skala: { desimal, ...oneIndikator.skala } }));

/** Joins the files of a folder into one road map; null when `dokumen.yaml` is missing. */
export function assemblePetaJalan(
	id: string,
	files: FilesOf,
	program: readonly Program[],
	registry: Registry = tables,
	kerangka: ReadonlyMap<string, Kerangka> = new Map(),
): PetaJalan | null {
	const dokumen = files[tables.dokumen.file] as Dokumen | undefined;
	if (!dokumen) return null;
	const lists = Object.values(registry).flatMap(({ file, lists: own }) =>
		Object.entries(own).map(([name, { field }]) => [
			name,
			(files[file] as Record<string, unknown> | undefined)?.[field] ?? [],
		]),
	);
	// Each list was read by the schema of its table, which the model's type is made of.
	const peta = {
		id,
		dokumen,
		unit: [...(kerangka.get(dokumen.kerangka.kode)?.unit ?? []), ...dokumen.kerangka.unit_sendiri],
		program: [...program].sort((a, b) => a.nomor - b.nomor),
		...Object.fromEntries(lists),
	} as PetaJalan;
	return { ...peta, indikator: withDecimal(peta.indikator, dokumen) };
}
