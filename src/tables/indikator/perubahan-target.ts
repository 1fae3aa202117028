import { isInForceInItsYear } from '../../domain/in-force.ts';
import { perubahanTarget } from '../../schemas/realisasi.ts';
import { column, common, field, fields } from '../columns.ts';
import { numberRows } from '../rows.ts';
import type { Published } from '../table.ts';

/** Changes of targets, one a row; `berlaku` is false for a change that came after its year. */
export const perubahanTargetTable: Published = {
	nama: 'perubahan_target',
	satu_baris: 'satu perubahan target; sumber ialah dokumen yang mengubah',
	kunci: ['kode_indikator', 'urutan'],
	columns: [
		common.kodeIndikator,
		...fields(perubahanTarget, 'tahun', 'lama', 'baru', 'tanggal'),
		column(
			'berlaku',
			'true atau false',
			'Benar bila dokumen yang mengubah bertanggal paling lambat 31 Desember tahun target itu.',
		),
		field(perubahanTarget.shape.dokumen, 'sumber'),
		common.urutan('indikatornya'),
	],
	rows: (peta) =>
		peta.indikator.flatMap((indikator) =>
			numberRows(
				indikator.perubahan_target.map((item) => ({
					kode_indikator: indikator.kode,
					tahun: item.tahun,
					lama: item.lama,
					baru: item.baru,
					tanggal: item.tanggal,
					berlaku: isInForceInItsYear(item),
					sumber: item.dokumen,
				})),
			),
		),
};
