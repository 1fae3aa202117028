import type { Indikator } from '../tables/indikator/schema.ts';
import type { PetaJalan } from './peta-jalan.ts';
import { unitWord, unitWords } from './unit.ts';

type Document = Pick<PetaJalan, 'dokumen'>;

/** A kind of indicators in words: its title, and what it measures. */
export interface IndikatorKind {
	judul: string;
	penjelasan: string;
}

/** What a document's indicators of a kind are called. */
export function nameIndikatorKind(peta: Document, jenis: Indikator['jenis']): IndikatorKind {
	const kinds: Record<Indikator['jenis'], IndikatorKind> = {
		sasaran: {
			judul: 'Indikator sasaran',
			penjelasan: 'Ukuran tercapainya sasaran reformasi birokrasi.',
		},
		area: {
			judul: `Indikator ${unitWord(peta)}`,
			penjelasan: `Ukuran keberhasilan satu ${unitWord(peta)}.`,
		},
		kegiatan: {
			judul: 'Kegiatan bertarget',
			penjelasan: 'Kegiatan yang punya target tiap tahun.',
		},
		titik_awal: {
			judul: 'Titik awal',
			penjelasan: 'Keadaan sebelum peta jalan disusun, tanpa target.',
		},
	};
	return kinds[jenis];
}

/** The indicators that counts count, of one document or several: those of goals and of top units. */
export const nameCounted = (all: readonly Document[]): string =>
	`indikator sasaran dan ${unitWords(all)}`;
