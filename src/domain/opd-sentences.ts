import { capitalize } from './format.ts';
import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import { aksiName } from './lost.ts';
import { formatPeran } from './column-headings.ts';
import { dropStop } from './sentences.ts';
import { headsWord, opdWord } from './government.ts';
import { opdJenisLabels } from './label.ts';
import type { OpdDuties } from './opd.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** Said of an agency that the document names without laying anything on it. */
export const noDuties =
	'tetapi tidak sebagai pelaksana rencana aksi, quick win, indikator, isu, sasaran, atau tim mana pun';

/** On what a document names an agency, such as `2 quick win`; empty when it lays nothing on it. */
export const listMentions = (peta: PetaJalan, duties: OpdDuties): string[] =>
	(
		[
			[duties.utama, `${aksiName(peta)} sebagai ${formatPeran(peta.dokumen, 'aksi')}`],
			[duties.koordinator, 'rencana aksi sebagai koordinator'],
			[duties.pelaksana, 'rencana aksi sebagai pelaksana'],
			[duties.pendukung, 'sebagai pendukung'],
			[duties.quickWins, 'quick win'],
			[duties.indikator, 'indikator atau kegiatan bertarget'],
			[duties.seats, 'tim'],
			[duties.isuStrategis, 'isu strategis'],
			[duties.sasaran, 'sasaran'],
		] as const
	)
		.filter(([{ length }]) => length > 0)
		.map(([{ length }, name]) => `${length} ${name}`);

/**
 * Where an agency stands in the document's own list. Where a document has no list, nothing says that the agency is
 * missing from it.
 */
export function formatListing(
	peta: Pick<PetaJalan, 'perangkatDaerah' | 'dokumen'>,
	{ terdaftar, kelompok, nomor }: PerangkatDaerah,
): string {
	if (terdaftar) return `${kelompok ?? 'ya'}${nomor ? `, nomor ${dropStop(nomor)}` : ''}`;
	return peta.perangkatDaerah.some((onePerangkatDaerah) => onePerangkatDaerah.terdaftar)
		? 'tidak tercantum'
		: `dokumen ini tidak memuat daftar lengkap ${opdWord(peta)}`;
}

/** The kind of an agency in the words of its government, or as the document prints it. */
export const nameJenisOpd = (
	peta: Pick<PetaJalan, 'dokumen'>,
	{ jenis, jenis_tertulis }: Pick<PerangkatDaerah, 'jenis' | 'jenis_tertulis'>,
): string => {
	if (jenis_tertulis !== null) return jenis_tertulis;
	if (jenis === 'pimpinan') return capitalize(headsWord(peta));
	return jenis === 'kelompok' ? `Kelompok ${opdWord(peta)}` : opdJenisLabels[jenis];
};

/** The kind of an agency, and that it is only proposed when it is. */
export const formatJenisOpd = (
	peta: Pick<PetaJalan, 'dokumen'>,
	{ usulan, ...opd }: PerangkatDaerah,
): string => `${nameJenisOpd(peta, opd)}${usulan ? ', baru diusulkan' : ''}`;

/** Said under all that a page has of an agency that nothing falls to. */
export const formatNoDuties = ({ terdaftar }: PerangkatDaerah): string =>
	`Unit ini ${terdaftar ? 'tercantum dalam daftar' : 'disebut dalam dokumen'}, ${noDuties}.`;
