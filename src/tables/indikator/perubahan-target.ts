import { berlakuPadaTahunnya } from '../../domain/berlaku.ts';
import { perubahanTarget } from '../../schemas/realisasi.ts';
import { column, common, field, fields } from '../columns.ts';
import { nomori } from '../rows.ts';
import type { Published } from '../table.ts';

/** Changes of targets, one a row; `berlaku` is false for a change that came after its year. */
export const tabelPerubahanTarget: Published = {
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
			nomori(
				indikator.perubahan_target.map((satu) => ({
					kode_indikator: indikator.kode,
					tahun: satu.tahun,
					lama: satu.lama,
					baru: satu.baru,
					tanggal: satu.tanggal,
					berlaku: berlakuPadaTahunnya(satu),
					sumber: satu.dokumen,
				})),
			),
		),
};
