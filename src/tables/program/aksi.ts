import { ratakanAksi } from '../../domain/aksi.ts';
import { alamat } from '../../domain/alamat.ts';
import { joinDaftar } from '../../domain/daftar.ts';
import { tandaHilang, withAlasanKosong } from '../alasan-kosong.ts';
import { column, common, field, fields } from '../columns.ts';
import { selPenanggungJawab } from '../rows.ts';
import { aksiSchema, kelompokSchema, programSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** Actions, one a row. */
export const tabelAksi: Published = {
	nama: 'aksi',
	satu_baris: 'satu rencana aksi',
	kunci: ['kode'],
	columns: [
		...fields(aksiSchema, 'kode'),
		...fields(programSchema, 'area'),
		field(programSchema.shape.nama, 'area_nama'),
		field(kelompokSchema.shape.nomor, 'kelompok_nomor'),
		field(kelompokSchema.shape.nama, 'kelompok'),
		...fields(aksiSchema, 'nomor'),
		field(aksiSchema.shape.nama, 'aksi'),
		column(
			'penanggung_jawab',
			'daftar kode',
			'Kode perangkat daerah yang bertanggung jawab atas aksi ini atau salah satu keluarannya.',
		),
		column(
			'penanggung_jawab_tertulis',
			'teks',
			'Isi sel penanggung jawab aksi dan keluarannya seperti tercetak, tiap bunyi sekali.',
		),
		...fields(aksiSchema, 'pendukung'),
		column(
			'catatan',
			'daftar kode',
			'Catatan sumber yang menyangkut aksi ini, keluarannya, atau kelompoknya.',
		),
		common.url,
		common.sumber,
		...fields(aksiSchema, 'pendukung_tertulis'),
		...common.penanggungJawabDi('aksi', 'pada baris aksinya'),
		...fields(aksiSchema, 'alias'),
		common.alasanKosong,
	],
	rows: (peta, url) =>
		withAlasanKosong(
			peta,
			ratakanAksi(peta).map((satu) => ({
				kode: satu.kode,
				area: satu.program.area,
				area_nama: satu.program.nama,
				kelompok_nomor: satu.kelompok.nomor,
				kelompok: satu.kelompok.nama,
				nomor: satu.nomor,
				aksi: satu.nama,
				penanggung_jawab: satu.utama,
				penanggung_jawab_tertulis:
					satu.utamaTertulis.length > 1
						? joinDaftar(satu.utamaTertulis)
						: (satu.utamaTertulis[0] ?? null),
				pendukung: satu.pendukung,
				catatan: satu.semuaCatatan,
				url: url(alamat.aksi(peta.id, satu.kode)),
				sumber: satu.sumber,
				pendukung_tertulis: satu.pendukung_tertulis,
				...selPenanggungJawab('aksi', satu),
				alias: satu.alias,
				...tandaHilang({
					penanggung_jawab_tertulis: { penanggung_jawab_hilang: satu.utamaHilang },
					penanggung_jawab_aksi_tertulis: satu,
				}),
			})),
			{
				kelompok_nomor: { sifat: 'isian' },
				kelompok: { bidang: 'kelompok', sifat: 'isian' },
				penanggung_jawab_tertulis: { sifat: 'sel' },
				penanggung_jawab_aksi_tertulis: { sifat: 'tanda' },
				pendukung_tertulis: { bidang: 'pendukung', sifat: 'sel' },
			},
		),
};
