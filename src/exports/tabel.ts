import { ratakanAksi } from '../domain/aksi.ts';
import type { PetaJalan } from '../domain/peta-jalan.ts';
import type { BuatUrl, Tabel } from './bentuk.ts';
import { tabelHasil, tabelKelompok, tabelProgram } from './tabel-area.ts';
import {
	tabelAgenda,
	tabelCapaian,
	tabelCatatan,
	tabelDasarHukum,
	tabelIsuStrategis,
	tabelMisi,
	tabelQuickWins,
	tabelSasaran,
} from './tabel-dokumen.ts';
import { tabelDokumen } from './tabel-identitas.ts';
import { tabelMonev, tabelPerangkatDaerah, tabelRisiko, tabelTim } from './tabel-pelaksana.ts';
import { tabelAksi, tabelKeluaran, tabelRencana } from './tabel-program.ts';
import { tabelKeadaanAksi, tabelPerubahanTarget, tabelRealisasi } from './tabel-realisasi.ts';
import { tabelAparatur, tabelIndikator, tabelNilaiIndikator } from './tabel-ukuran.ts';

export type { Baris, BuatUrl, Sel, Tabel } from './bentuk.ts';

/** Every table of a road map that its document fills, under the names of the data contract. */
export function tabelPetaJalan(peta: PetaJalan, url: BuatUrl): Tabel[] {
	const aksi = ratakanAksi(peta);
	const tabel = [
		tabelAksi(peta, aksi, url),
		tabelKeluaran(peta, aksi),
		tabelRencana(aksi),
		tabelIndikator(peta, url),
		tabelNilaiIndikator(peta),
		tabelRealisasi(peta),
		tabelPerubahanTarget(peta),
		tabelKeadaanAksi(aksi),
		tabelQuickWins(peta, url),
		tabelPerangkatDaerah(peta, url),
		tabelDasarHukum(peta),
		tabelIsuStrategis(peta),
		tabelAgenda(peta),
		tabelSasaran(peta),
		tabelMisi(peta),
		tabelTim(peta),
		tabelRisiko(peta),
		tabelMonev(peta),
		tabelCapaian(peta),
		tabelAparatur(peta),
		tabelCatatan(peta),
		tabelProgram(peta, url),
		tabelKelompok(peta),
		tabelHasil(peta),
		tabelDokumen(peta),
	];
	return tabel.filter((satu) => satu.baris.length > 0);
}
