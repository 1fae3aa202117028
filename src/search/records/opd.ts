import { address } from '../../domain/address.ts';
import { capitalize } from '../../domain/format.ts';
import { formatPeran } from '../../domain/column-headings.ts';
import { listOpdDuties, listRoleDuties, listSimilarOpd, listUnnamedOpd } from '../../domain/opd.ts';
import { formatJenisOpd, formatListing } from '../../domain/opd-sentences.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import { summarizeOpd } from '../../domain/summary.ts';
import type { PerangkatDaerah } from '../../tables/perangkat-daerah.ts';
import type { SearchRecord } from '../page-records.ts';
import { writeCells, writeFacets } from './record.ts';
import { formatSumber } from '../../domain/sumber.ts';

function recordOpd(all: readonly PetaJalan[], peta: PetaJalan, opd: PerangkatDaerah): SearchRecord {
	const url = address.opd(peta.id, opd.kode);
	const duties = listOpdDuties(peta, opd.kode);
	const { quickWins, seats, sasaran, isuStrategis } = duties;
	const roles = listRoleDuties(duties);
	return {
		url,
		halaman: url,
		judul: opd.nama,
		kode: null,
		segi: writeFacets('Perangkat daerah', peta, { opd: [opd.kode] }),
		html: writeCells([
			opd.singkatan,
			capitalize(summarizeOpd(peta, opd, duties)),
			roles.length > 0 && 'Lembar kerja',
			formatListing(peta, opd),
			formatJenisOpd(peta, opd),
			opd.tipe,
			...opd.varian.map(({ tertulis, sumber }) => `${tertulis} (${formatSumber(sumber)})`),
			...roles.map(({ peran }) => `Sebagai ${formatPeran(peta.dokumen, peran)}`),
			...quickWins.map(({ kode, nama }) => `${kode} ${nama}`),
			...seats.map(({ tim, kedudukan }) => `${tim.nama}: ${kedudukan.join('; ')}`),
			...opd.sebutan.map(({ sebagai, sumber }) => `${sebagai} (${formatSumber(sumber)})`),
			...sasaran.map(({ nomor, nama }) => `Sasaran ${nomor}: ${nama}`),
			...isuStrategis.map(({ nomor, nama }) => `Isu strategis ${nomor}: ${nama}`),
			...(opd.semua_perangkat && listUnnamedOpd(all, peta).length > 0
				? [
						'Berlaku untuk setiap kantor, juga yang tidak disebut namanya dalam dokumen ini',
						...listUnnamedOpd(all, peta),
					]
				: []),
			...listSimilarOpd(all, peta, opd).map(
				(one) =>
					`Perangkat daerah sejenis di peta jalan lain: ${one.opd.nama}, ${one.peta.dokumen.singkat}`,
			),
		]),
	};
}

/** A record for each agency of a road map; `all` are the road maps of the site. */
export const listOpdRecords = (all: readonly PetaJalan[], peta: PetaJalan): SearchRecord[] =>
	peta.perangkatDaerah.map((opd) => recordOpd(all, peta, opd));
