import writeXlsxFile from 'write-excel-file/browser';
import type { Sel, Tabel } from '../tables/rows.ts';
import { joinDaftar } from '../domain/daftar.ts';

const teks = (value: string) => ({ value, type: String });
const kepala = (value: string) => ({ ...teks(value), fontWeight: 'bold' as const });

/** A calendar date as a workbook's date, whatever the reader's time zone. */
const tanggal = (iso: string) => ({
	value: new Date(`${iso}T00:00:00Z`),
	type: Date,
	format: 'yyyy-mm-dd',
});

const kolomTanggal = /^tanggal(_|$)/;
const iso = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A cell of a workbook with the type of its value: numbers are numbers, dates in the columns of dates are dates,
 * and everything else is text, which a workbook never reads as a formula or a number.
 */
export function typeSel(kolom: string, sel: Sel | undefined) {
	if (sel === null || sel === undefined) return null;
	if (typeof sel === 'number') return { value: sel, type: Number };
	if (typeof sel === 'boolean') return { value: sel, type: Boolean };
	if (typeof sel === 'string')
		return kolomTanggal.test(kolom) && iso.test(sel) ? tanggal(sel) : teks(sel);
	return sel.length > 0 ? teks(joinDaftar(sel)) : null;
}

/** A line of the sheet that says where rows come from; `tanggal` is a calendar date, `TTTT-BB-HH`. */
export type Keterangan = readonly [hal: string, isi: string | { tanggal: string }];

/** A table as a workbook for the browser: the rows, then a sheet that says where they come from. */
export function tulisXlsx(
	{ nama, kolom, baris }: Pick<Tabel, 'nama' | 'kolom' | 'baris'>,
	keterangan: readonly Keterangan[],
): Promise<Blob> {
	return writeXlsxFile([
		{
			sheet: nama,
			stickyRowsCount: 1,
			columns: kolom.map((satu) => ({ width: satu === 'aksi' || satu === 'sumber' ? 60 : 22 })),
			data: [
				kolom.map(kepala),
				...baris.map((isi) => kolom.map((satu) => typeSel(satu, isi[satu]))),
			],
		},
		{
			sheet: 'keterangan',
			columns: [{ width: 22 }, { width: 90 }],
			data: keterangan.map(([hal, isi]) => [
				kepala(hal),
				typeof isi === 'string' ? teks(isi) : tanggal(isi.tanggal),
			]),
		},
	]).toBlob();
}
