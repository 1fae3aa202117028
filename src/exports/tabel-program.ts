import { type AksiRinci, type KeluaranRinci, rinciKeluaran } from '../domain/aksi.ts';
import { alamat } from '../domain/alamat.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { type Baris, baruTabel, type BuatUrl, type Tabel } from './bentuk.ts';

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

/** Actions, one a row. */
export const tabelAksi = (peta: PetaJalan, aksi: readonly AksiRinci[], url: BuatUrl): Tabel =>
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
	);

/** Outputs of actions and of quick wins, one a row. */
export function tabelKeluaran(peta: PetaJalan, aksi: readonly AksiRinci[]): Tabel {
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
	return baruTabel(
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
	);
}

/** What each action plans in each year, one a row. */
export function tabelRencana(aksi: readonly AksiRinci[]): Tabel {
	const rencana = aksi.flatMap((satu) =>
		satu.rencana.map(({ tahun, butir }) => ({
			kode_aksi: satu.kode,
			tahun,
			keadaan: butir === null ? 'kosong' : butir === '-' ? 'strip' : 'ada',
			butir: Array.isArray(butir) ? butir : null,
			sumber: satu.sumber,
		})),
	);
	return baruTabel(
		'rencana_tahunan',
		'rencana satu aksi pada satu tahun',
		['kode_aksi', 'tahun', 'keadaan', 'butir', 'sumber'],
		rencana,
	);
}
