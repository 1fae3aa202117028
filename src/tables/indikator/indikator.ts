import { address } from '../../domain/address.ts';
import { getSumberTable } from '../../domain/nilai.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { lostMark, withEmptyReasons } from '../alasan-kosong.ts';
import { column, common, field, fields } from '../columns.ts';
import type { Row, MakeUrl } from '../rows.ts';
import { indikatorSchema, skalaSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** Indicators, one a row. */
export const makeIndikatorTable: Published = {
	nama: 'indikator',
	satu_baris:
		'satu ukuran: indikator sasaran, indikator area, kegiatan bertarget, atau titik awal; singkat, arah, skala, dan padanan ialah pembacaan situs ini',
	kunci: ['kode'],
	columns: [
		...fields(indikatorSchema, 'kode', 'nama', 'jenis', 'area', 'sasaran', 'satuan', 'arah'),
		field(skalaSchema.shape.jenis, 'skala'),
		field(skalaSchema.shape.urutan, 'skala_urutan'),
		...fields(indikatorSchema, 'penanggung_jawab', 'catatan'),
		common.url,
		...fields(indikatorSchema, 'sumber', 'penanggung_jawab_tertulis'),
		column(
			'skala_min',
			'angka',
			'Nilai terendah skala, bila dinyatakan sumber.',
			'menurut kolom `satuan`',
		),
		column(
			'skala_maks',
			'angka',
			'Nilai tertinggi skala, bila dinyatakan sumber.',
			'menurut kolom `satuan`',
		),
		field(
			skalaSchema.shape.desimal,
			'skala_desimal',
			'Tanda desimal yang dipakai untuk membaca nilainya.',
		),
		...fields(indikatorSchema, 'padanan', 'singkat', 'alias'),
		common.alasanKosong,
	],
	rows,
};

function rows(peta: PetaJalan, url: MakeUrl): Row[] {
	const tables = new Map(
		peta.indikator.map((indikator) => [indikator.kode, getSumberTable(indikator)]),
	);
	const printedTable = ({ kode }: Row) => tables.get(String(kode)) ?? '';
	return withEmptyReasons(
		peta,
		peta.indikator.map((indikator) => ({
			kode: indikator.kode,
			nama: indikator.nama,
			jenis: indikator.jenis,
			area: indikator.area,
			sasaran: indikator.sasaran,
			satuan: indikator.satuan,
			arah: indikator.arah,
			skala: indikator.skala.jenis,
			skala_urutan: indikator.skala.urutan,
			penanggung_jawab: indikator.penanggung_jawab,
			catatan: indikator.catatan,
			url: url(address.indikator(peta.id, indikator.kode)),
			sumber: indikator.sumber,
			penanggung_jawab_tertulis: indikator.penanggung_jawab_tertulis,
			skala_min: indikator.skala.rentang?.min ?? null,
			skala_maks: indikator.skala.rentang?.maks ?? null,
			skala_desimal: indikator.skala.desimal ?? null,
			padanan: indikator.padanan,
			singkat: indikator.singkat ?? null,
			alias: indikator.alias,
			...lostMark({ penanggung_jawab_tertulis: indikator }),
		})),
		{
			satuan: { bidang: 'satuan', sifat: 'sel', tabelCetak: printedTable },
			penanggung_jawab_tertulis: { sifat: 'sel', tabelCetak: printedTable },
		},
	);
}
