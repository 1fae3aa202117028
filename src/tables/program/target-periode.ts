import { flattenAksi } from '../../domain/aksi.ts';
import { listTargetPeriode } from '../../domain/per-periode.ts';
import { targetPeriodeSchema } from '../../schemas/per-periode.ts';
import { column, common, fields } from '../columns.ts';
import type { Published } from '../table.ts';
import { periodeColumns, urutanKeluaran, rowNumber, numberAksiRows } from './periode-columns.ts';

/** What is planned or aimed at in each period, one a row. */
export const targetPeriodeTable: Published = {
	nama: 'target_periode',
	satu_baris:
		'yang direncanakan atau ditargetkan satu aksi, atau satu keluarannya, pada satu periode',
	kunci: ['kode_aksi', 'nomor_baris'],
	columns: [
		common.kodeAksi,
		urutanKeluaran,
		...fields(targetPeriodeSchema, 'periode', 'teks'),
		...periodeColumns,
		column(
			'kumulatif',
			'true atau false',
			'Benar bila angkanya dijumlahkan sejak awal tahun, salah bila untuk periode itu saja; kosong bila dokumen tidak menyatakannya.',
		),
		common.sumber,
		rowNumber,
	],
	rows: (peta) =>
		flattenAksi(peta).flatMap((aksi) => numberAksiRows(aksi.kode, listTargetPeriode(peta, aksi))),
};
