import { alamat } from '../domain/alamat.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { baruTabel, type BuatUrl, type Tabel } from './bentuk.ts';

/** Agencies and units, one a row. */
export const tabelPerangkatDaerah = (peta: PetaJalan, url: BuatUrl): Tabel =>
	baruTabel(
		'perangkat_daerah',
		'satu perangkat daerah, unit, atau kelompok yang disebut dokumen',
		[
			'kode',
			'nama',
			'singkatan',
			'jenis',
			'kelompok',
			'nomor',
			'tipe',
			'terdaftar',
			'usulan',
			'varian',
			'sebutan',
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
			usulan: satu.usulan,
			varian: satu.varian.map(({ tertulis }) => tertulis),
			sebutan: satu.sebutan.map(({ sebagai, sumber }) => `${sebagai} (${sumber})`),
			padanan: satu.padanan,
			catatan: satu.catatan,
			url: url(alamat.opd(peta.id, satu.kode)),
			sumber: satu.sumber,
		})),
	);

/** Duties and seats of the teams, one a row. */
export const tabelTim = (peta: PetaJalan): Tabel =>
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
	);

/** Obstacles with their remedies, one a row. */
export const tabelRisiko = (peta: PetaJalan): Tabel =>
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
	);

/** Monitoring and evaluation, and the weights of its components, one a row. */
export const tabelMonev = (peta: PetaJalan): Tabel =>
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
	);
