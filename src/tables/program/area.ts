import { sumberArea } from '../../domain/aksi.ts';
import { address } from '../../domain/address.ts';
import { withEmptyReasons } from '../alasan-kosong.ts';
import { column, common, fields } from '../columns.ts';
import { programSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** Areas of the programme table with their titles, one a row. */
export const programTable: Published = {
	nama: 'program',
	satu_baris: 'satu unit teratas (area, tema, atau sebutan lain) dalam tabel program',
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
		withEmptyReasons(
			peta,
			peta.program.map((program) => ({
				area: program.area,
				nomor: program.nomor,
				nama: program.nama,
				nama_program: program.nama_program,
				hasil: program.hasil.map(({ teks }) => teks),
				catatan: program.catatan,
				url: url(address.area(peta.id, program.area)),
				sumber: sumberArea(peta, program),
			})),
			{
				nama_program: { bidang: 'nama_program', sifat: 'isian' },
				hasil: { bidang: 'hasil', sifat: 'isian' },
			},
		),
};
