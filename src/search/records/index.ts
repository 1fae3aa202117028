import type { PetaJalan } from '../../domain/peta-jalan.ts';
import type { Istilah } from '../../schemas/glosarium.ts';
import type { SearchRecord } from '../page-records.ts';
import { listAksiRecords } from './aksi.ts';
import { listCatatanRecords } from './catatan.ts';
import { listPeraturanRecords } from './dasar-hukum.ts';
import { listIndikatorRecords } from './indikator.ts';
import { listIstilahRecords } from './istilah.ts';
import { listOpdRecords } from './opd.ts';

/** Every record of a site that is made of data: actions, indicators, agencies, notes, regulations and terms. Prose is cut from its pages. */
export const listDataRecords = (
	all: readonly PetaJalan[],
	terms: readonly Istilah[],
): SearchRecord[] => [
	...all.flatMap((peta) => [
		...listAksiRecords(peta),
		...listIndikatorRecords(peta),
		...listOpdRecords(all, peta),
		...listCatatanRecords(peta),
	]),
	...listPeraturanRecords(all),
	...listIstilahRecords(terms),
];
