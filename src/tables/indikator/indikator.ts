import { alamat } from '../../domain/alamat.ts';
import { tabelSumber } from '../../domain/nilai.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { tandaHilang, withAlasanKosong } from '../alasan-kosong.ts';
import { column, common, field, fields } from '../columns.ts';
import type { Baris, BuatUrl } from '../rows.ts';
import { indikatorSchema, skalaSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** Indicators, one a row. */
export const tabelIndikator: Published = {
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

function rows(peta: PetaJalan, url: BuatUrl): Baris[] {
	const tabel = new Map(peta.indikator.map((satu) => [satu.kode, tabelSumber(satu)]));
	const tabelCetak = ({ kode }: Baris) => tabel.get(String(kode)) ?? '';
	return withAlasanKosong(
		peta,
		peta.indikator.map((satu) => ({
			kode: satu.kode,
			nama: satu.nama,
			jenis: satu.jenis,
			area: satu.area,
			sasaran: satu.sasaran,
			satuan: satu.satuan,
			arah: satu.arah,
			skala: satu.skala.jenis,
			skala_urutan: satu.skala.urutan,
			penanggung_jawab: satu.penanggung_jawab,
			catatan: satu.catatan,
			url: url(alamat.indikator(peta.id, satu.kode)),
			sumber: satu.sumber,
			penanggung_jawab_tertulis: satu.penanggung_jawab_tertulis,
			skala_min: satu.skala.rentang?.min ?? null,
			skala_maks: satu.skala.rentang?.maks ?? null,
			skala_desimal: satu.skala.desimal ?? null,
			padanan: satu.padanan,
			singkat: satu.singkat ?? null,
			alias: satu.alias,
			...tandaHilang({ penanggung_jawab_tertulis: satu }),
		})),
		{
			satuan: { bidang: 'satuan', sifat: 'sel', tabelCetak },
			penanggung_jawab_tertulis: { sifat: 'sel', tabelCetak },
		},
	);
}
