import { nameIndikatorKind } from '../../domain/indikator-kinds.ts';
import { chartTitle } from '../../charts/caption.ts';
import { makeIndikatorChart } from '../../charts/specification.ts';
import { address } from '../../domain/address.ts';
import { capaianIndikator } from '../../domain/attainment.ts';
import { formatSkala } from '../../domain/indikator-sentences.ts';
import { arahLabels } from '../../domain/label.ts';
import { isDrawable, type NilaiDetail, listNilai } from '../../domain/nilai.ts';
import { formatIndikatorLine } from '../../domain/one-line.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import type { Indikator } from '../../tables/indikator/schema.ts';
import type { SearchRecord } from '../page-records.ts';
import { nameOpd, writeCells, writeFacets } from './record.ts';
import { formatSumber } from '../../domain/sumber.ts';

const roleName = { baseline: 'Titik awal', target: 'Target', realisasi: 'Realisasi' } as const;

/** A value with its role and year: `Target 2025: BB`; nothing for a blank or a dash. */
const writeValue = ({ peran, tahun, teks, keadaan }: NilaiDetail): string | null =>
	keadaan === 'ada' ? `${roleName[peran]}${tahun ? ` ${tahun}` : ''}: ${teks}` : null;

function recordIndikator(peta: PetaJalan, indikator: Indikator): SearchRecord {
	const url = address.indikator(peta.id, indikator.kode);
	const values = listNilai(indikator);
	const chart = makeIndikatorChart(indikator, peta.catatan);
	const program = peta.program.find(({ area }) => area === indikator.area);
	const sasaran = peta.sasaran.find(({ kode }) => kode === indikator.sasaran);
	return {
		url,
		halaman: url,
		judul: indikator.nama,
		kode: null,
		inti: formatIndikatorLine(indikator, peta.catatan),
		rincian: nameIndikatorKind(peta, indikator.jenis).judul,
		segi: writeFacets('Indikator', peta, {
			area: program?.area,
			opd: indikator.penanggung_jawab,
			tahun: values.flatMap(({ tahun, keadaan }) => (tahun && keadaan === 'ada' ? tahun : [])),
		}),
		html: writeCells([
			...(isDrawable(indikator)
				? [chartTitle(chart), chart.temuan, formatSumber(indikator.sumber)]
				: []),
			...values.map(writeValue),
			...capaianIndikator(indikator).flatMap(({ realisasi }) => [
				realisasi.keterangan,
				realisasi.sumber,
			]),
			...indikator.perubahan_target.map(
				({ tahun, baru, dokumen }) => `Target ${tahun} diubah: ${baru}. ${dokumen}`,
			),
			nameIndikatorKind(peta, indikator.jenis).judul,
			indikator.alias.join(', '),
			sasaran?.nama,
			program?.nama,
			indikator.satuan !== '-' && indikator.satuan,
			formatSkala(indikator.skala),
			indikator.arah && arahLabels[indikator.arah],
			...nameOpd(peta, indikator.penanggung_jawab, indikator.penanggung_jawab_tertulis),
		]),
	};
}

/** A record for each indicator of a road map. */
export const listIndikatorRecords = (peta: PetaJalan): SearchRecord[] =>
	peta.indikator.map((indikator) => recordIndikator(peta, indikator));
