import {
	bandingArea,
	bandingIndikator,
	bandingKelengkapan,
	bandingOpd,
	masaIndikator,
} from '../domain/banding.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { AreaPerubahan } from '../schemas/area.ts';
import type { Baris, Tabel } from './tabel.ts';

const kolom = [
	'jenis',
	'kunci',
	'peta_jalan',
	'ada',
	'kode',
	'nama',
	'kelompok',
	'aksi',
	'keluaran',
	'indikator',
	'kegiatan',
	'satuan',
	'skala',
	'mulai',
	'selesai',
	'terisi',
	'dari',
	'keterangan',
	'sumber',
	'urutan',
] as const;

/** The comparison of road maps as one table: a row is one road map's side of one compared thing. */
export function tabelBanding(semua: readonly PetaJalan[], area: readonly AreaPerubahan[]): Tabel {
	const baris: Baris[] = [];
	/** Adds what a road map has of one thing, or one row that says that we found nothing; `ada` false is no claim about the world. */
	const tambah = (jenis: string, kunci: string, i: number, isi: readonly Baris[]) => {
		const kosong = Object.fromEntries(kolom.map((nama) => [nama, null]));
		const awal = { jenis, kunci, peta_jalan: semua[i]?.id ?? null, ada: isi.length > 0 };
		for (const [nomor, satu] of (isi.length > 0 ? isi : [{}]).entries())
			baris.push({ ...kosong, ...awal, ...satu, urutan: nomor + 1 });
	};

	for (const { kunci, sel } of bandingArea(semua, area)) {
		for (const [i, satu] of sel.entries()) {
			const program = semua[i]?.program.find((calon) => calon.area === kunci);
			if (!satu || !program) tambah('area', kunci, i, []);
			else {
				const { nomor, hilang, ...isi } = satu;
				const keterangan = hilang
					? 'Sebagian baris hilang dari salinan; yang dihitung hanya yang terbaca.'
					: null;
				tambah('area', kunci, i, [
					{ ...isi, kode: String(nomor), keterangan, sumber: program.sumber },
				]);
			}
		}
	}
	for (const { kunci, sel } of bandingKelengkapan(semua)) {
		for (const [i, { nama, bertempat, ada, dari, keterangan, sumber }] of sel.entries())
			tambah('kelengkapan', kunci, i, [
				{ ada: bertempat, nama, terisi: ada, dari, keterangan, sumber: sumber || null },
			]);
	}
	for (const { kunci, sel } of bandingIndikator(semua)) {
		for (const [i, isi] of sel.entries())
			tambah('indikator', kunci, i, [
				...isi.indikator.map((satu) => ({
					kode: satu.kode,
					nama: satu.nama,
					satuan: satu.satuan,
					skala: satu.skala.jenis,
					mulai: masaIndikator(satu)?.mulai ?? null,
					selesai: masaIndikator(satu)?.selesai ?? null,
					sumber: satu.sumber,
				})),
				...isi.sebutan.map(({ teks, sumber }) => ({
					nama: teks,
					keterangan: 'Disebut sebagai hasil yang diharapkan, di luar tabel indikator.',
					sumber,
				})),
			]);
	}
	for (const { kunci, sel } of bandingOpd(semua)) {
		for (const [i, isi] of sel.entries())
			tambah(
				'perangkat_daerah',
				kunci,
				i,
				isi.map(({ opd, utama }) => ({
					kode: opd.kode,
					nama: opd.nama,
					aksi: utama,
					sumber: opd.sumber,
				})),
			);
	}
	return {
		nama: 'banding',
		satu_baris: 'satu peta jalan pada satu hal yang dibandingkan',
		kunci: ['jenis', 'kunci', 'peta_jalan', 'urutan'],
		kolom,
		baris,
	};
}
