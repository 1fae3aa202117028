import type { Kelompok } from '../tables/program/schema.ts';
import { type AksiDetail, flattenAksi } from './aksi.ts';
import { formatKelompok } from './kelompok.ts';
import type { PetaJalan } from './peta-jalan.ts';

/** An action that serves an indicator, and by which of its groups it does when it is not itself said to. */
export interface ServingAksi {
	aksi: AksiDetail;
	/** Null where the action itself names the indicator. */
	lewat: Kelompok | null;
}

/** The actions that a document sets below an indicator, or below a group that serves it. */
export const listServing = (peta: PetaJalan, indikator: string): ServingAksi[] =>
	flattenAksi(peta).flatMap((aksi): ServingAksi[] => {
		if (aksi.indikator.includes(indikator)) return [{ aksi, lewat: null }];
		const group = aksi.jalur.findLast((kelompok) => kelompok.indikator.includes(indikator));
		return group ? [{ aksi, lewat: group }] : [];
	});

/** The code of a serving action, and the group by which it serves. */
export const formatServing = (kode: string, lewat: Kelompok | null): string =>
	lewat ? `${kode}, karena ada di bawah ${formatKelompok(lewat)}` : kode;

/** The indicators with these codes, in the document's order. */
export const listServed = (
	{ indikator }: Pick<PetaJalan, 'indikator'>,
	kode: readonly string[],
): PetaJalan['indikator'] => indikator.filter((oneIndikator) => kode.includes(oneIndikator.kode));
