import { bandingArea, bandingIndikator, bandingOpd, masaIndikator } from '../domain/banding.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { AreaPerubahan } from '../schemas/area.ts';
import type { Tabel } from './tabel.ts';

/** The comparison of road maps as one table: a row is one road map's side of one compared thing. */
export function tabelBanding(semua: readonly PetaJalan[], area: readonly AreaPerubahan[]): Tabel {
	const id = (i: number) => semua[i]?.id ?? '';
	const kosong = {
		area_nama: null,
		kelompok: null,
		aksi: null,
		keluaran: null,
		indikator: null,
		kegiatan: null,
		kode: null,
		nama: null,
		satuan: null,
		skala: null,
		mulai: null,
		selesai: null,
		sumber: null,
	};
	return {
		nama: 'banding',
		satu_baris: 'satu peta jalan pada satu hal yang dibandingkan',
		kolom: ['jenis', 'kunci', 'peta_jalan', 'ada', ...Object.keys(kosong)],
		baris: [
			...bandingArea(semua, area).flatMap(({ kunci, sel }) =>
				sel.map((satu, i) => ({
					...kosong,
					jenis: 'area',
					kunci,
					peta_jalan: id(i),
					ada: satu !== null,
					...(satu && {
						area_nama: satu.nama,
						kelompok: satu.kelompok,
						aksi: satu.aksi,
						keluaran: satu.keluaran,
						indikator: satu.indikator,
						kegiatan: satu.kegiatan,
					}),
					sumber: semua[i]?.program.find((program) => program.area === kunci)?.sumber ?? null,
				})),
			),
			...bandingIndikator(semua).flatMap(({ kunci, sel }) =>
				sel.flatMap((isi, i) =>
					isi.length === 0
						? [{ ...kosong, jenis: 'indikator', kunci, peta_jalan: id(i), ada: false }]
						: isi.map((satu) => ({
								...kosong,
								jenis: 'indikator',
								kunci,
								peta_jalan: id(i),
								ada: true,
								kode: satu.kode,
								nama: satu.nama,
								satuan: satu.satuan,
								skala: satu.skala.jenis,
								mulai: masaIndikator(satu)?.mulai ?? null,
								selesai: masaIndikator(satu)?.selesai ?? null,
								sumber: satu.sumber,
							})),
				),
			),
			...bandingOpd(semua).flatMap(({ kunci, sel }) =>
				sel.flatMap((isi, i) =>
					isi.length === 0
						? [{ ...kosong, jenis: 'perangkat_daerah', kunci, peta_jalan: id(i), ada: false }]
						: isi.map(({ opd, utama }) => ({
								...kosong,
								jenis: 'perangkat_daerah',
								kunci,
								peta_jalan: id(i),
								ada: true,
								kode: opd.kode,
								nama: opd.nama,
								aksi: utama,
								sumber: opd.sumber,
							})),
				),
			),
		],
	};
}
