import { flattenAksi, meansAll } from '../../domain/aksi.ts';
import { address } from '../../domain/address.ts';
import { joinList } from '../../domain/cell-list.ts';
import { lostMark, withEmptyReasons } from '../alasan-kosong.ts';
import { column, common, field, fields } from '../columns.ts';
import { stepsColumn, stepsOf } from './steps.ts';
import { penanggungJawabCells } from '../rows.ts';
import { aksiSchema, kelompokSchema, programSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** Actions, one a row. */
export const aksiTable: Published = {
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
		stepsColumn('rencana aksi ini'),
		...fields(
			aksiSchema,
			'koordinator',
			'koordinator_tertulis',
			'pelaksana',
			'pelaksana_tertulis',
			'indikator',
			'masalah',
		),
		column(
			'semua_perangkat',
			'true atau false',
			'Benar bila sebuah sel peran pada baris aksi ini menyebut semua perangkat.',
		),
	],
	rows: (peta, url) =>
		withEmptyReasons(
			peta,
			flattenAksi(peta).map((aksi) => ({
				kode: aksi.kode,
				area: aksi.program.area,
				area_nama: aksi.program.nama,
				kelompok_nomor: aksi.kelompok.nomor,
				kelompok: aksi.kelompok.nama,
				nomor: aksi.nomor,
				aksi: aksi.nama,
				penanggung_jawab: aksi.utama,
				penanggung_jawab_tertulis:
					aksi.writtenLead.length > 1 ? joinList(aksi.writtenLead) : (aksi.writtenLead[0] ?? null),
				pendukung: aksi.pendukung,
				catatan: aksi.allCatatan,
				url: url(address.aksi(peta.id, aksi.kode)),
				sumber: aksi.sumber,
				pendukung_tertulis: aksi.pendukung_tertulis,
				...penanggungJawabCells('aksi', aksi),
				alias: aksi.alias,
				jalur: stepsOf(peta, aksi.program, aksi.jalur),
				koordinator: aksi.koordinator,
				koordinator_tertulis: aksi.koordinator_tertulis,
				pelaksana: aksi.pelaksana,
				pelaksana_tertulis: aksi.pelaksana_tertulis,
				indikator: aksi.indikator,
				masalah: aksi.masalah,
				semua_perangkat: meansAll(peta, aksi),
				...lostMark({
					penanggung_jawab_tertulis: { penanggung_jawab_hilang: aksi.utamaHilang },
					penanggung_jawab_aksi_tertulis: aksi,
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
