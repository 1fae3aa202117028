import { alamat } from '../domain/alamat.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { PerangkatDaerah } from '../schemas/perangkat-daerah.ts';
import { withAlasanKosong } from './alasan-kosong.ts';
import { baruTabel, type Baris, type BuatUrl, nomori, type Tabel } from './bentuk.ts';

/** The printed tables that name an agency, without the row. */
const tabelPenyebut = ({ sumber, sebutan }: PerangkatDaerah): string[] =>
	[sumber, ...sebutan.map((satu) => satu.sumber)].map((tempat) => tempat.split(', nomor')[0] ?? '');

/**
 * Which agencies have a cell for their type: those of the document's own list, and without one those of the table
 * that prints every type. An agency that only a sentence names has no such cell, so none is empty.
 */
function tabelTipe({ perangkatDaerah }: PetaJalan): (baris: Baris) => string {
	const bertipe = perangkatDaerah.filter((satu) => !satu.terdaftar && satu.tipe !== null);
	const bersama = bertipe
		.map(tabelPenyebut)
		.reduce<string[] | null>((a, b) => a?.filter((satu) => b.includes(satu)) ?? b, null);
	const dalamTabel = new Set(
		perangkatDaerah
			.filter((satu) => tabelPenyebut(satu).some((tabel) => bersama?.includes(tabel)))
			.map(({ kode }) => kode),
	);
	return ({ kode, terdaftar }) =>
		terdaftar === true ? 'daftar' : dalamTabel.has(String(kode)) ? 'tabel' : 'uraian';
}

/** Agencies and units, one a row. */
export const tabelPerangkatDaerah = (peta: PetaJalan, url: BuatUrl): Tabel =>
	baruTabel(
		'perangkat_daerah',
		'satu perangkat daerah, unit, atau kelompok yang disebut dokumen',
		['kode'],
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
			'varian_sumber',
			'usulan',
			'sebutan',
			'sebutan_sumber',
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
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
				varian_sumber: satu.varian.map(({ sumber }) => sumber),
				usulan: satu.usulan,
				sebutan: satu.sebutan.map(({ sebagai }) => sebagai),
				sebutan_sumber: satu.sebutan.map(({ sumber }) => sumber),
			})),
			{
				singkatan: { sifat: 'isian' },
				kelompok: { sifat: 'isian' },
				nomor: { sifat: 'isian' },
				tipe: { sifat: 'sel', tabelCetak: tabelTipe(peta) },
			},
		),
	);

/** Duties and seats of the teams, one a row; a team without either has one row. */
export const tabelTim = (peta: PetaJalan): Tabel =>
	baruTabel(
		'tim',
		'satu tugas atau kedudukan sebuah tim; uraian memakai kata-kata situs ini',
		['kode', 'urutan'],
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
			'urutan',
			'nomor',
			'uraian',
			'kedudukan_nomor',
		],
		peta.tim.flatMap((satu) => {
			const isi: Baris[] = [
				...satu.tugas.map(({ nomor, teks }) => ({ tugas_nomor: nomor, tugas: teks })),
				...satu.kedudukan.map(({ nomor, jabatan, pemangku, perangkat_daerah }) => ({
					jabatan_tim: jabatan,
					pemangku,
					perangkat_daerah,
					kedudukan_nomor: nomor,
				})),
			];
			return nomori(
				(isi.length > 0 ? isi : [{}]).map((bagian) => ({
					kode: satu.kode,
					nama: satu.nama,
					jenis: satu.jenis,
					area: satu.area,
					nomor: satu.nomor,
					uraian: satu.uraian,
					catatan: satu.catatan,
					sumber: satu.sumber,
					...bagian,
				})),
			);
		}),
	);

/** Obstacles with their remedies, one a row. */
export const tabelRisiko = (peta: PetaJalan): Tabel =>
	baruTabel(
		'risiko',
		'satu hambatan',
		['kode'],
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

/** A row of monitoring and evaluation, not of a weight. */
const bukanBobot = ({ jenis }: Baris): boolean => jenis !== 'bobot';

/** Monitoring and evaluation, and the weights of its components, one a row. */
export const tabelMonev = (peta: PetaJalan): Tabel =>
	baruTabel(
		'monev',
		'satu baris pemantauan dan evaluasi, atau satu komponen bobot',
		['jenis', 'kode'],
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
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
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
			{
				nomor: { sifat: 'isian', berlaku: bukanBobot },
				pelaksana: { sifat: 'isian', berlaku: bukanBobot },
				waktu: { sifat: 'isian', berlaku: bukanBobot },
				bobot: { sifat: 'isian', berlaku: (baris) => !bukanBobot(baris) },
			},
		),
	);
