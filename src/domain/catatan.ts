import type { Catatan, JenisCatatan } from '../tables/catatan.ts';
import { catatanJenisLabels } from './label.ts';
import type { PetaJalan } from './peta-jalan.ts';

type SourceText = Catatan['tertulis'][number];

/** Heading over quotations: word for word, and nothing else. */
export const quoteTitle = 'Seperti tertulis';

/** Heading over what we describe of the source in our own words. */
export const outlineTitle = 'Yang ada di sumber';

/** What a note shows of the source, quotations apart from descriptions, each in the note's order. */
export function listSourceTexts({ tertulis }: Pick<Catatan, 'tertulis'>): {
	kutipan: SourceText[];
	gambaran: SourceText[];
} {
	return {
		kutipan: tertulis.filter((written) => !written.gambaran),
		gambaran: tertulis.filter((written) => written.gambaran),
	};
}

/** What a link to a note promises: a quotation only when the note has one. */
export const inviteToSource = (catatan: Pick<Catatan, 'tertulis'>): string =>
	listSourceTexts(catatan).kutipan.length > 0 ? quoteTitle : outlineTitle;

/** What stands under the two headings. */
export const howToReadCatatan = `Di bawah “${quoteTitle}” berdiri kutipan kata demi kata; di bawah “${outlineTitle}” gambaran kami: titik koma merangkai sel, garis tegak menandai pergantian sel atau halaman.`;

/** The notes of a road map by kind, in the order of the kinds; kinds that it has none of are left out. */
export const groupCatatan = ({
	catatan,
}: Pick<PetaJalan, 'catatan'>): { jenis: JenisCatatan; isi: Catatan[] }[] =>
	(Object.keys(catatanJenisLabels) as JenisCatatan[])
		.map((jenis) => ({ jenis, isi: catatan.filter((oneCatatan) => oneCatatan.jenis === jenis) }))
		.filter(({ isi }) => isi.length > 0);
