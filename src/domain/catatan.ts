import type { Catatan } from '../tables/catatan.ts';

type MissingSumber = Catatan['tertulis'][number];

/** Heading over quotations: word for word, and nothing else. */
export const quoteTitle = 'Seperti tertulis';

/** Heading over what we describe of the source in our own words. */
export const outlineTitle = 'Yang ada di sumber';

/** What a note shows of the source, quotations apart from descriptions, each in the note's order. */
export function listMissingSumber({ tertulis }: Pick<Catatan, 'tertulis'>): {
	kutipan: MissingSumber[];
	gambaran: MissingSumber[];
} {
	return {
		kutipan: tertulis.filter((written) => !written.gambaran),
		gambaran: tertulis.filter((written) => written.gambaran),
	};
}

/** What a link to a note promises: a quotation only when the note has one. */
export const missingSumberAppeal = (catatan: Pick<Catatan, 'tertulis'>): string =>
	listMissingSumber(catatan).kutipan.length > 0 ? quoteTitle : outlineTitle;
