import { flattenAksi } from '../../domain/aksi.ts';
import { keadaanAksi } from '../../schemas/realisasi.ts';
import { common, field, fields } from '../columns.ts';
import { numberRows } from '../rows.ts';
import type { Published } from '../table.ts';

/** Known states of actions, one a row, the newest of an action first. */
export const keadaanAksiTable: Published = {
	nama: 'keadaan_aksi',
	satu_baris: 'keadaan satu rencana aksi pada satu tanggal; sumber ialah buktinya',
	kunci: ['kode_aksi', 'urutan'],
	columns: [
		common.kodeAksi,
		...fields(keadaanAksi, 'keadaan', 'tanggal'),
		field(keadaanAksi.shape.bukti, 'sumber'),
		common.urutan('aksinya, yang terbaru lebih dahulu'),
	],
	rows: (peta) =>
		flattenAksi(peta).flatMap((aksi) =>
			numberRows(
				aksi.keadaan.map(({ keadaan, tanggal, bukti }) => ({
					kode_aksi: aksi.kode,
					keadaan,
					tanggal,
					sumber: bukti,
				})),
			),
		),
};
