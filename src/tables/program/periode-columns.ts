import { keadaanPeriode } from '../../domain/per-periode.ts';
import { column } from '../columns.ts';
import type { Row } from '../rows.ts';

/** Which output of its action a row is of. */
export const urutanKeluaran = column(
	'urutan',
	'bilangan bulat',
	'Urutan keluarannya di dalam aksi, mulai 1, seperti di tabel `keluaran`; kosong bila tercetak pada aksinya.',
	'nomor urut',
);

/** What tells the rows of an action apart, also where `urutan` is empty. */
export const rowNumber = column(
	'nomor_baris',
	'bilangan bulat',
	'Nomor baris di antara baris aksinya pada tabel ini, mulai 1.',
	'nomor urut',
);

/** The rows of an action, each with its code and its number among them. */
export const numberAksiRows = <T extends Record<keyof T, Row[string]>>(
	kode: string,
	rows: readonly T[],
): Row[] => rows.map((row, i) => ({ kode_aksi: kode, ...(row as Row), nomor_baris: i + 1 }));

export const keadaanColumn = column(
	'keadaan',
	`pilihan: ${keadaanPeriode.join(', ')}`,
	'Apa yang tercetak: isi, nol, tanda centang, strip, atau tidak ada.',
);

/** What a cell of a column of periods was read as. */
export const periodeColumns = [
	column(
		'nilai',
		'angka',
		'Angka yang dibaca dari `teks`; kosong bila bukan angka.',
		'menurut `teks` atau kolom `target_satuan` tabel `keluaran`',
	),
	keadaanColumn,
];
