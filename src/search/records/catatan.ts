import { address } from '../../domain/address.ts';
import { listSourceTexts, outlineTitle, quoteTitle } from '../../domain/catatan.ts';
import type { PetaJalan } from '../../domain/peta-jalan.ts';
import type { Catatan } from '../../tables/catatan.ts';
import type { SearchRecord } from '../page-records.ts';
import { writeCells, writeFacets } from './record.ts';
import { formatSumber } from '../../domain/sumber.ts';

/** What the source has, with its place there. */
const writePrinted = ({ teks, sumber }: Catatan['tertulis'][number]): string =>
	`${teks} (${formatSumber(sumber)})`;

/** Texts under their heading; nothing where there are none. */
const writeUnder = (heading: string, texts: readonly string[]): readonly string[] =>
	texts.length > 0 ? [heading, ...texts] : [];

/** A record for each note of a road map. What it concerns answers by itself. */
export const listCatatanRecords = (peta: PetaJalan): SearchRecord[] =>
	peta.catatan.map((catatan) => {
		const url = address.satuCatatan(peta.id, catatan.kode);
		const { kutipan, gambaran } = listSourceTexts(catatan);
		return {
			url,
			halaman: url,
			judul: catatan.judul,
			kode: null,
			segi: writeFacets('Catatan sumber', peta),
			html: writeCells([
				catatan.penjelasan,
				...writeUnder(quoteTitle, kutipan.map(writePrinted)),
				...writeUnder(outlineTitle, gambaran.map(writePrinted)),
				...writeUnder('Kami tampilkan', catatan.ditampilkan ? [catatan.ditampilkan] : []),
			]),
		};
	});
