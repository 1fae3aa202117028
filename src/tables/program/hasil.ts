import { sumberArea, sumberKelompok } from '../../domain/aksi.ts';
import { listKelompok } from '../../domain/kelompok.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { column, common, fields } from '../columns.ts';
import { type Program, hasilSchema, programSchema } from './schema.ts';
import { stepsColumn, stepsOf } from './steps.ts';
import type { Published } from '../table.ts';

/** What each top unit and each group is expected to bring about, one result a row; numbered through within the unit. */
export const hasilTable: Published = {
	nama: 'hasil',
	satu_baris: 'satu hasil yang diharapkan dari sebuah unit teratas atau kelompok',
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
		stepsColumn('yang hasilnya disebut'),
	],
	rows: (peta) =>
		peta.program.flatMap((program) =>
			listHasil(peta, program).map(({ kelompokNomor, tempat, jalur, result }, i) => ({
				area: program.area,
				kelompok_nomor: kelompokNomor,
				urutan: i + 1,
				teks: result.teks,
				sumber: result.sumber ?? tempat,
				catatan: result.catatan,
				padanan: result.padanan,
				jalur: stepsOf(peta, program, jalur),
			})),
		),
};

/** The results of a top unit, then those of its groups in the document's order. */
const listHasil = (peta: PetaJalan, program: Program) => [
	...program.hasil.map((result) => ({
		kelompokNomor: null,
		tempat: sumberArea(peta, program),
		jalur: [],
		result,
	})),
	...listKelompok(program).flatMap(({ kelompok, jalur }) =>
		kelompok.hasil.map((result) => ({
			kelompokNomor: kelompok.nomor,
			tempat: sumberKelompok(peta, program, jalur),
			jalur,
			result,
		})),
	),
];
