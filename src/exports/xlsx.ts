import writeXlsxFile from 'write-excel-file/browser';
import { tulisSel } from './csv.ts';
import type { Tabel } from './tabel.ts';

const teks = (value: string) => ({ value, type: String });
const kepala = (value: string) => ({ ...teks(value), fontWeight: 'bold' as const });

/** A table as a workbook for the browser: the rows, then a sheet that says where they come from. */
export function tulisXlsx(
	{ nama, kolom, baris }: Tabel,
	keterangan: readonly (readonly [string, string])[],
): Promise<Blob> {
	return writeXlsxFile([
		{
			sheet: nama,
			stickyRowsCount: 1,
			columns: kolom.map((satu) => ({ width: satu === 'aksi' || satu === 'sumber' ? 60 : 22 })),
			data: [
				kolom.map(kepala),
				...baris.map((isi) =>
					kolom.map((satu) => {
						const sel = tulisSel(isi[satu]);
						return sel === '' ? null : teks(sel);
					}),
				),
			],
		},
		{
			sheet: 'keterangan',
			columns: [{ width: 22 }, { width: 90 }],
			data: keterangan.map(([hal, isi]) => [kepala(hal), teks(isi)]),
		},
	]).toBlob();
}
