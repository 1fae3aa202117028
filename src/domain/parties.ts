import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import { formatNumber, formatList } from './format.ts';
import { opdWord } from './government.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** The parties that a document names, by what they are; each stands in one of the four. */
export interface Party {
	/** Those of the document's own list. */
	terdaftar: PerangkatDaerah[];
	/** Agencies and units outside a list. */
	lain: PerangkatDaerah[];
	/** Agencies that are only proposed. */
	usulan: PerangkatDaerah[];
	/** Collectives: many at once, whose members the document does not give. */
	kelompok: PerangkatDaerah[];
}

/** What a named party is. */
function listPartyGroups(item: PerangkatDaerah): keyof Party {
	if (item.terdaftar) return 'terdaftar';
	if (item.jenis === 'kelompok') return 'kelompok';
	return item.usulan ? 'usulan' : 'lain';
}

/** Sorts the parties that a document names, in its order. */
export function groupParties({ perangkatDaerah }: PetaJalan): Party {
	const take = (name: keyof Party) =>
		perangkatDaerah.filter((onePerangkatDaerah) => listPartyGroups(onePerangkatDaerah) === name);
	return {
		terdaftar: take('terdaftar'),
		lain: take('lain'),
		usulan: take('usulan'),
		kelompok: take('kelompok'),
	};
}

/** Agencies and units that stand in the document's own list, or all that it names when it has no list. */
export function listCountedOpd(peta: PetaJalan): PerangkatDaerah[] {
	const { terdaftar, lain } = groupParties(peta);
	return terdaftar.length > 0 ? terdaftar : lain;
}

/** `7 unit`, or nothing for none. */
const count = ({ length }: readonly unknown[], name: string) =>
	length > 0 ? [`${formatNumber(length)} ${name}`] : [];

/** How many parties of which kind a document names, in a sentence; collectives and proposals are never among the agencies. */
export function partySentence(peta: PetaJalan): string {
	const { terdaftar, lain, usulan, kelompok } = groupParties(peta);
	const outside = formatList([
		...count(lain, terdaftar.length > 0 ? 'unit' : `${opdWord(peta)} dan unit`),
		...count(usulan, `${opdWord(peta)} yang baru diusulkan`),
		...count(kelompok, 'kelompok tanpa rincian anggota'),
	]);
	if (terdaftar.length === 0)
		return `Dokumen tidak memuat daftar lengkap ${opdWord(peta)}. ${outside ? `Yang disebut di dalamnya: ${outside}.` : 'Tidak ada yang disebut di dalamnya.'}`;
	return `Daftar ${opdWord(peta)} dalam dokumen memuat ${formatNumber(terdaftar.length)} baris.${outside ? ` Di luar daftar itu disebut ${outside}.` : ''}`;
}
