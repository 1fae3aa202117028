import type { AksiRinci } from '../domain/aksi.ts';
import { berlakuPadaTahunnya } from '../domain/berlaku.ts';
import { capaianIndikator, teksCapaian } from '../domain/capaian-realisasi.ts';
import { bacaNilai } from '../domain/nilai.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { baruTabel, nomori, type Tabel } from './bentuk.ts';

/** Realisations of indicators with their attainment, corrected ones too, one a row. */
export const tabelRealisasi = (peta: PetaJalan): Tabel =>
	baruTabel(
		'realisasi',
		'satu realisasi indikator yang dimuat di situs ini, juga yang kemudian dikoreksi; tahun kosong bila sumbernya tidak menyebutnya, tanggal_terbit kosong bila dilaporkan dokumen peta jalan ini sendiri',
		['kode_indikator', 'urutan'],
		[
			'kode_indikator',
			'tahun',
			'teks',
			'nilai',
			'target_berlaku',
			'capaian_persen',
			'capaian',
			'tanggal_terbit',
			'keterangan',
			'sumber',
			'urutan',
		],
		peta.indikator.flatMap((indikator) =>
			nomori(
				capaianIndikator(indikator).map(({ realisasi, target, capaian }) => ({
					kode_indikator: indikator.kode,
					tahun: realisasi.tahun,
					teks: realisasi.teks,
					nilai: bacaNilai(realisasi.teks, indikator.skala).nilai,
					target_berlaku: target,
					capaian_persen: capaian.jenis === 'persen' ? Number(capaian.persen.toFixed(1)) : null,
					capaian: teksCapaian(capaian),
					tanggal_terbit: realisasi.tanggal_terbit,
					keterangan: realisasi.keterangan,
					sumber: realisasi.sumber,
				})),
			),
		),
	);

/** Changes of targets, one a row; `berlaku` is false for a change that came after its year. */
export const tabelPerubahanTarget = (peta: PetaJalan): Tabel =>
	baruTabel(
		'perubahan_target',
		'satu perubahan target; sumber ialah dokumen yang mengubah',
		['kode_indikator', 'urutan'],
		['kode_indikator', 'tahun', 'lama', 'baru', 'tanggal', 'berlaku', 'sumber', 'urutan'],
		peta.indikator.flatMap((indikator) =>
			nomori(
				indikator.perubahan_target.map((satu) => ({
					kode_indikator: indikator.kode,
					tahun: satu.tahun,
					lama: satu.lama,
					baru: satu.baru,
					tanggal: satu.tanggal,
					berlaku: berlakuPadaTahunnya(satu),
					sumber: satu.dokumen,
				})),
			),
		),
	);

/** Known states of actions, one a row, the newest of an action first. */
export const tabelKeadaanAksi = (aksi: readonly AksiRinci[]): Tabel =>
	baruTabel(
		'keadaan_aksi',
		'keadaan satu rencana aksi pada satu tanggal; sumber ialah buktinya',
		['kode_aksi', 'urutan'],
		['kode_aksi', 'keadaan', 'tanggal', 'sumber', 'urutan'],
		aksi.flatMap((satu) =>
			nomori(
				satu.keadaan.map(({ keadaan, tanggal, bukti }) => ({
					kode_aksi: satu.kode,
					keadaan,
					tanggal,
					sumber: bukti,
				})),
			),
		),
	);
