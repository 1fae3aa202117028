import { address } from '../../domain/address.ts';
import { capitalize } from '../../domain/format.ts';
import { closeSentence } from '../../domain/sentences.ts';
import type { Istilah } from '../../schemas/glosarium.ts';
import type { SearchRecord } from '../page-records.ts';
import { writeCells, writeFacets } from './record.ts';

/** A record for each term of the glossary. */
export function listIstilahRecords(all: readonly Istilah[]): SearchRecord[] {
	const names = new Map(all.map(({ kode, istilah }) => [kode, istilah]));
	return all.map(({ kode, istilah, kepanjangan, arti, sebutan_lain, lihat }) => ({
		url: address.istilah(kode),
		halaman: address.istilah(kode),
		judul: istilah,
		kode: null,
		segi: writeFacets('Glosarium', null),
		html: writeCells([
			[
				kepanjangan && closeSentence(capitalize(kepanjangan)),
				arti,
				sebutan_lain.length > 0 && `Juga ditulis: ${sebutan_lain.join(', ')}.`,
				lihat.length > 0 && `Lihat juga: ${lihat.map((one) => names.get(one) ?? one).join(', ')}.`,
			]
				.filter(Boolean)
				.join(' '),
		]),
	}));
}
