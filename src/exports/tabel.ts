import { alamat } from '../domain/alamat.ts';
import { type AksiRinci, type KeluaranRinci, ratakanAksi, rinciKeluaran } from '../domain/aksi.ts';
import { keadaan, semuaNilai } from '../domain/nilai.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';

/** A cell of published data: lists stay lists in JSON and are joined in CSV. */
export type Sel = string | number | boolean | null | readonly string[];
export type Baris = Record<string, Sel>;

/** A published table: its name, what one row is, its columns in order, and its rows. */
export interface Tabel {
	nama: string;
	/** What one row is, for readers. */
	satu_baris: string;
	kolom: readonly string[];
	baris: Baris[];
}

/** Makes a full address from a path. */
export type BuatUrl = (path: string) => string;

function baruTabel(
	nama: string,
	satu_baris: string,
	kolom: readonly string[],
	baris: Baris[],
): Tabel {
	return { nama, satu_baris, kolom, baris };
}

function barisAksi(peta: PetaJalan, aksi: readonly AksiRinci[], url: BuatUrl): Baris[] {
	return aksi.map((satu) => ({
		kode: satu.kode,
		area: satu.program.area,
		area_nama: satu.program.nama,
		kelompok_nomor: satu.kelompok.nomor,
		kelompok: satu.kelompok.nama,
		nomor: satu.nomor,
		aksi: satu.nama,
		penanggung_jawab: satu.utama,
		penanggung_jawab_tertulis: satu.utamaTertulis.length > 0 ? satu.utamaTertulis.join('; ') : null,
		pendukung: satu.pendukung,
		pendukung_tertulis: satu.pendukung_tertulis,
		catatan: satu.semuaCatatan,
		url: url(alamat.aksi(peta.id, satu.kode)),
		sumber: satu.sumber,
	}));
}

const barisKeluaran = (kode: string, keluaran: readonly KeluaranRinci[]): Baris[] =>
	keluaran.map((satu) => ({
		kode_aksi: kode,
		urutan: satu.urutan,
		kriteria: satu.kriteria,
		indikator: satu.indikator,
		target_teks: satu.target.teks,
		target_nilai: satu.target.nilai,
		target_satuan: satu.target.satuan,
		target_per: satu.target.per,
		penanggung_jawab: satu.penanggung_jawab,
		penanggung_jawab_tertulis: satu.penanggung_jawab_tertulis,
		catatan: satu.catatan,
		sumber: satu.sumber,
	}));

/** Every table of a road map that its document fills, under the names of the data contract. */
export function tabelPetaJalan(peta: PetaJalan, url: BuatUrl): Tabel[] {
	const aksi = ratakanAksi(peta);
	const keluaran = [
		...aksi.flatMap((satu) =>
			barisKeluaran(satu.kode, satu.keluaran).map((baris, i) =>
				// One lead cell for the whole action holds for each of its outputs.
				satu.penanggung_jawab_tertulis !== null &&
				satu.keluaran[i]?.penanggung_jawab_tertulis === null
					? {
							...baris,
							penanggung_jawab: satu.penanggung_jawab,
							penanggung_jawab_tertulis: satu.penanggung_jawab_tertulis,
						}
					: baris,
			),
		),
		...peta.quickWins.flatMap((satu) =>
			barisKeluaran(satu.kode, rinciKeluaran(satu.keluaran, satu.sumber)),
		),
	];
	const rencana = aksi.flatMap((satu) =>
		satu.rencana.map(({ tahun, butir }) => ({
			kode_aksi: satu.kode,
			tahun,
			keadaan: butir === null ? 'kosong' : butir === '-' ? 'strip' : 'ada',
			butir: Array.isArray(butir) ? butir : null,
			sumber: satu.sumber,
		})),
	);
	const tabel = [
		baruTabel(
			'aksi',
			'satu rencana aksi',
			[
				'kode',
				'area',
				'area_nama',
				'kelompok_nomor',
				'kelompok',
				'nomor',
				'aksi',
				'penanggung_jawab',
				'penanggung_jawab_tertulis',
				'pendukung',
				'pendukung_tertulis',
				'catatan',
				'url',
				'sumber',
			],
			barisAksi(peta, aksi, url),
		),
		baruTabel(
			'keluaran',
			'satu keluaran rencana aksi atau quick win',
			[
				'kode_aksi',
				'urutan',
				'kriteria',
				'indikator',
				'target_teks',
				'target_nilai',
				'target_satuan',
				'target_per',
				'penanggung_jawab',
				'penanggung_jawab_tertulis',
				'catatan',
				'sumber',
			],
			keluaran,
		),
		baruTabel(
			'rencana_tahunan',
			'rencana satu aksi pada satu tahun',
			['kode_aksi', 'tahun', 'keadaan', 'butir', 'sumber'],
			rencana,
		),
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
				'penanggung_jawab_tertulis',
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
				penanggung_jawab_tertulis: satu.penanggung_jawab_tertulis,
				catatan: satu.catatan,
				url: url(alamat.indikator(peta.id, satu.kode)),
				sumber: satu.sumber,
			})),
		),
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
					sumber: satu.sumber,
				})),
			),
		),
		baruTabel(
			'quick_wins',
			'satu quick win',
			[
				'kode',
				'nomor',
				'nama',
				'uraian',
				'indikator',
				'penanggung_jawab',
				'penanggung_jawab_tertulis',
				'catatan',
				'url',
				'sumber',
			],
			peta.quickWins.map((satu) => ({
				kode: satu.kode,
				nomor: satu.nomor,
				nama: satu.nama,
				uraian: satu.uraian,
				indikator: satu.indikator,
				penanggung_jawab:
					satu.penanggung_jawab.length > 0
						? satu.penanggung_jawab
						: [...new Set(satu.keluaran.flatMap((k) => k.penanggung_jawab))],
				penanggung_jawab_tertulis:
					satu.penanggung_jawab_tertulis ?? satu.keluaran[0]?.penanggung_jawab_tertulis ?? null,
				catatan: satu.catatan,
				url: url(alamat.quickWin(peta.id, satu.kode)),
				sumber: satu.sumber,
			})),
		),
		baruTabel(
			'perangkat_daerah',
			'satu perangkat daerah atau unit',
			[
				'kode',
				'nama',
				'singkatan',
				'jenis',
				'kelompok',
				'nomor',
				'tipe',
				'terdaftar',
				'varian',
				'padanan',
				'catatan',
				'url',
				'sumber',
			],
			peta.perangkatDaerah.map((satu) => ({
				kode: satu.kode,
				nama: satu.nama,
				singkatan: satu.singkatan,
				jenis: satu.jenis,
				kelompok: satu.kelompok,
				nomor: satu.nomor,
				tipe: satu.tipe,
				terdaftar: satu.terdaftar,
				varian: satu.varian.map(({ tertulis }) => tertulis),
				padanan: satu.padanan,
				catatan: satu.catatan,
				url: url(alamat.opd(peta.id, satu.kode)),
				sumber: satu.sumber,
			})),
		),
		baruTabel(
			'dasar_hukum',
			'satu kutipan sebuah peraturan',
			[
				'kode',
				'jenis',
				'nama_jenis',
				'nomor',
				'tahun',
				'tentang',
				'tertulis',
				'untuk',
				'catatan',
				'sumber',
			],
			peta.dasarHukum.flatMap((satu) =>
				satu.kutipan.map(({ tertulis, untuk, sumber }) => ({
					kode: satu.kode,
					jenis: satu.jenis,
					nama_jenis: satu.nama_jenis,
					nomor: satu.nomor,
					tahun: satu.tahun,
					tentang: satu.tentang,
					tertulis,
					untuk,
					catatan: satu.catatan,
					sumber,
				})),
			),
		),
		baruTabel(
			'isu_strategis',
			'satu isu strategis',
			[
				'kode',
				'nomor',
				'nama',
				'area',
				'agenda',
				'penanggung_jawab',
				'penanggung_jawab_tertulis',
				'catatan',
				'sumber',
			],
			peta.isuStrategis.map((satu) => ({
				kode: satu.kode,
				nomor: satu.nomor,
				nama: satu.nama,
				area: satu.area,
				agenda: satu.agenda.map(
					({ nomor, teks }) => `${nomor} ${teks ?? '(hilang dari salinan sumber)'}`,
				),
				penanggung_jawab: satu.penanggung_jawab,
				penanggung_jawab_tertulis: satu.penanggung_jawab_tertulis,
				catatan: satu.catatan,
				sumber: satu.sumber,
			})),
		),
		baruTabel(
			'sasaran',
			'satu pelaksanaan atau strategi sebuah sasaran',
			[
				'kode',
				'nomor',
				'nama',
				'tujuan',
				'pelaksanaan_nomor',
				'pelaksanaan',
				'butir',
				'penanggung_jawab',
				'penanggung_jawab_tertulis',
				'catatan',
				'sumber',
			],
			peta.sasaran.flatMap((satu) => {
				const pelaksanaan = satu.pelaksanaan.length > 0 ? satu.pelaksanaan : [null];
				return pelaksanaan.map((huruf) => ({
					kode: satu.kode,
					nomor: satu.nomor,
					nama: satu.nama,
					tujuan: satu.tujuan,
					pelaksanaan_nomor: huruf?.nomor ?? null,
					pelaksanaan: huruf?.teks ?? null,
					butir: huruf?.butir ?? [],
					penanggung_jawab:
						huruf && huruf.penanggung_jawab.length > 0
							? huruf.penanggung_jawab
							: satu.penanggung_jawab,
					penanggung_jawab_tertulis:
						huruf?.penanggung_jawab_tertulis ?? satu.penanggung_jawab_tertulis,
					catatan: [...satu.catatan, ...(huruf?.catatan ?? [])],
					sumber: satu.sumber,
				}));
			}),
		),
		baruTabel(
			'misi',
			'satu misi',
			['kode', 'nomor', 'misi', 'tujuan', 'sasaran', 'catatan', 'sumber'],
			peta.misi.map((satu) => ({
				kode: satu.kode,
				nomor: satu.nomor,
				misi: satu.teks,
				tujuan: satu.tujuan,
				sasaran: satu.sasaran,
				catatan: satu.catatan,
				sumber: satu.sumber,
			})),
		),
		baruTabel(
			'tim',
			'satu tugas atau kedudukan sebuah tim',
			[
				'kode',
				'nama',
				'jenis',
				'area',
				'tugas_nomor',
				'tugas',
				'jabatan_tim',
				'pemangku',
				'perangkat_daerah',
				'catatan',
				'sumber',
			],
			peta.tim.flatMap((satu) => {
				const umum = { kode: satu.kode, nama: satu.nama, jenis: satu.jenis, area: satu.area };
				const akhir = { catatan: satu.catatan, sumber: satu.sumber };
				return [
					...satu.tugas.map(({ nomor, teks }) => ({
						...umum,
						tugas_nomor: nomor,
						tugas: teks,
						jabatan_tim: null,
						pemangku: null,
						perangkat_daerah: null,
						...akhir,
					})),
					...satu.kedudukan.map(({ jabatan, pemangku, perangkat_daerah }) => ({
						...umum,
						tugas_nomor: null,
						tugas: null,
						jabatan_tim: jabatan,
						pemangku,
						perangkat_daerah,
						...akhir,
					})),
				];
			}),
		),
		baruTabel(
			'risiko',
			'satu hambatan',
			['kode', 'nomor', 'hambatan', 'solusi', 'catatan', 'sumber'],
			peta.risiko.map((satu) => ({
				kode: satu.kode,
				nomor: satu.nomor,
				hambatan: satu.hambatan,
				solusi: satu.solusi,
				catatan: satu.catatan,
				sumber: satu.sumber,
			})),
		),
		baruTabel(
			'monev',
			'satu baris pemantauan dan evaluasi, atau satu komponen bobot',
			[
				'kode',
				'jenis',
				'nomor',
				'isi',
				'rincian',
				'pelaksana',
				'perangkat_daerah',
				'waktu',
				'bobot',
				'induk',
				'catatan',
				'sumber',
			],
			[
				...peta.monev.map((satu) => ({
					kode: satu.kode,
					jenis: satu.jenis,
					nomor: satu.nomor,
					isi: satu.teks,
					rincian: satu.rincian,
					pelaksana: satu.pelaksana,
					perangkat_daerah: satu.perangkat_daerah,
					waktu: satu.waktu,
					bobot: null,
					induk: null,
					catatan: satu.catatan,
					sumber: satu.sumber,
				})),
				...peta.bobot.map((satu) => ({
					kode: satu.kode,
					jenis: 'bobot',
					nomor: null,
					isi: satu.nama,
					rincian: [],
					pelaksana: null,
					perangkat_daerah: [],
					waktu: null,
					bobot: satu.bobot,
					induk: satu.induk,
					catatan: satu.catatan,
					sumber: satu.sumber,
				})),
			],
		),
		baruTabel(
			'capaian',
			'satu hal yang menurut dokumen sudah dilakukan atau perlu ditingkatkan',
			[
				'kode',
				'jenis',
				'bagian',
				'area',
				'subbagian',
				'nomor',
				'isi',
				'rincian',
				'catatan',
				'sumber',
			],
			peta.capaian.map((satu) => ({
				kode: satu.kode,
				jenis: satu.jenis,
				bagian: satu.bagian,
				area: satu.area,
				subbagian: satu.subbagian,
				nomor: satu.nomor,
				isi: satu.teks,
				rincian: satu.rincian.map(({ nomor, teks }) => `${nomor} ${teks}`),
				catatan: satu.catatan,
				sumber: satu.sumber,
			})),
		),
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
			peta.aparatur.flatMap((tabelAparatur) =>
				tabelAparatur.baris.flatMap((baris) =>
					baris.nilai.map((nilai, i) => ({
						kode: baris.kode,
						tabel: tabelAparatur.kode,
						tabel_judul: tabelAparatur.judul,
						kelompok: baris.kelompok,
						baris: baris.nama,
						tipe: baris.tipe,
						kolom: tabelAparatur.kolom[i] ?? null,
						jumlah: typeof nilai === 'number' ? nilai : null,
						satuan: tabelAparatur.satuan,
						keadaan: keadaan(nilai === null ? null : String(nilai)),
						catatan: [...tabelAparatur.catatan, ...baris.catatan],
						sumber: tabelAparatur.sumber,
					})),
				),
			),
		),
		baruTabel(
			'catatan',
			'satu catatan tentang sumber',
			['kode', 'jenis', 'judul', 'penjelasan', 'tertulis', 'ditampilkan', 'sumber'],
			peta.catatan.map((satu) => ({
				kode: satu.kode,
				jenis: satu.jenis,
				judul: satu.judul,
				penjelasan: satu.penjelasan,
				tertulis: satu.tertulis.map(({ teks }) => teks),
				ditampilkan: satu.ditampilkan,
				sumber: satu.tertulis.map(({ sumber }) => sumber).join('; '),
			})),
		),
	];
	return tabel.filter((satu) => satu.baris.length > 0);
}
