import { sumberArea } from '../../domain/aksi.ts';
import { column, common, fields } from '../columns.ts';
import { hasilSchema, programSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** What each area is expected to bring about, one result a row. */
export const hasilTable: Published = {
	nama: 'hasil',
	satu_baris: 'satu hasil yang diharapkan dari sebuah area',
	kunci: ['area', 'urutan'],
	columns: [
		...fields(programSchema, 'area'),
		column(
			'kelompok_nomor',
			'teks',
			'Nomor kelompok yang hasilnya disebut; kosong bila hasil itu milik areanya.',
		),
		common.urutan('areanya'),
		...fields(hasilSchema, 'teks'),
		common.sumber,
		...fields(hasilSchema, 'catatan', 'padanan'),
	],
	rows: (peta) =>
		peta.program.flatMap((program) =>
			program.hasil.map((result, i) => ({
				area: program.area,
				// Both shipped documents, and the schema, state results of areas only.
				kelompok_nomor: null,
				urutan: i + 1,
				teks: result.teks,
				sumber: result.sumber ?? sumberArea(peta, program),
				catatan: result.catatan,
				padanan: result.padanan,
			})),
		),
};
