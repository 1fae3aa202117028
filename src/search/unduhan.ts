import { tanggalSetempat } from '../domain/format.ts';

type Baris = Record<string, string | number | boolean | null | readonly string[]>;

/** The rows of a download under the names and in the order of the published table. */
export interface TabelUnduhan {
	nama: string;
	satu_baris: string;
	kolom: readonly string[];
	baris: Baris[];
}

/** Makes the file of a download; the second argument says where the rows come from. */
export type BuatBerkas = (tabel: TabelUnduhan, keterangan: readonly Keterangan[]) => Promise<Blob>;

/** A line of what a workbook says of itself; a date is a calendar date, `TTTT-BB-HH`. */
export type Keterangan = readonly [hal: string, isi: string | { tanggal: string }];

/** Where a road map's rows are published. */
export interface AsalData {
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
export async function kumpulkan(
	asal: readonly AsalData[],
	tampil: readonly { kode: string; idPeta: string }[],
): Promise<TabelUnduhan> {
	const dipakai = asal.filter(({ id }) => tampil.some((satu) => satu.idPeta === id));
	const terbit = new Map<string, Baris>();
	await Promise.all(
		dipakai.map(async ({ id, data }) => {
			const jawaban = await fetch(data);
			if (!jawaban.ok) throw new Error(`${data}: ${jawaban.status}`);
			for (const satu of (await jawaban.json()) as Baris[])
				terbit.set(
					`${id} ${String(satu.kode)}`,
					asal.length > 1 ? { peta_jalan: id, ...satu } : satu,
				);
		}),
	);
	const baris = tampil.map(({ kode, idPeta }) => {
		const satu = terbit.get(`${idPeta} ${kode}`);
		if (!satu) throw new Error(`${kode} tidak ada dalam data terbit.`);
		return satu;
	});
	return {
		nama: 'aksi',
		satu_baris: 'satu rencana aksi',
		kolom: Object.keys(baris[0] ?? {}),
		baris,
	};
}

/** What a workbook says of itself: documents, how many rows of how many, the address that shows them, the date. */
export function keteranganUnduhan(
	asal: readonly AsalData[],
	tabel: TabelUnduhan,
	semua: number,
): Keterangan[] {
	return [
		...asal.map(({ judul, status }): Keterangan => ['Dokumen', `${judul} (${status})`]),
		['Isi', `${tabel.baris.length} dari ${semua} rencana aksi`],
		['Alamat', location.href],
		['Diunduh', { tanggal: tanggalSetempat(new Date()) }],
	];
}

/** Hands a file to the browser's own download. */
export function simpan(isi: Blob, nama: string): void {
	const tautan = document.createElement('a');
	tautan.href = URL.createObjectURL(isi);
	tautan.download = nama;
	tautan.click();
	// The browser has taken the file over by the time that the next task runs.
	setTimeout(() => URL.revokeObjectURL(tautan.href), 1000);
}
