import type { AksiRinci, KeluaranRinci } from '../domain/aksi.ts';
import { alamat } from '../domain/alamat.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { baruTabel, type Baris, type BuatUrl, type Tabel } from './bentuk.ts';

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
			'catatan',
			'url',
			'sumber',
		],
		aksi.map((satu) => ({
			kode: satu.kode,
			area: satu.program.area,
			area_nama: satu.program.nama,
			kelompok_nomor: satu.kelompok.nomor,
			kelompok: satu.kelompok.nama,
			nomor: satu.nomor,
			aksi: satu.nama,
			penanggung_jawab: satu.utama,
			penanggung_jawab_tertulis:
				satu.utamaTertulis.length > 0 ? satu.utamaTertulis.join('; ') : null,
			pendukung: satu.pendukung,
			catatan: satu.semuaCatatan,
			url: url(alamat.aksi(peta.id, satu.kode)),
			sumber: satu.sumber,
		})),
	);

/** What an output promises and how it is measured; the same columns serve actions and quick wins. */
export const kolomUkuran = [
	'kriteria',
	'indikator',
	'target_teks',
	'target_nilai',
	'target_satuan',
	'target_per',
] as const;

/** The cells of `kolomUkuran` for one output. */
export const barisUkuran = ({ kriteria, indikator, target }: KeluaranRinci): Baris => ({
	kriteria,
	indikator,
	target_teks: target.teks,
	target_nilai: target.nilai,
	target_satuan: target.satuan,
	target_per: target.per,
});

/** Outputs of actions, one a row. One lead cell for a whole action holds for each of its outputs. */
export const tabelKeluaran = (aksi: readonly AksiRinci[]): Tabel =>
	baruTabel(
		'keluaran',
		'satu keluaran rencana aksi',
		[
			'kode_aksi',
			'urutan',
			...kolomUkuran,
			'penanggung_jawab',
			'penanggung_jawab_tertulis',
			'sumber',
		],
		aksi.flatMap((satu) =>
			satu.keluaran.map((keluaran) => {
				const pemegang = keluaran.penanggung_jawab_tertulis === null ? satu : keluaran;
				return {
					kode_aksi: satu.kode,
					urutan: keluaran.urutan,
					...barisUkuran(keluaran),
					penanggung_jawab: pemegang.penanggung_jawab,
					penanggung_jawab_tertulis: pemegang.penanggung_jawab_tertulis,
					sumber: keluaran.sumber,
				};
			}),
		),
	);

/** What each action plans in each year, one a row. */
export const tabelRencana = (aksi: readonly AksiRinci[]): Tabel =>
	baruTabel(
		'rencana_tahunan',
		'rencana satu aksi pada satu tahun',
		['kode_aksi', 'tahun', 'keadaan', 'butir', 'sumber'],
		aksi.flatMap((satu) =>
			satu.rencana.map(({ tahun, butir }) => ({
				kode_aksi: satu.kode,
				tahun,
				keadaan: butir === null ? 'kosong' : butir === '-' ? 'strip' : 'ada',
				butir: Array.isArray(butir) ? butir : null,
				sumber: satu.sumber,
			})),
		),
	);
