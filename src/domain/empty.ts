import type { LostField } from '../tables/catatan.ts';
import type { PetaJalan } from './peta-jalan.ts';

/**
 * Why a field of the source has nothing: its place there is empty, the copy lost what the document had, or the
 * document has no such place at all.
 */
export type EmptyReason = 'kosong_di_sumber' | 'hilang_dari_salinan' | 'tidak_ada_di_dokumen';

/** The same in words for readers. */
export const emptyReasonLabels: Record<EmptyReason, string> = {
	kosong_di_sumber: 'tempatnya ada di dokumen, tetapi tidak diisi',
	hilang_dari_salinan: 'isinya hilang dari salinan yang kami baca',
	tidak_ada_di_dokumen: 'dokumennya tidak memuat isian itu',
};

/** True when one of a record's notes says that the copy lost this field of it. */
export const lostFromCopy = (
	{ catatan }: Pick<PetaJalan, 'catatan'>,
	kode: readonly string[],
	field: LostField,
): boolean =>
	catatan.some(
		(oneCatatan) => kode.includes(oneCatatan.kode) && oneCatatan.bidang_hilang?.includes(field),
	);
