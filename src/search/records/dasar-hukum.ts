import { address } from '../../domain/address.ts';
import { closeSentence } from '../../domain/sentences.ts';
import { peraturanLabels } from '../../domain/label.ts';
import { mergePeraturan, namePeraturan, type Peraturan } from '../../domain/peraturan.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import type { DasarHukum } from '../../tables/dasar-hukum.ts';
import type { SearchRecord } from '../page-records.ts';
import { writeCells, writeFacets } from './record.ts';
import { formatSumber } from '../../domain/sumber.ts';

const recordPeraturan = (peraturan: Peraturan): SearchRecord => ({
	url: address.peraturan(peraturan.kode),
	halaman: address.peraturan(peraturan.kode),
	judul: namePeraturan(peraturan),
	kode: null,
	segi: writeFacets('Dasar hukum', null),
	html: writeCells([
		...peraturan.perihal.map(({ tentang }) => tentang && `Tentang ${tentang}`),
		...peraturan.kutipan.map(
			({ peta, sumber, untuk, tertulis }) =>
				`Dikutip oleh ${peta.dokumen.singkat}, ${formatSumber(sumber)}: ${closeSentence(untuk)} ${tertulis}`,
		),
	]),
});

/** A record for each regulation that a document of the site cites. */
export const listPeraturanRecords = (all: readonly PetaJalan[]): SearchRecord[] =>
	mergePeraturan(all, Object.keys(peraturanLabels) as DasarHukum['jenis'][]).map(recordPeraturan);
