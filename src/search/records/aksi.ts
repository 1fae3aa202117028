import {
	type AksiDetail,
	type OtherPeran,
	flattenAksi,
	listActors,
	otherPeran,
} from '../../domain/aksi.ts';
import { address } from '../../domain/address.ts';
import { formatAksiLine } from '../../domain/one-line.ts';
import { listPlannedYears } from '../../domain/per-periode.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { formatNomor } from '../../domain/sentences.ts';
import { listServed } from '../../domain/serving.ts';
import { quickWinAksi } from '../../domain/quick-win.ts';
import type { SearchRecord } from '../page-records.ts';
import { nameOpd, writeCells, writeFacets } from './record.ts';

type Cells = Pick<AksiDetail, 'penanggung_jawab' | 'penanggung_jawab_tertulis'> &
	Pick<AksiDetail, OtherPeran | `${OtherPeran}_tertulis`>;

/** Those whom the cells of one row name. */
const nameRoles = (peta: PetaJalan, row: Cells) => [
	...nameOpd(peta, row.penanggung_jawab, row.penanggung_jawab_tertulis),
	...otherPeran.flatMap((name) => nameOpd(peta, row[name], row[`${name}_tertulis`])),
];

function recordAksi(peta: PetaJalan, aksi: AksiDetail): SearchRecord {
	const { program, jalur } = aksi;
	const url = address.aksi(peta.id, aksi.kode);
	return {
		url,
		halaman: url,
		judul: aksi.nama,
		kode: aksi.kode,
		inti: formatAksiLine(aksi),
		segi: writeFacets('Rencana aksi', peta, {
			area: program.area,
			opd: listActors(aksi),
			tahun: listPlannedYears(aksi),
		}),
		html: writeCells([
			aksi.alias.join(', '),
			program.nama,
			...jalur.map(({ nomor, nama }) => nama && `${formatNomor(nomor)}${nama}`),
			aksi.masalah,
			...listServed(peta, aksi.indikator).map(({ nama }) => nama),
			...quickWinAksi(peta, aksi).map(({ kode, nama }) => `${kode} ${nama}`),
			...nameRoles(peta, aksi),
			...aksi.keluaran.flatMap((keluaran) => [
				keluaran.kriteria,
				keluaran.indikator,
				keluaran.target.keadaan !== 'strip' && keluaran.target.teks,
				keluaran.satuan,
				...nameRoles(peta, keluaran),
			]),
			...aksi.rencana.flatMap(({ butir }) => (Array.isArray(butir) ? butir : [])),
			...aksi.keadaan.map(({ keadaan, bukti }) => `${keadaan}. ${bukti}`),
		]),
	};
}

/** A record for each action of a road map. */
export const listAksiRecords = (peta: PetaJalan): SearchRecord[] =>
	flattenAksi(peta).map((aksi) => recordAksi(peta, aksi));
