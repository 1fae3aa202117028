import type { Catatan } from '../tables/catatan.ts';
import type { Indikator } from '../tables/indikator/schema.ts';
import type { NilaiDetail } from './nilai.ts';

/** Stands behind a value that another place of the source contradicts. */
export const contradictionMark = '*';

/** What the mark says, where it stands. */
export const markHint = `${contradictionMark} Sumber bertentangan tentang nilai ini.`;

/** True when words hold a value as it is printed, and not as a part of another number or word. */
function contains(text: string, nilai: string): boolean {
	const pattern = nilai.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(String.raw`(?<![\p{L}\d]|\d[.,])${pattern}(?![\p{L}\d]|[.,]\d)`, 'u').test(
		text,
	);
}

/** The contradictions that an indicator carries and that name this value; none for what another document changed. */
export function listContradictions(
	{ teks, keadaan, perubahan }: Pick<NilaiDetail, 'teks' | 'keadaan' | 'perubahan'>,
	indikator: Pick<Indikator, 'catatan'>,
	catatan: readonly Catatan[],
): Catatan[] {
	if (teks === null || keadaan !== 'ada' || perubahan) return [];
	return catatan.filter(
		(oneCatatan) =>
			oneCatatan.jenis === 'kontradiksi' &&
			indikator.catatan.includes(oneCatatan.kode) &&
			oneCatatan.tertulis.some((content) => contains(content.teks, teks)),
	);
}

/** What a contradiction says of the source, without what this site does about it. */
const tellSourceSide = ({ penjelasan }: Catatan): string =>
	penjelasan
		.split(/(?<=\.)\s+(?=\p{Lu})/u)
		.filter((sentence) => !/^Kami\b/.test(sentence))
		.join(' ');

/** A sentence for each contradiction of these values that names both sides; empty when there is none. */
export function formatContradiction(
	nilai: readonly NilaiDetail[],
	indikator: Pick<Indikator, 'catatan'>,
	catatan: readonly Catatan[],
): string {
	const hit = new Set(
		nilai.flatMap((oneNilai) => listContradictions(oneNilai, indikator, catatan)),
	);
	return hit.size > 0 ? `Sumber bertentangan: ${[...hit].map(tellSourceSide).join(' ')}` : '';
}
