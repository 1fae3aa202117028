import { alamat } from '../domain/alamat.ts';
import { keadaan, semuaNilai } from '../domain/nilai.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { baruTabel, type BuatUrl, type Tabel } from './bentuk.ts';

/** Indicators, one a row. */
export const tabelIndikator = (peta: PetaJalan, url: BuatUrl): Tabel =>
	baruTabel(
		'indikator',
		'satu indikator',
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
		],
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
		})),
	);

/** Printed and published values of indicators, one a row. */
export const tabelNilaiIndikator = (peta: PetaJalan): Tabel =>
	baruTabel(
		'nilai_indikator',
		'satu nilai sebuah indikator',
		['kode_indikator', 'peran', 'tahun', 'teks', 'nilai', 'keadaan', 'sumber'],
		peta.indikator.flatMap((satu) =>
			semuaNilai(satu).map((nilai) => ({
				kode_indikator: satu.kode,
				peran: nilai.peran,
				tahun: nilai.tahun,
				teks: nilai.teks,
				nilai: nilai.nilai,
				keadaan: nilai.keadaan,
				sumber: nilai.sumber,
			})),
		),
	);

/** Cells of the count tables, one a row. */
export const tabelAparatur = (peta: PetaJalan): Tabel =>
	baruTabel(
		'aparatur',
		'satu sel hitungan pada tabel aparatur',
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
		],
		peta.aparatur.flatMap((hitungan) =>
			hitungan.baris.flatMap((baris) =>
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
				})),
			),
		),
	);
