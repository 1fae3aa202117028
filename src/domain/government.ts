import type { Dokumen } from '../tables/dokumen/schema.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { capitalize, formatList } from './format.ts';

export type GovernmentKind = NonNullable<Dokumen['jenis_pemerintah']>;

/** What a government of a kind is called by, and what belongs to it. */
interface GovernmentWords {
	/** What the name of such a government begins with. */
	names: RegExp;
	/** One of its offices. */
	opd: string;
	/** What it is, where its name is not said. */
	pemerintah: string;
	/** Its heads, as a kind of office. */
	pimpinan: string;
}

const region = { opd: 'perangkat daerah', pemerintah: 'daerah', pimpinan: 'pimpinan daerah' };

const words: Record<GovernmentKind, GovernmentWords> = {
	kabupaten: { ...region, names: /^kabupaten\b/i },
	kota: { ...region, names: /^kota\b/i },
	provinsi: { ...region, names: /^(?:provinsi|daerah istimewa|daerah khusus|dki)\b/i },
	kementerian: {
		names: /^kementerian\b/i,
		opd: 'unit kerja',
		pemerintah: 'kementerian',
		pimpinan: 'pimpinan kementerian',
	},
	lembaga: {
		names:
			/^(?:badan|lembaga|komisi|dewan|mahkamah|kejaksaan|kepolisian|arsip|perpustakaan|sekretariat)\b/i,
		opd: 'unit kerja',
		pemerintah: 'lembaga',
		pimpinan: 'pimpinan lembaga',
	},
};

/** What kind of government a document is of: as its editor says, else as the name begins; null when neither tells. */
export function findGovernmentKind({
	jenis_pemerintah,
	daerah,
}: Pick<Dokumen, 'jenis_pemerintah' | 'daerah'>): GovernmentKind | null {
	if (jenis_pemerintah) return jenis_pemerintah;
	const kinds = Object.keys(words) as GovernmentKind[];
	return kinds.find((kind) => words[kind].names.test(daerah)) ?? null;
}

type Document = Pick<PetaJalan, 'dokumen'>;

/** Words of a kind that neither its editor nor its name tells are those of regions, which most are. */
const wordsOf = ({ dokumen }: Document) => words[findGovernmentKind(dokumen) ?? 'kabupaten'];

/** One office of a document's government: `perangkat daerah`, `unit kerja`. */
export const opdWord = (peta: Document): string => wordsOf(peta).opd;

/** The same at the beginning of a heading. */
export const opdTitle = (peta: Document): string => capitalize(opdWord(peta));

/** The offices of several governments, each word once, at the beginning of a heading. */
export const opdTitles = (all: readonly Document[]): string =>
	capitalize(formatList([...new Set(all.map(opdWord))]) || 'perangkat daerah');

/** What a document's government is: `daerah`, `kementerian`. */
export const governmentWord = (peta: Document): string => wordsOf(peta).pemerintah;

/** Its heads as a kind of office: `pimpinan daerah`. */
export const headsWord = (peta: Document): string => wordsOf(peta).pimpinan;
