import type { Catatan } from '../tables/catatan.ts';

type IsiSumber = Catatan['tertulis'][number];

/** Heading over quotations: word for word, and nothing else. */
export const judulKutipan = 'Seperti tertulis';

/** Heading over what we describe of the source in our own words. */
export const judulGambaran = 'Yang ada di sumber';

/** What a note shows of the source, quotations apart from descriptions, each in the note's order. */
export function isiSumber({ tertulis }: Pick<Catatan, 'tertulis'>): {
	kutipan: IsiSumber[];
	gambaran: IsiSumber[];
} {
	return {
		kutipan: tertulis.filter((satu) => !satu.gambaran),
		gambaran: tertulis.filter((satu) => satu.gambaran),
	};
}

/** What a link to a note promises: a quotation only when the note has one. */
export const ajakanIsiSumber = (catatan: Pick<Catatan, 'tertulis'>): string =>
	isiSumber(catatan).kutipan.length > 0 ? judulKutipan : judulGambaran;
