import type { AksiRinci, KeluaranRinci } from '../domain/aksi.ts';
import { alamat } from '../domain/alamat.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import { type AturanKosong, tandaHilang, withAlasanKosong } from './alasan-kosong.ts';
import { baruTabel, type Baris, type BuatUrl, type Tabel } from './bentuk.ts';
import { joinDaftar } from './daftar.ts';

/** Cells of responsibility and of an output's words, as printed cells of a programme table. */
export const kosongUkuran = {
	kriteria: { bidang: 'kriteria', sifat: 'sel' },
	indikator: { bidang: 'indikator', sifat: 'sel' },
	target_teks: { bidang: 'target', sifat: 'sel' },
	penanggung_jawab_tertulis: { sifat: 'sel' },
} satisfies Record<string, AturanKosong>;

/** A cell's codes and words under names that say which row it is printed on. */
export const selPenanggungJawab = (
	baris: string,
	isi: { penanggung_jawab: readonly string[]; penanggung_jawab_tertulis: string | null } | null,
): Baris => ({
	[`penanggung_jawab_${baris}`]: isi?.penanggung_jawab ?? [],
	[`penanggung_jawab_${baris}_tertulis`]: isi?.penanggung_jawab_tertulis ?? null,
});

/** Actions, one a row. */
export const tabelAksi = (peta: PetaJalan, aksi: readonly AksiRinci[], url: BuatUrl): Tabel =>
	baruTabel(
		'aksi',
		'satu rencana aksi',
		['kode'],
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
			'pendukung_tertulis',
			'penanggung_jawab_aksi',
			'penanggung_jawab_aksi_tertulis',
			'alias',
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
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
					satu.utamaTertulis.length > 1
						? joinDaftar(satu.utamaTertulis)
						: (satu.utamaTertulis[0] ?? null),
				pendukung: satu.pendukung,
				catatan: satu.semuaCatatan,
				url: url(alamat.aksi(peta.id, satu.kode)),
				sumber: satu.sumber,
				pendukung_tertulis: satu.pendukung_tertulis,
				...selPenanggungJawab('aksi', satu),
				alias: satu.alias,
				...tandaHilang({
					penanggung_jawab_tertulis: { penanggung_jawab_hilang: satu.utamaHilang },
					penanggung_jawab_aksi_tertulis: satu,
				}),
			})),
			{
				kelompok_nomor: { sifat: 'isian' },
				kelompok: { bidang: 'kelompok', sifat: 'isian' },
				penanggung_jawab_tertulis: { sifat: 'sel' },
				penanggung_jawab_aksi_tertulis: { sifat: 'tanda' },
				pendukung_tertulis: { bidang: 'pendukung', sifat: 'sel' },
			},
		),
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

/** What a target was read as; columns that came later stand after the older ones of their table. */
export const kolomBacaan = [
	'target_jenis',
	'target_batas',
	'target_nilai_atas',
	'target_tingkat',
] as const;

/** The cells of `kolomUkuran` and `kolomBacaan` for one output. */
export const barisUkuran = ({ kriteria, indikator, target }: KeluaranRinci): Baris => ({
	kriteria,
	indikator,
	target_teks: target.teks,
	target_nilai: target.nilai,
	target_satuan: target.satuan,
	target_per: target.per,
	target_jenis: target.jenis,
	target_batas: target.batas,
	target_nilai_atas: target.nilaiAtas,
	target_tingkat: target.tingkat,
});

/**
 * Outputs of actions, one a row. One lead cell for a whole action holds for each of its outputs; the cells as they
 * are printed, of the output and of its action, stand beside it.
 */
export function tabelKeluaran(peta: PetaJalan, aksi: readonly AksiRinci[]): Tabel {
	const catatanAksi = new Map(aksi.map(({ kode, catatan }) => [kode, catatan]));
	return baruTabel(
		'keluaran',
		'satu keluaran rencana aksi',
		['kode_aksi', 'urutan'],
		[
			'kode_aksi',
			'urutan',
			...kolomUkuran,
			'penanggung_jawab',
			'penanggung_jawab_tertulis',
			'sumber',
			'catatan',
			'kriteria_diwarisi',
			'penanggung_jawab_keluaran',
			'penanggung_jawab_keluaran_tertulis',
			...kolomBacaan,
			'alasan_kosong',
		],
		withAlasanKosong(
			peta,
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
						catatan: keluaran.catatan,
						kriteria_diwarisi: keluaran.kriteria_diwarisi,
						...selPenanggungJawab('keluaran', keluaran),
						...tandaHilang({
							penanggung_jawab_tertulis: keluaran.penanggung_jawab_hilang ? keluaran : satu,
							penanggung_jawab_keluaran_tertulis: keluaran,
						}),
					};
				}),
			),
			{ ...kosongUkuran, penanggung_jawab_keluaran_tertulis: { sifat: 'tanda' } },
			({ kode_aksi, catatan }) => [
				...(catatan as readonly string[]),
				...(catatanAksi.get(String(kode_aksi)) ?? []),
			],
		),
	);
}

/** What each action plans in each year, one a row. */
export const tabelRencana = (aksi: readonly AksiRinci[]): Tabel =>
	baruTabel(
		'rencana_tahunan',
		'rencana satu aksi pada satu tahun',
		['kode_aksi', 'tahun'],
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
