import { periodeOf } from '../../domain/in-force.ts';
import { listNilai } from '../../domain/nilai.ts';
import { listContradictions } from '../../domain/contradictions.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { withEmptyReasons } from '../alasan-kosong.ts';
import { column, common, fields } from '../columns.ts';
import { type Row, numberRows } from '../rows.ts';
import { nilaiSchema } from './schema.ts';
import type { Published } from '../table.ts';

/** Printed and published values of indicators, one a row. */
export const makeNilaiIndikatorTable: Published = {
	nama: 'nilai_indikator',
	satu_baris: 'satu nilai sebuah indikator',
	kunci: ['kode_indikator', 'urutan'],
	columns: [
		common.kodeIndikator,
		column(
			'peran',
			'pilihan: baseline, target, realisasi',
			'`baseline` titik awal, `target`, atau `realisasi` yang dilaporkan.',
		),
		...fields(nilaiSchema, 'tahun', 'teks'),
		column(
			'nilai',
			'angka',
			'Angka yang dibaca dari `teks`; kosong bila bukan angka.',
			'menurut kolom `satuan` tabel `indikator`',
		),
		column(
			'keadaan',
			'pilihan: ada, strip, kosong, dicabut',
			'Apa yang tercetak: nilai, strip, atau tidak ada; `dicabut` bila targetnya kemudian dicabut.',
		),
		common.sumber,
		common.urutan('indikatornya'),
		column(
			'batas',
			'pilihan: lebih_dari, paling_sedikit, kurang_dari, paling_banyak',
			'Batas yang disebut nilai, bila bukan tepat sebesar angkanya.',
		),
		column(
			'nilai_atas',
			'angka',
			'Ujung atas bila nilai berupa rentang; ujung bawahnya di `nilai`.',
			'menurut kolom `satuan` tabel `indikator`',
		),
		column('tingkat', 'teks', 'Tingkat atau predikat, sendiri atau di samping angkanya.'),
		column('catatan', 'daftar kode', 'Catatan sumber tentang pertentangan nilai ini sendiri.'),
		column(
			'periode',
			'periode',
			'Periodenya: tahun, atau triwulan, semester, atau bulan; kosong bila sumber tidak menyebut tahun.',
		),
		common.alasanKosong,
	],
	rows,
};

function rows(peta: PetaJalan): Row[] {
	const catatan = new Map(peta.indikator.map((indikator) => [indikator.kode, indikator.catatan]));
	return withEmptyReasons(
		peta,
		peta.indikator.flatMap((indikator) =>
			numberRows(
				listNilai(indikator).map((nilai) => ({
					kode_indikator: indikator.kode,
					peran: nilai.peran,
					tahun: nilai.tahun,
					teks: nilai.teks,
					nilai: nilai.nilai,
					keadaan: nilai.keadaan,
					batas: nilai.bacaan.batas,
					nilai_atas: nilai.bacaan.nilaiAtas,
					tingkat: nilai.bacaan.tingkat,
					// What contradicts this very value; the indicator has all its notes.
					catatan: listContradictions(nilai, indikator, peta.catatan).map(({ kode }) => kode),
					sumber: nilai.sumber,
					periode: periodeOf(nilai),
				})),
			),
		),
		{ tahun: { sifat: 'isian' }, teks: { bidang: 'nilai', sifat: 'kosong' } },
		({ kode_indikator }) => catatan.get(String(kode_indikator)) ?? [],
	);
}
