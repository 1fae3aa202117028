import type { Dokumen } from '../tables/dokumen/schema.ts';
import { splitWords } from './finder.ts';
import { formatNumber, formatSpan } from './format.ts';
import { aksiName } from './lost.ts';
import { countPetaJalan } from './counts.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** How many road maps a list may show whole; longer ones are folded by province, and menus name the nearest. */
export const shortList = 8;

/** The road maps of one province. */
export interface ProvinsiGroup {
	/** Null for those whose documents name no province. */
	provinsi: string | null;
	peta: PetaJalan[];
}

const byName = (a: string, b: string) => a.localeCompare(b, 'id');

/** Road maps by province in alphabetical order, those without one last; within a province by region, the latest first. */
export function groupByProvinsi(all: readonly PetaJalan[]): ProvinsiGroup[] {
	const groups = Map.groupBy(all, ({ dokumen }) => dokumen.provinsi);
	return [...groups]
		.map(([provinsi, peta]) => ({
			provinsi,
			peta: peta.toSorted(
				(a, b) =>
					byName(a.dokumen.daerah, b.dokumen.daerah) ||
					b.dokumen.periode.mulai - a.dokumen.periode.mulai,
			),
		}))
		.sort((a, b) =>
			a.provinsi === null || b.provinsi === null
				? Number(a.provinsi === null) - Number(b.provinsi === null)
				: byName(a.provinsi, b.provinsi),
		);
}

/** A road map by its region and years: `Kabupaten Contoh 2030–2034`. */
export const namePeta = ({ daerah, periode }: Dokumen): string =>
	`${daerah} ${formatSpan(periode.mulai, periode.selesai)}`;

/** How much of actions and indicators a road map has, in a line. */
export function formatPetaFacts(peta: PetaJalan): string {
	const { aksi, indikator } = countPetaJalan(peta);
	return [
		aksi > 0 ? `${formatNumber(aksi)} ${aksiName(peta)}` : 'tanpa rencana aksi',
		indikator > 0 ? `${formatNumber(indikator)} indikator` : 'tanpa indikator',
	].join(' · ');
}

/** All that a road map is found by: its region, province, titles, and every year that it covers. */
export function listFinderWords({ dokumen }: Pick<PetaJalan, 'dokumen'>): string {
	const { judul, singkat, daerah, provinsi, periode } = dokumen;
	const years = Array.from({ length: periode.selesai - periode.mulai + 1 }, (_, i) =>
		String(periode.mulai + i),
	);
	return [
		...new Set([...splitWords(`${daerah} ${provinsi ?? ''} ${singkat} ${judul}`), ...years]),
	].join(' ');
}

/** The road maps that readers of this one may mean next: of its region first, then of its province. */
export function listNearestPeta(
	{ id, dokumen }: PetaJalan,
	all: readonly PetaJalan[],
	limit = shortList,
): PetaJalan[] {
	const distance = (other: PetaJalan) =>
		other.dokumen.daerah === dokumen.daerah
			? 0
			: dokumen.provinsi !== null && other.dokumen.provinsi === dokumen.provinsi
				? 1
				: 2;
	return all
		.filter((peta) => peta.id !== id)
		.sort((a, b) => distance(a) - distance(b))
		.slice(0, limit);
}
