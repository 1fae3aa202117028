import { rinciKeluaran } from '../domain/aksi.ts';
import { alamat } from '../domain/alamat.ts';
import { isiSumber } from '../domain/catatan.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { aksiQuickWin } from '../domain/quick-win.ts';
import { tandaHilang, withAlasanKosong } from './alasan-kosong.ts';
import { baruTabel, type Baris, type BuatUrl, nomori, type Tabel } from './bentuk.ts';
import {
	barisUkuran,
	kolomBacaan,
	kolomUkuran,
	kosongUkuran,
	selPenanggungJawab,
} from './tabel-program.ts';

/** A quick win's columns that are printed with an output. */
const berkeluaran = ({ jumlah_keluaran }: Baris): boolean => jumlah_keluaran !== 0;

/** Quick wins with what they promise, one output a row; a quick win without outputs has one row. */
export const tabelQuickWins = (peta: PetaJalan, url: BuatUrl): Tabel =>
	baruTabel(
		'quick_wins',
		'satu quick win, atau satu keluarannya bila lebih dari satu; uraian memakai kata-kata situs ini',
		['kode', 'urutan'],
		[
			'kode',
			'nomor',
			'nama',
			'uraian',
			...kolomUkuran,
			'kode_indikator',
			'aksi',
			'penanggung_jawab',
			'penanggung_jawab_tertulis',
			'catatan',
			'url',
			'sumber',
			'urutan',
			'uraian_tertulis',
			'jumlah_keluaran',
			'kriteria_diwarisi',
			'penanggung_jawab_quick_win',
			'penanggung_jawab_quick_win_tertulis',
			'penanggung_jawab_keluaran',
			'penanggung_jawab_keluaran_tertulis',
			...kolomBacaan,
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
			peta.quickWins.flatMap((satu) => {
				const keluaran = rinciKeluaran(satu.keluaran, satu.sumber, peta.dokumen.desimal);
				const aksi = aksiQuickWin(peta, satu.kode).map(({ kode }) => kode);
				return nomori(
					(keluaran.length > 0 ? keluaran : [null]).map((isi) => {
						const pemegang = isi && satu.penanggung_jawab_tertulis === null ? isi : satu;
						return {
							kode: satu.kode,
							nomor: satu.nomor,
							nama: satu.nama,
							uraian: satu.uraian,
							...(isi && barisUkuran(isi)),
							kode_indikator: satu.indikator,
							aksi,
							penanggung_jawab: pemegang.penanggung_jawab,
							penanggung_jawab_tertulis: pemegang.penanggung_jawab_tertulis,
							catatan: [...satu.catatan, ...(isi?.catatan ?? [])],
							url: url(alamat.quickWin(peta.id, satu.kode)),
							sumber: isi?.sumber ?? satu.sumber,
							uraian_tertulis: satu.uraian_tertulis,
							jumlah_keluaran: keluaran.length,
							kriteria_diwarisi: isi?.kriteria_diwarisi ?? null,
							...selPenanggungJawab('quick_win', satu),
							...selPenanggungJawab('keluaran', isi),
							...tandaHilang({
								penanggung_jawab_tertulis: isi?.penanggung_jawab_hilang ? isi : satu,
								penanggung_jawab_quick_win_tertulis: satu,
								penanggung_jawab_keluaran_tertulis: isi,
							}),
						};
					}),
				);
			}),
			{
				...kosongUkuran,
				kriteria: { ...kosongUkuran.kriteria, berlaku: berkeluaran },
				indikator: { ...kosongUkuran.indikator, berlaku: berkeluaran },
				target_teks: { ...kosongUkuran.target_teks, berlaku: berkeluaran },
				penanggung_jawab_quick_win_tertulis: { sifat: 'tanda' },
				penanggung_jawab_keluaran_tertulis: { sifat: 'tanda' },
			},
		),
	);

/** Citations of regulations, one a row. */
export const tabelDasarHukum = (peta: PetaJalan): Tabel =>
	baruTabel(
		'dasar_hukum',
		'satu kutipan sebuah peraturan',
		['kode', 'urutan'],
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
			'urutan',
			'dalam',
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
			peta.dasarHukum.flatMap((satu) =>
				nomori(
					satu.kutipan.map(({ tertulis, untuk, dalam, sumber }) => ({
						kode: satu.kode,
						jenis: satu.jenis,
						nama_jenis: satu.nama_jenis,
						nomor: satu.nomor,
						tahun: satu.tahun,
						tentang: satu.tentang,
						tertulis,
						untuk,
						dalam,
						catatan: satu.catatan,
						sumber,
					})),
				),
			),
			{ nomor: { sifat: 'isian' }, tahun: { sifat: 'isian' }, tentang: { sifat: 'isian' } },
		),
	);

/** Strategic issues, one a row. */
export const tabelIsuStrategis = (peta: PetaJalan): Tabel =>
	baruTabel(
		'isu_strategis',
		'satu isu strategis',
		['kode'],
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
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
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
				...tandaHilang({ penanggung_jawab_tertulis: satu }),
			})),
			{ penanggung_jawab_tertulis: { sifat: 'sel' } },
		),
	);

/** Lettered agenda of strategic issues, one a row, with the words alone. */
export const tabelAgenda = (peta: PetaJalan): Tabel =>
	baruTabel(
		'agenda',
		'satu agenda prioritas sebuah isu strategis',
		['kode_isu', 'urutan'],
		['kode_isu', 'urutan', 'nomor', 'teks', 'sumber', 'alasan_kosong'],
		peta.isuStrategis.flatMap((satu) =>
			satu.agenda.map(({ nomor, teks }, i) => ({
				kode_isu: satu.kode,
				urutan: i + 1,
				nomor,
				teks,
				sumber: `${satu.sumber}, agenda ${nomor}`,
				// The schema leaves a letter without words only when the copy lost them.
				alasan_kosong: teks === null ? ['teks: hilang_dari_salinan'] : [],
			})),
		),
	);

/** What is done for each goal, one a row. */
export const tabelSasaran = (peta: PetaJalan): Tabel =>
	baruTabel(
		'sasaran',
		'satu pelaksanaan atau strategi sebuah sasaran',
		['kode', 'urutan'],
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
			'urutan',
			'pengantar',
			'sebutan_lain',
			'sebutan_lain_sumber',
			'penanggung_jawab_sasaran',
			'penanggung_jawab_sasaran_tertulis',
			'penanggung_jawab_pelaksanaan',
			'penanggung_jawab_pelaksanaan_tertulis',
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
			peta.sasaran.flatMap((satu) =>
				nomori(
					(satu.pelaksanaan.length > 0 ? satu.pelaksanaan : [null]).map((huruf) => ({
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
						pengantar: satu.pengantar,
						sebutan_lain: satu.sebutan_lain.map(({ teks }) => teks),
						sebutan_lain_sumber: satu.sebutan_lain.map(({ sumber }) => sumber),
						...selPenanggungJawab('sasaran', satu),
						...selPenanggungJawab('pelaksanaan', huruf),
						...tandaHilang({
							penanggung_jawab_tertulis: huruf?.penanggung_jawab_hilang ? huruf : satu,
							penanggung_jawab_sasaran_tertulis: satu,
							penanggung_jawab_pelaksanaan_tertulis: huruf,
						}),
					})),
				),
			),
			{
				tujuan: { sifat: 'isian' },
				pengantar: { sifat: 'isian' },
				penanggung_jawab_tertulis: { sifat: 'sel' },
				penanggung_jawab_sasaran_tertulis: { sifat: 'tanda' },
				penanggung_jawab_pelaksanaan_tertulis: { sifat: 'tanda' },
			},
		),
	);

/** Missions, one a row. */
export const tabelMisi = (peta: PetaJalan): Tabel =>
	baruTabel(
		'misi',
		'satu misi',
		['kode'],
		['kode', 'nomor', 'misi', 'tujuan', 'sasaran', 'catatan', 'sumber', 'alasan_kosong'],
		withAlasanKosong(
			peta,
			peta.misi.map((satu) => ({
				kode: satu.kode,
				nomor: satu.nomor,
				misi: satu.teks,
				tujuan: satu.tujuan,
				sasaran: satu.sasaran,
				catatan: satu.catatan,
				sumber: satu.sumber,
			})),
			{ tujuan: { sifat: 'isian' }, sasaran: { sifat: 'isian' } },
		),
	);

/** What has been done and what must improve, one a row. */
export const tabelCapaian = (peta: PetaJalan): Tabel =>
	baruTabel(
		'capaian',
		'satu hal yang menurut dokumen sudah dilakukan atau perlu ditingkatkan',
		['kode'],
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
			'rincian_nomor',
			'rincian_teks',
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
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
				rincian_nomor: satu.rincian.map(({ nomor }) => nomor),
				rincian_teks: satu.rincian.map(({ teks }) => teks),
			})),
			{ subbagian: { sifat: 'isian' }, nomor: { sifat: 'isian' } },
		),
	);

/** Notes on the source, one a row; places are those of the quotations, then those of the descriptions. */
export const tabelCatatan = (peta: PetaJalan): Tabel =>
	baruTabel(
		'catatan',
		'satu catatan tentang sumber',
		['kode'],
		[
			'kode',
			'jenis',
			'judul',
			'penjelasan',
			'tertulis',
			'ditampilkan',
			'sumber',
			'gambaran',
			'tertulis_sumber',
			'gambaran_sumber',
			'bidang_hilang',
		],
		peta.catatan.map((satu) => {
			const { kutipan, gambaran } = isiSumber(satu);
			return {
				kode: satu.kode,
				jenis: satu.jenis,
				judul: satu.judul,
				penjelasan: satu.penjelasan,
				tertulis: kutipan.map(({ teks }) => teks),
				ditampilkan: satu.ditampilkan,
				sumber: [...kutipan, ...gambaran].map(({ sumber }) => sumber).join('; '),
				gambaran: gambaran.map(({ teks }) => teks),
				tertulis_sumber: kutipan.map(({ sumber }) => sumber),
				gambaran_sumber: gambaran.map(({ sumber }) => sumber),
				bidang_hilang: satu.bidang_hilang ?? [],
			};
		}),
	);
