import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import type { AksiDetail } from './aksi.ts';
import { opdTitle, opdWord } from './government.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { groupParties } from './parties.ts';

/** Parties of one kind under a heading of their own, so that no count mixes kinds. */
export interface OpdKind {
	slug: string;
	judul: string;
	opd: readonly PerangkatDaerah[];
	/** Title of their table. */
	tabel: string;
	/** What a reader must know of them; null when nothing. */
	pengantar: string | null;
}

/** The parties that a document names by what they are; kinds that it has none of are left out. */
export function listOpdKinds(peta: PetaJalan): OpdKind[] {
	const { terdaftar, lain, usulan, kelompok } = groupParties(peta);
	const listed = terdaftar.length > 0;
	return [
		{
			slug: 'daftar',
			judul: `Daftar ${opdWord(peta)}`,
			opd: terdaftar,
			tabel: `Daftar ${opdWord(peta)} menurut dokumen`,
			pengantar: null,
		},
		{
			slug: 'disebut',
			judul: listed ? 'Disebut di luar daftar' : `${opdTitle(peta)} dan unit yang disebut`,
			opd: lain,
			tabel: `${opdTitle(peta)} dan unit yang disebut dokumen`,
			pengantar: listed
				? null
				: `Dokumen tidak memuat daftar lengkap ${opdWord(peta)}. Baris ini kami kumpulkan dari seluruh dokumen.`,
		},
		{
			slug: 'diusulkan',
			judul: 'Baru diusulkan',
			opd: usulan,
			tabel: `${opdTitle(peta)} yang diusulkan dokumen`,
			pengantar: `Dokumen mengusulkannya sebagai susunan baru; tidak ikut dihitung sebagai ${opdWord(peta)}.`,
		},
		{
			slug: 'kelompok',
			judul: 'Kelompok',
			opd: kelompok,
			tabel: 'Sebutan bersama dalam dokumen',
			pengantar: `Sebutan untuk banyak ${opdWord(peta)} atau unit sekaligus. Dokumen tidak merinci anggotanya, sehingga tidak ikut dihitung sebagai ${opdWord(peta)}.`,
		},
	].filter(({ opd }) => opd.length > 0);
}

/** Actions that name no lead, by why: the cell is blank in the source, or lost from the copy. */
export const groupWithoutLead = (
	aksi: readonly AksiDetail[],
): { sebab: string; isi: AksiDetail[] }[] => {
	const without = aksi.filter((oneAksi) => oneAksi.utama.length === 0);
	return [
		{ sebab: 'kosong di sumber', isi: without.filter((oneAksi) => !oneAksi.utamaHilang) },
		{ sebab: 'hilang dari salinan sumber', isi: without.filter((oneAksi) => oneAksi.utamaHilang) },
	].filter(({ isi }) => isi.length > 0);
};
