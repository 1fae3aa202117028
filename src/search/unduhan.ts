import { localDate } from '../domain/format.ts';

type Row = Record<string, string | number | boolean | null | readonly string[]>;

/** The rows of a download under the names and in the order of the published table. */
export interface DownloadTable {
	nama: string;
	satu_baris: string;
	kolom: readonly string[];
	baris: Row[];
}

/** Makes the file of a download; the second argument says where the rows come from. */
export type MakeFile = (table: DownloadTable, caption: readonly Notes[]) => Promise<Blob>;

/** A line of what a workbook says of itself; a date is a calendar date, `TTTT-BB-HH`. */
export type Notes = readonly [hal: string, content: string | { tanggal: string }];

/** Where a road map's rows are published. */
export interface DataOrigin {
	id: string;
	judul: string;
	status: string;
	/** Address of the published table `aksi` in JSON. */
	data: string;
}

/**
 * The published rows of the actions shown, in the order shown. With several road maps on the page a first
 * column says which one a row is of. Throws when a table cannot be fetched or lacks a shown action.
 */
export async function collect(
	origin: readonly DataOrigin[],
	shown: readonly { kode: string; petaId: string }[],
): Promise<DownloadTable> {
	const used = origin.filter(({ id }) => shown.some((oneShown) => oneShown.petaId === id));
	const published = new Map<string, Row>();
	await Promise.all(
		used.map(async ({ id, data }) => {
			const answer = await fetch(data);
			if (!answer.ok) throw new Error(`${data}: ${answer.status}`);
			for (const row of (await answer.json()) as Row[])
				published.set(
					`${id} ${String(row.kode)}`,
					origin.length > 1 ? { peta_jalan: id, ...row } : row,
				);
		}),
	);
	const baris = shown.map(({ kode, petaId }) => {
		const row = published.get(`${petaId} ${kode}`);
		if (!row) throw new Error(`${kode} tidak ada dalam data terbit.`);
		return row;
	});
	return {
		nama: 'aksi',
		satu_baris: 'satu rencana aksi',
		kolom: Object.keys(baris[0] ?? {}),
		baris,
	};
}

/** What a workbook says of itself: documents, how many rows of how many, the address that shows them, the date. */
export function listDownloadNotes(
	origin: readonly DataOrigin[],
	table: DownloadTable,
	all: number,
): Notes[] {
	return [
		...origin.map(({ judul, status }): Notes => ['Dokumen', `${judul} (${status})`]),
		['Isi', `${table.baris.length} dari ${all} rencana aksi`],
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
