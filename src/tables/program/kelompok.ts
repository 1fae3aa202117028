import { sumberKelompok } from '../../domain/aksi.ts';
import { withAlasanKosong } from '../alasan-kosong.ts';
import { column, common, fields } from '../columns.ts';
import { kelompokSchema, programSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** Groups of actions with what the copy lost before and after them, one a row. */
export const tabelKelompok: Published = {
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
		withAlasanKosong(
			peta,
			peta.program.flatMap((program) =>
				program.kelompok.map((satu, i) => ({
					area: program.area,
					urutan: i + 1,
					nomor: satu.nomor,
					nama: satu.nama,
					aksi: satu.aksi.map(({ kode }) => kode),
					hilang_di_awal: satu.hilang_di_awal,
					hilang_di_akhir: satu.hilang_di_akhir,
					catatan: satu.catatan,
					sumber: sumberKelompok(program, satu),
				})),
			),
			{ nomor: { sifat: 'isian' }, nama: { bidang: 'kelompok', sifat: 'isian' } },
		),
};
