import { capaianIndikator, formatCapaian } from '../../domain/attainment.ts';
import { parseNilai } from '../../domain/nilai.ts';
import { realisasi as realisasiSchema } from '../../schemas/realisasi.ts';
import { column, common, fields } from '../columns.ts';
import { numberRows } from '../rows.ts';
import type { Published } from '../table.ts';

/** Realisations of indicators with their attainment, corrected ones too, one a row. */
export const realisasiTable: Published = {
	nama: 'realisasi',
	satu_baris:
		'satu realisasi indikator yang dimuat di situs ini, juga yang kemudian dikoreksi; tahun kosong bila sumbernya tidak menyebutnya, tanggal_terbit kosong bila dilaporkan dokumen peta jalan ini sendiri',
	kunci: ['kode_indikator', 'urutan'],
	columns: [
		common.kodeIndikator,
		...fields(realisasiSchema, 'tahun', 'teks'),
		column(
			'nilai',
			'angka',
			'Angka yang dibaca dari `teks`; kosong bila bukan angka.',
			'menurut kolom `satuan` tabel `indikator`',
		),
		column('target_berlaku', 'teks', 'Target yang berlaku untuk tahun itu, seperti tertulis.'),
		column('capaian_persen', 'angka', 'Capaian terhadap target yang berlaku.', 'persen'),
		column('capaian', 'teks', 'Capaian dengan kata-kata, atau mengapa tidak dapat dihitung.'),
		...fields(realisasiSchema, 'tanggal_terbit', 'keterangan', 'sumber'),
		common.urutan('indikatornya'),
		...fields(realisasiSchema, 'periode'),
	],
	rows: (peta) =>
		peta.indikator.flatMap((indikator) =>
			numberRows(
				capaianIndikator(indikator).map(({ realisasi, target, capaian }) => ({
					kode_indikator: indikator.kode,
					tahun: realisasi.tahun,
					teks: realisasi.teks,
					nilai: parseNilai(realisasi.teks, indikator.skala).nilai,
					target_berlaku: target,
					capaian_persen: capaian.jenis === 'persen' ? Number(capaian.persen.toFixed(1)) : null,
					capaian: formatCapaian(capaian),
					tanggal_terbit: realisasi.tanggal_terbit,
					keterangan: realisasi.keterangan,
					sumber: realisasi.sumber,
					periode: realisasi.periode,
				})),
			),
		),
};
