import type { z } from 'zod';
import type { berkasPetaJalan } from '../schemas/berkas.ts';
import type { Catatan } from '../schemas/catatan.ts';
import type { Dokumen, Misi } from '../schemas/dokumen.ts';
import type { Indikator } from '../schemas/indikator.ts';
import type { PerangkatDaerah } from '../schemas/perangkat-daerah.ts';
import type { Program } from '../schemas/program.ts';
import type { Sasaran } from '../schemas/sasaran.ts';
import type {
	Bobot,
	Capaian,
	DasarHukum,
	IsuStrategis,
	Monev,
	QuickWin,
	Risiko,
	TabelAparatur,
	Tim,
} from '../schemas/tabel.ts';

/** The parsed files of one road map by name; a file that may be absent is undefined. */
export type BerkasPetaJalan = {
	[N in keyof typeof berkasPetaJalan]?: z.output<(typeof berkasPetaJalan)[N]>;
};

/** A whole road map as read from its folder; absent files are empty lists. */
export interface PetaJalan {
	/** Folder name, and first part of every address. */
	id: string;
	dokumen: Dokumen;
	misi: Misi[];
	sasaran: Sasaran[];
	/** Areas in the document's own order. */
	program: Program[];
	indikator: Indikator[];
	perangkatDaerah: PerangkatDaerah[];
	quickWins: QuickWin[];
	isuStrategis: IsuStrategis[];
	tim: Tim[];
	risiko: Risiko[];
	monev: Monev[];
	bobot: Bobot[];
	capaian: Capaian[];
	aparatur: TabelAparatur[];
	dasarHukum: DasarHukum[];
	catatan: Catatan[];
}

/** The indicators, each with the decimal mark that its values are read by. */
const denganDesimal = (indikator: readonly Indikator[], { desimal }: Dokumen): Indikator[] =>
	indikator.map((satu) => ({ ...satu, skala: { desimal, ...satu.skala } }));

/** Joins the files of a folder into one road map; null when `dokumen.yaml` is missing. */
export function susunPetaJalan(
	id: string,
	berkas: BerkasPetaJalan,
	program: readonly Program[],
): PetaJalan | null {
	if (!berkas.dokumen) return null;
	return {
		id,
		dokumen: berkas.dokumen,
		misi: berkas.misi?.misi ?? [],
		sasaran: berkas.sasaran?.sasaran ?? [],
		program: [...program].sort((a, b) => a.nomor - b.nomor),
		indikator: denganDesimal(berkas.indikator?.indikator ?? [], berkas.dokumen),
		perangkatDaerah: berkas['perangkat-daerah']?.perangkat_daerah ?? [],
		quickWins: berkas['quick-wins']?.quick_wins ?? [],
		isuStrategis: berkas['isu-strategis']?.isu_strategis ?? [],
		tim: berkas.tim?.tim ?? [],
		risiko: berkas.risiko?.risiko ?? [],
		monev: berkas.monev?.monev ?? [],
		bobot: berkas.monev?.bobot ?? [],
		capaian: berkas.capaian?.capaian ?? [],
		aparatur: berkas.aparatur?.tabel ?? [],
		dasarHukum: berkas['dasar-hukum']?.dasar_hukum ?? [],
		catatan: berkas.catatan?.catatan ?? [],
	};
}
