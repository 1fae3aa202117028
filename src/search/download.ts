import { localDate } from '../domain/format.ts';

type Cell = string | number | boolean | null | readonly string[];
type Row = Record<string, Cell>;

/** The rows of a download under the names and in the order of the published table. */
export interface DownloadTable {
	nama: string;
	satu_baris: string;
	kolom: readonly string[];
	baris: Row[];
}

/** Makes the file of a download of its tables, the actions first; the second argument says where the rows come from. */
export type MakeFile = (
	tables: readonly [DownloadTable, ...DownloadTable[]],
	caption: readonly Notes[],
) => Promise<Blob>;

/** A line of what a workbook says of itself; a date is a calendar date, `TTTT-BB-HH`. */
export type Notes = readonly [hal: string, content: string | { tanggal: string }];

/** The published tables that tell more of an action, several rows of each; not every road map has each of them. */
export const detailTables = ['keluaran', 'rencana_tahunan'] as const;
type DetailTable = (typeof detailTables)[number];

const oneRow: Record<DetailTable, string> = {
	keluaran: 'satu keluaran rencana aksi',
	rencana_tahunan: 'rencana satu aksi pada satu tahun',
};

/** Where a road map's rows are published. */
export interface DataOrigin {
	id: string;
	judul: string;
	status: string;
	/** Addresses of its published actions and of the tables that it has of `detailTables`, whole, so that a copy of the site finds them. */
	tabel: readonly (readonly [name: 'aksi' | DetailTable, address: string])[];
}

/** An action that a download is to hold. */
interface ShownAksi {
	kode: string;
	petaId: string;
}

/** The published rows of a road map, table by table. */
export type PublishedRows = Partial<Record<'aksi' | DetailTable, readonly Row[]>>;

/** What an output says: the column of its published table by the name that it has in an action's row, where `indikator` is the action's own. */
const outputColumns = {
	kriteria: 'kriteria',
	indikator_keluaran: 'indikator',
	target_teks: 'target_teks',
} as const;
const planColumn = 'rencana_tahunan';

const words = (cell: Cell | undefined): string => {
	if (cell === null || cell === undefined) return '';
	return typeof cell === 'object' ? cell.join(', ') : String(cell);
};

/** What is promised with an action, in its own row: each output's and each year's part as one item of a list. */
function promise(
	outputs: readonly Row[],
	plans: readonly Row[],
	kinds: ReadonlySet<DetailTable>,
): Row {
	return {
		...(kinds.has('keluaran') &&
			Object.fromEntries(
				Object.entries(outputColumns).map(([name, column]) => [
					name,
					outputs.length === 1
						? (outputs[0]?.[column] ?? null)
						: outputs.map((output) => words(output[column])),
				]),
			)),
		...(kinds.has('rencana_tahunan') && {
			[planColumn]: plans.map(({ tahun, butir }) => `${words(tahun)}: ${words(butir)}`),
		}),
	};
}

const makeTable = (nama: string, satu_baris: string, baris: Row[]): DownloadTable => ({
	nama,
	satu_baris,
	kolom: Object.keys(baris[0] ?? {}),
	baris,
});

/**
 * The tables of a download: the actions shown, in the order shown, each with its targets and plans; then the rows of
 * these as they are published. With several road maps a first column says which one a row is of. Throws when a shown
 * action is not published.
 */
export function composeTables(
	shown: readonly ShownAksi[],
	published: ReadonlyMap<string, PublishedRows>,
	hasManyPeta: boolean,
): [DownloadTable, ...DownloadTable[]] {
	const all = [...published];
	const group = (name: 'aksi' | DetailTable, key: string) =>
		Map.groupBy(
			all.flatMap(([id, tables]) => (tables[name] ?? []).map((row) => ({ id, row }))),
			({ id, row }) => `${id} ${words(row[key])}`,
		);
	const aksi = group('aksi', 'kode');
	const details = {
		keluaran: group('keluaran', 'kode_aksi'),
		rencana_tahunan: group('rencana_tahunan', 'kode_aksi'),
	};
	const kinds = new Set(detailTables.filter((name) => details[name].size > 0));
	const own = (id: string, row: Row): Row => (hasManyPeta ? { peta_jalan: id, ...row } : row);
	const rowsOf = (name: DetailTable, { petaId, kode }: ShownAksi): Row[] =>
		(details[name].get(`${petaId} ${kode}`) ?? []).map(({ row }) => row);
	return [
		makeTable(
			'aksi',
			'satu rencana aksi',
			shown.map((item) => {
				const row = aksi.get(`${item.petaId} ${item.kode}`)?.[0]?.row;
				if (!row) throw new Error(`${item.kode} tidak ada dalam data terbit.`);
				const more = promise(rowsOf('keluaran', item), rowsOf('rencana_tahunan', item), kinds);
				return own(item.petaId, { ...row, ...more });
			}),
		),
		...[...kinds]
			.map((name) =>
				makeTable(
					name,
					oneRow[name],
					shown.flatMap((item) => rowsOf(name, item).map((row) => own(item.petaId, row))),
				),
			)
			.filter(({ baris }) => baris.length > 0),
	];
}

/** The road maps that have an action among those shown. */
const listUsed = (origin: readonly DataOrigin[], shown: readonly ShownAksi[]): DataOrigin[] => {
	const used = new Set(shown.map(({ petaId }) => petaId));
	return origin.filter(({ id }) => used.has(id));
};

async function readRows(address: string): Promise<Row[]> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return (await answer.json()) as Row[];
}

/** Fetches what is published of the actions shown. Throws when a table cannot be fetched or lacks one of them. */
export async function collect(
	origin: readonly DataOrigin[],
	shown: readonly ShownAksi[],
): Promise<[DownloadTable, ...DownloadTable[]]> {
	const published = await Promise.all(
		listUsed(origin, shown).map(async ({ id, tabel }) => {
			const rows = await Promise.all(
				tabel.map(async ([name, address]) => [name, await readRows(address)] as const),
			);
			return [id, Object.fromEntries(rows)] as const;
		}),
	);
	return composeTables(shown, new Map(published), origin.length > 1);
}

/** What a workbook says of itself: its documents, how many rows of how many, the address that shows them, the date. */
export function listDownloadNotes(
	origin: readonly DataOrigin[],
	shown: readonly ShownAksi[],
	all: number,
): Notes[] {
	return [
		...listUsed(origin, shown).map(({ judul, status }): Notes => [
			'Dokumen',
			`${judul} (${status})`,
		]),
		['Isi', `${shown.length} dari ${all} rencana aksi`],
		['Alamat', location.href],
		['Diunduh', { tanggal: localDate(new Date()) }],
	];
}

/** Hands a file to the browser's own download. */
export function save(content: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser has taken the file over by the time that the next task runs.
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
