import type { Dokumen } from '../tables/dokumen/schema.ts';
import { capitalize } from './format.ts';

/** The tables and roles whose columns the site reads in its own words. */
export type Peran =
	'aksi' | 'koordinator' | 'pelaksana' | 'pendukung' | 'indikator' | 'sasaran' | 'isu';

/** A column's heading as the document prints it, and what the site takes it to mean. */
export interface PeranTitle {
	/** As printed; null when the document prints none, or none is recorded. */
	tercetak: string | null;
	/** The site's word for it, in lower case. */
	bacaan: string;
}

const field = {
	aksi: 'penanggung_jawab_aksi',
	koordinator: 'koordinator_aksi',
	pelaksana: 'pelaksana_aksi',
	pendukung: 'pendukung_aksi',
	indikator: 'penanggung_jawab_indikator',
	sasaran: 'penanggung_jawab_sasaran',
	isu: 'penanggung_jawab_isu',
} as const satisfies Record<Peran, keyof Dokumen['judul_kolom']>;

const reading: Record<Peran, string> = {
	aksi: 'penanggung jawab',
	koordinator: 'koordinator',
	pelaksana: 'pelaksana',
	pendukung: 'pendukung',
	indikator: 'penanggung jawab',
	sasaran: 'penanggung jawab',
	isu: 'penanggung jawab',
};

/** How a document heads a role in one of its tables, beside our reading of it. */
export function getPeranTitle(
	{ judul_kolom }: Pick<Dokumen, 'judul_kolom'>,
	peran: Peran,
): PeranTitle {
	const bacaan = reading[peran];
	const printed = judul_kolom[field[peran]];
	return { tercetak: printed?.toLowerCase() === bacaan ? null : printed, bacaan };
}

/** The heading in one string: `Leading sector (kami baca: penanggung jawab)`, or our word when nothing else is printed. */
export function formatPeran(dokumen: Pick<Dokumen, 'judul_kolom'>, peran: Peran): string {
	const { tercetak, bacaan } = getPeranTitle(dokumen, peran);
	return tercetak === null ? capitalize(bacaan) : `${tercetak} (kami baca: ${bacaan})`;
}

/** The printed heading of the criteria of an output, or the plain words for it. */
export const kriteriaTitle = ({ judul_kolom }: Pick<Dokumen, 'judul_kolom'>): string =>
	judul_kolom.kriteria ?? 'Kriteria keberhasilan';
