import type { PerangkatDaerah } from '../tables/perangkat-daerah.ts';
import { tulisAngka, tulisDaftar } from './format.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** The parties that a document names, by what they are; each stands in one of the four. */
export interface Pihak {
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
function golonganPihak(satu: PerangkatDaerah): keyof Pihak {
	if (satu.terdaftar) return 'terdaftar';
	if (satu.jenis === 'kelompok') return 'kelompok';
	return satu.usulan ? 'usulan' : 'lain';
}

/** Sorts the parties that a document names, in its order. */
export function golongkanPihak({ perangkatDaerah }: PetaJalan): Pihak {
	const ambil = (nama: keyof Pihak) =>
		perangkatDaerah.filter((satu) => golonganPihak(satu) === nama);
	return {
		terdaftar: ambil('terdaftar'),
		lain: ambil('lain'),
		usulan: ambil('usulan'),
		kelompok: ambil('kelompok'),
	};
}

/** Agencies and units that stand in the document's own list, or all that it names when it has no list. */
export function opdTerhitung(peta: PetaJalan): PerangkatDaerah[] {
	const { terdaftar, lain } = golongkanPihak(peta);
	return terdaftar.length > 0 ? terdaftar : lain;
}

/** `7 unit`, or nothing for none. */
const banyak = ({ length }: readonly unknown[], nama: string) =>
	length > 0 ? [`${tulisAngka(length)} ${nama}`] : [];

/** How many parties of which kind a document names, in a sentence; collectives and proposals are never among the agencies. */
export function kalimatPihak(peta: PetaJalan): string {
	const { terdaftar, lain, usulan, kelompok } = golongkanPihak(peta);
	const luar = tulisDaftar([
		...banyak(lain, terdaftar.length > 0 ? 'unit' : 'perangkat daerah dan unit'),
		...banyak(usulan, 'perangkat daerah yang baru diusulkan'),
		...banyak(kelompok, 'kelompok tanpa rincian anggota'),
	]);
	if (terdaftar.length === 0)
		return `Dokumen tidak memuat daftar lengkap perangkat daerah. ${luar ? `Yang disebut di dalamnya: ${luar}.` : 'Tidak ada yang disebut di dalamnya.'}`;
	return `Daftar perangkat daerah dalam dokumen memuat ${tulisAngka(terdaftar.length)} baris.${luar ? ` Di luar daftar itu disebut ${luar}.` : ''}`;
}
