import { type AksiDetail, flattenAksi } from '../../domain/aksi.ts';
import { address } from '../../domain/address.ts';
import { formatAksiLine } from '../../domain/one-line.ts';
import { listPlannedYears } from '../../domain/per-periode.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { quickWinAksi } from '../../domain/quick-win.ts';
import type { SearchRecord } from '../page-records.ts';
import { nameOpd, writeCells, writeFacets } from './record.ts';

function recordAksi(peta: PetaJalan, aksi: AksiDetail): SearchRecord {
	const { program, kelompok } = aksi;
	const url = address.aksi(peta.id, aksi.kode);
	const own = nameOpd(peta, aksi.penanggung_jawab, aksi.penanggung_jawab_tertulis);
	return {
		url,
		halaman: url,
		judul: aksi.nama,
		kode: aksi.kode,
		inti: formatAksiLine(aksi),
		segi: writeFacets('Rencana aksi', peta, {
			area: program.area,
			opd: [...aksi.utama, ...aksi.pendukung],
			tahun: listPlannedYears(aksi),
		}),
		html: writeCells([
			aksi.alias.join(', '),
			program.nama,
			kelompok.nama &&
				`${kelompok.nomor ? `${kelompok.nomor.replace(/\.$/, '')}. ` : ''}${kelompok.nama}`,
			...quickWinAksi(peta, aksi).map(({ kode, nama }) => `${kode} ${nama}`),
			...(aksi.keluaran.length === 1 ? [] : own),
			...nameOpd(peta, aksi.pendukung, aksi.pendukung_tertulis),
			...aksi.keluaran.flatMap((keluaran) => [
				keluaran.kriteria,
				keluaran.indikator,
				keluaran.target.keadaan !== 'strip' && keluaran.target.teks,
				...(keluaran.penanggung_jawab_tertulis === null
					? own
					: nameOpd(peta, keluaran.penanggung_jawab, keluaran.penanggung_jawab_tertulis)),
			]),
			...aksi.rencana.flatMap(({ butir }) => (Array.isArray(butir) ? butir : [])),
			...aksi.keadaan.map(({ keadaan, bukti }) => `${keadaan}. ${bukti}`),
		]),
	};
}

/** A record for each action of a road map. */
export const listAksiRecords = (peta: PetaJalan): SearchRecord[] =>
	flattenAksi(peta).map((aksi) => recordAksi(peta, aksi));
