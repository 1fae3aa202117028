import { flattenAksi } from '../../domain/aksi.ts';
import { column, common, fields } from '../columns.ts';
import { rencanaTahunanSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** What each action plans in each year, one a row. */
export const rencanaTahunanTable: Published = {
	nama: 'rencana_tahunan',
	satu_baris: 'rencana satu aksi pada satu tahun',
	kunci: ['kode_aksi', 'tahun'],
	columns: [
		common.kodeAksi,
		...fields(rencanaTahunanSchema, 'tahun'),
		column(
			'keadaan',
			'pilihan: ada, strip, kosong',
			'Apa yang tercetak pada sel tahun itu: rencana, strip, atau tidak ada.',
		),
		column('butir', 'daftar teks', 'Butir rencana seperti tercetak.'),
		common.sumber,
	],
	rows: (peta) =>
		flattenAksi(peta).flatMap((aksi) =>
			aksi.rencana.map(({ tahun, butir }) => ({
				kode_aksi: aksi.kode,
				tahun,
				keadaan: butir === null ? 'kosong' : butir === '-' ? 'strip' : 'ada',
				butir: Array.isArray(butir) ? butir : null,
				sumber: aksi.sumber,
			})),
		),
};
