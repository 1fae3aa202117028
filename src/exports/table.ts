import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { Column } from '../tables/columns.ts';
import { tables } from '../tables/index.ts';
import { type MakeUrl, type Table, publishRow } from '../tables/rows.ts';
import type { Published, Registry } from '../tables/table.ts';

/** A table of a road map with what its columns mean. */
export interface PetaTable extends Table {
	columns: readonly Column[];
}

/** The order of the tables that were published first; those that came later stand after them as in the registry. */
const firstOrder = [
	'aksi',
	'keluaran',
	'rencana_tahunan',
	'indikator',
	'nilai_indikator',
	'realisasi',
	'perubahan_target',
	'keadaan_aksi',
	'quick_wins',
	'perangkat_daerah',
	'dasar_hukum',
	'isu_strategis',
	'agenda',
	'sasaran',
	'misi',
	'tim',
	'risiko',
	'monev',
	'capaian',
	'aparatur',
	'catatan',
	'program',
	'kelompok',
	'hasil',
	'dokumen',
];

const place = ({ nama }: Published): number =>
	firstOrder.includes(nama) ? firstOrder.indexOf(nama) : firstOrder.length;

/** Every published table of a registry, in the order of publishing. */
export const listPublished = (registry: Registry): Published[] =>
	Object.values(registry)
		.flatMap(({ published }) => published)
		.sort((a, b) => place(a) - place(b));

/** Every table of a road map that its document fills, under the names of the data contract. */
export const listPetaJalanTables = (
	peta: PetaJalan,
	url: MakeUrl,
	registry: Registry = tables,
): PetaTable[] =>
	listPublished(registry)
		.map(({ nama, satu_baris, kunci, columns, rows }) => ({
			nama,
			satu_baris,
			kunci,
			columns,
			kolom: columns.map(({ name }) => name),
			baris: rows(peta, url).map(publishRow),
		}))
		.filter(({ baris }) => baris.length > 0);

/** How many rows each of these tables has. */
export const countTableRows = (peta: PetaJalan, url: MakeUrl): Map<string, number> =>
	new Map(
		listPublished(tables)
			.map(({ nama, rows }) => [nama, rows(peta, url).length] as const)
			.filter(([, count]) => count > 0),
	);
