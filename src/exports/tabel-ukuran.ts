import { alamat } from '../domain/alamat.ts';
import { keadaan, semuaNilai, tabelSumber } from '../domain/nilai.ts';
import { pertentanganNilai } from '../domain/pertentangan.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { tandaHilang, withAlasanKosong } from './alasan-kosong.ts';
import { baruTabel, type Baris, type BuatUrl, nomori, type Tabel } from './bentuk.ts';

/** Indicators, one a row. */
export function tabelIndikator(peta: PetaJalan, url: BuatUrl): Tabel {
	const tabel = new Map(peta.indikator.map((satu) => [satu.kode, tabelSumber(satu)]));
	const tabelCetak = ({ kode }: Baris) => tabel.get(String(kode)) ?? '';
	return baruTabel(
		'indikator',
		'satu ukuran: indikator sasaran, indikator area, kegiatan bertarget, atau titik awal; singkat, arah, skala, dan padanan ialah pembacaan situs ini',
		['kode'],
		[
			'kode',
			'nama',
			'jenis',
			'area',
			'sasaran',
			'satuan',
			'arah',
			'skala',
			'skala_urutan',
			'penanggung_jawab',
			'catatan',
			'url',
			'sumber',
			'penanggung_jawab_tertulis',
			'skala_min',
			'skala_maks',
			'skala_desimal',
			'padanan',
			'singkat',
			'alias',
			'alasan_kosong',
		],
		withAlasanKosong(
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
		),
	);
}

/** Printed and published values of indicators, one a row. */
export function tabelNilaiIndikator(peta: PetaJalan): Tabel {
	const catatan = new Map(peta.indikator.map((satu) => [satu.kode, satu.catatan]));
	return baruTabel(
		'nilai_indikator',
		'satu nilai sebuah indikator',
		['kode_indikator', 'urutan'],
		[
			'kode_indikator',
			'peran',
			'tahun',
			'teks',
			'nilai',
			'keadaan',
			'sumber',
			'urutan',
			'batas',
			'nilai_atas',
			'tingkat',
			'catatan',
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
			peta.indikator.flatMap((satu) =>
				nomori(
					semuaNilai(satu).map((nilai) => ({
						kode_indikator: satu.kode,
						peran: nilai.peran,
						tahun: nilai.tahun,
						teks: nilai.teks,
						nilai: nilai.nilai,
						keadaan: nilai.keadaan,
						batas: nilai.bacaan.batas,
						nilai_atas: nilai.bacaan.nilaiAtas,
						tingkat: nilai.bacaan.tingkat,
						// What contradicts this very value; the indicator has all its notes.
						catatan: pertentanganNilai(nilai, satu, peta.catatan).map(({ kode }) => kode),
						sumber: nilai.sumber,
					})),
				),
			),
			{ tahun: { sifat: 'isian' }, teks: { bidang: 'nilai', sifat: 'kosong' } },
			({ kode_indikator }) => catatan.get(String(kode_indikator)) ?? [],
		),
	);
}

/** Cells of the count tables, one a row. */
export const tabelAparatur = (peta: PetaJalan): Tabel =>
	baruTabel(
		'aparatur',
		'satu sel hitungan pada tabel aparatur',
		['tabel', 'kode', 'urutan'],
		[
			'kode',
			'tabel',
			'tabel_judul',
			'kelompok',
			'baris',
			'tipe',
			'kolom',
			'jumlah',
			'satuan',
			'keadaan',
			'catatan',
			'sumber',
			'urutan',
			'baris_jumlah',
			'total_tabel',
		],
		peta.aparatur.flatMap((hitungan) =>
			hitungan.baris.flatMap((baris) =>
				nomori(
					baris.nilai.map((nilai, i) => ({
						kode: baris.kode,
						tabel: hitungan.kode,
						tabel_judul: hitungan.judul,
						kelompok: baris.kelompok,
						baris: baris.nama,
						tipe: baris.tipe,
						kolom: hitungan.kolom[i] ?? null,
						jumlah: typeof nilai === 'number' ? nilai : null,
						satuan: hitungan.satuan,
						keadaan: keadaan(nilai === null ? null : String(nilai)),
						catatan: [...hitungan.catatan, ...baris.catatan],
						sumber: hitungan.sumber,
						baris_jumlah: baris.jumlah,
						total_tabel: hitungan.total,
					})),
				),
			),
		),
	);
