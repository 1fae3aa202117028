import { sumberArea } from '../../domain/aksi.ts';
import { alamat } from '../../domain/alamat.ts';
import { withAlasanKosong } from '../alasan-kosong.ts';
import { column, common, fields } from '../columns.ts';
import { programSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** Areas of the programme table with their titles, one a row. */
export const tabelProgram: Published = {
	nama: 'program',
	satu_baris: 'satu area perubahan dalam tabel program',
	kunci: ['area'],
	columns: [
		...fields(programSchema, 'area', 'nomor', 'nama', 'nama_program'),
		column('hasil', 'daftar teks', 'Hasil yang diharapkan, seperti tercetak; lihat tabel `hasil`.'),
		...fields(programSchema, 'catatan'),
		common.url,
		common.sumber,
		common.alasanKosong,
	],
	rows: (peta, url) =>
		withAlasanKosong(
			peta,
			peta.program.map((satu) => ({
				area: satu.area,
				nomor: satu.nomor,
				nama: satu.nama,
				nama_program: satu.nama_program,
				hasil: satu.hasil.map(({ teks }) => teks),
				catatan: satu.catatan,
				url: url(alamat.area(peta.id, satu.area)),
				sumber: sumberArea(satu),
			})),
			{
				nama_program: { bidang: 'nama_program', sifat: 'isian' },
				hasil: { bidang: 'hasil', sifat: 'isian' },
			},
		),
};
