import { flattenAksi } from '../../domain/aksi.ts';
import { listRealisasiAksi } from '../../domain/per-periode.ts';
import { realisasiAksiSchema } from '../../schemas/per-periode.ts';
import { common, fields } from '../columns.ts';
import type { Published } from '../table.ts';
import { periodeColumns, urutanKeluaran, rowNumber, numberAksiRows } from './periode-columns.ts';

/** What was reported of actions and their outputs by period, one a row. */
export const realisasiAksiTable: Published = {
	nama: 'realisasi_aksi',
	satu_baris:
		'yang dilaporkan untuk satu aksi, atau satu keluarannya, pada satu periode; status seperti tercetak, tidak dihitung situs ini',
	kunci: ['kode_aksi', 'nomor_baris'],
	columns: [
		common.kodeAksi,
		urutanKeluaran,
		...fields(realisasiAksiSchema, 'periode', 'teks'),
		...periodeColumns,
		...fields(
			realisasiAksiSchema,
			'status_tertulis',
			'kendala',
			'tindak_lanjut',
			'catatan_evaluasi',
			'bukti',
			'tanggal',
		),
		common.sumber,
		rowNumber,
	],
	rows: (peta) =>
		flattenAksi(peta).flatMap((aksi) => numberAksiRows(aksi.kode, listRealisasiAksi(peta, aksi))),
};
