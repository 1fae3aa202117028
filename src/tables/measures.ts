import { jenisTarget } from '../domain/target.ts';
import type { KeluaranDetail } from '../domain/aksi.ts';
import { keluaranSchema } from '../schemas/keluaran.ts';
import type { EmptyRule } from './alasan-kosong.ts';
import { column, field, fields } from './columns.ts';
import type { Row } from './rows.ts';

/** What an output promises and how it is measured; the same columns serve actions and quick wins. */
export const measureColumns = [
	...fields(keluaranSchema, 'kriteria', 'indikator'),
	field(keluaranSchema.shape.target, 'target_teks'),
	column(
		'target_nilai',
		'angka',
		'Angka yang dibaca dari `target_teks`; kosong bila tidak memuat satu angka.',
		'menurut kolom `target_satuan`',
	),
	column('target_satuan', 'teks', 'Satuan yang dibaca dari `target_teks`, misalnya `kegiatan`.'),
	column('target_per', 'teks', 'Kurun yang dibaca dari `target_teks`, misalnya `tahun`.'),
];

/** What a target was read as; columns that came later stand after the older ones of their table. */
export const readingColumns = [
	column(
		'target_jenis',
		`pilihan: ${jenisTarget.join(', ')}`,
		'Bagaimana `target_teks` dibaca; `uraian` bila kata-katanya bukan salah satu yang lain.',
	),
	column(
		'target_batas',
		'pilihan: lebih_dari, paling_sedikit, kurang_dari, paling_banyak',
		'Batas yang disebut target, bila bukan tepat sebesar nilainya.',
	),
	column(
		'target_nilai_atas',
		'angka',
		'Ujung atas bila target berupa rentang; ujung bawahnya di `target_nilai`.',
		'menurut kolom `target_satuan`',
	),
	column(
		'target_tingkat',
		'teks',
		'Tingkat atau predikat yang dituju, sendiri atau di samping angkanya.',
	),
];

/** The cells of those columns for one output. */
export const measureRow = ({ kriteria, indikator, target }: KeluaranDetail): Row => ({
	kriteria,
	indikator,
	target_teks: target.teks,
	target_nilai: target.nilai,
	target_satuan: target.satuan,
	target_per: target.per,
	target_jenis: target.jenis,
	target_batas: target.batas,
	target_nilai_atas: target.nilaiAtas,
	target_tingkat: target.tingkat,
});

/** Cells of responsibility and of an output's words, as printed cells of a programme table. */
export const emptyMeasure = {
	kriteria: { bidang: 'kriteria', sifat: 'sel' },
	indikator: { bidang: 'indikator', sifat: 'sel' },
	target_teks: { bidang: 'target', sifat: 'sel' },
	penanggung_jawab_tertulis: { sifat: 'sel' },
} satisfies Record<string, EmptyRule>;
