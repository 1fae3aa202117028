import { sumberKelompok } from '../../domain/aksi.ts';
import { listKelompok } from '../../domain/kelompok.ts';
import { withEmptyReasons } from '../alasan-kosong.ts';
import { column, common, fields } from '../columns.ts';
import { kelompokSchema, programSchema } from './schema.ts';
import { stepsColumn, stepsOf } from './steps.ts';
import type { Published } from '../table.ts';

/** Groups of actions with what the copy lost before and after them, one a row. */
export const kelompokTable: Published = {
	nama: 'kelompok',
	satu_baris:
		'satu kelompok rencana aksi; unit teratas tanpa kelompok punya satu baris tanpa nomor dan nama',
	kunci: ['area', 'urutan'],
	columns: [
		...fields(programSchema, 'area'),
		common.urutan('areanya'),
		...fields(kelompokSchema, 'nomor', 'nama'),
		column('aksi', 'daftar kode', 'Kode rencana aksi kelompok ini, dari tabel `aksi`.'),
		...fields(kelompokSchema, 'hilang_di_awal', 'hilang_di_akhir', 'catatan'),
		common.sumber,
		common.alasanKosong,
		stepsColumn('kelompok ini'),
		...fields(kelompokSchema, 'indikator', 'masalah'),
	],
	rows: (peta) =>
		withEmptyReasons(
			peta,
			peta.program.flatMap((program) =>
				listKelompok(program).map(({ kelompok, jalur }, i) => ({
					area: program.area,
					urutan: i + 1,
					nomor: kelompok.nomor,
					nama: kelompok.nama,
					aksi: kelompok.aksi.map(({ kode }) => kode),
					hilang_di_awal: kelompok.hilang_di_awal,
					hilang_di_akhir: kelompok.hilang_di_akhir,
					catatan: kelompok.catatan,
					jalur: stepsOf(peta, program, jalur),
					indikator: kelompok.indikator,
					masalah: kelompok.masalah,
					sumber: sumberKelompok(peta, program, jalur),
				})),
			),
			{ nomor: { sifat: 'isian' }, nama: { bidang: 'kelompok', sifat: 'isian' } },
		),
};
