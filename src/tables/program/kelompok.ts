import { sumberKelompok } from '../../domain/aksi.ts';
import { withEmptyReasons } from '../alasan-kosong.ts';
import { column, common, fields } from '../columns.ts';
import { kelompokSchema, programSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** Groups of actions with what the copy lost before and after them, one a row. */
export const kelompokTable: Published = {
	nama: 'kelompok',
	satu_baris:
		'satu kelompok rencana aksi; area tanpa kelompok punya satu baris tanpa nomor dan nama',
	kunci: ['area', 'urutan'],
	columns: [
		...fields(programSchema, 'area'),
		common.urutan('areanya'),
		...fields(kelompokSchema, 'nomor', 'nama'),
		column('aksi', 'daftar kode', 'Kode rencana aksi kelompok ini, dari tabel `aksi`.'),
		...fields(kelompokSchema, 'hilang_di_awal', 'hilang_di_akhir', 'catatan'),
		common.sumber,
		common.alasanKosong,
	],
	rows: (peta) =>
		withEmptyReasons(
			peta,
			peta.program.flatMap((program) =>
				program.kelompok.map((kelompok, i) => ({
					area: program.area,
					urutan: i + 1,
					nomor: kelompok.nomor,
					nama: kelompok.nama,
					aksi: kelompok.aksi.map(({ kode }) => kode),
					hilang_di_awal: kelompok.hilang_di_awal,
					hilang_di_akhir: kelompok.hilang_di_akhir,
					catatan: kelompok.catatan,
					sumber: sumberKelompok(peta, program, kelompok),
				})),
			),
			{ nomor: { sifat: 'isian' }, nama: { bidang: 'kelompok', sifat: 'isian' } },
		),
};
