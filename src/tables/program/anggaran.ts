import { flattenAksi } from '../../domain/aksi.ts';
import { listAnggaran } from '../../domain/per-periode.ts';
import { anggaranSchema } from '../../schemas/per-periode.ts';
import { column, common, fields } from '../columns.ts';
import { keadaanColumn, urutanKeluaran, rowNumber, numberAksiRows } from './periode-columns.ts';
import type { Published } from '../table.ts';

/** Sums of money of actions and their outputs, one a row. */
export const anggaranTable: Published = {
	nama: 'anggaran',
	satu_baris: 'satu jumlah uang sebuah aksi atau keluarannya',
	kunci: ['kode_aksi', 'nomor_baris'],
	columns: [
		common.kodeAksi,
		urutanKeluaran,
		...fields(anggaranSchema, 'periode', 'peran', 'teks'),
		column(
			'satuan_tertulis',
			'teks',
			'Satuan uang seperti tercetak pada sel atau judul kolomnya; kosong bila tidak tercetak.',
		),
		column(
			'nilai_rupiah',
			'angka',
			'Jumlahnya dalam rupiah; kosong bila tidak dapat dibaca sebagai satu jumlah.',
			'rupiah',
		),
		keadaanColumn,
		common.sumber,
		...fields(anggaranSchema, 'catatan'),
		rowNumber,
	],
	rows: (peta) =>
		flattenAksi(peta).flatMap((aksi) => numberAksiRows(aksi.kode, listAnggaran(peta, aksi))),
};
