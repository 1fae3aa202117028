import { serializeCsv } from '../exports/csv.ts';
import type { UnknownColumn } from './records.ts';

/** What no field of the road map took in, as a table that stays beside the content: where it stood and what it was. */
export const writeUnknown = (columns: readonly UnknownColumn[]): string =>
	serializeCsv({
		kolom: ['lembar', 'judul_kolom', 'baris', 'isi'],
		baris: columns.flatMap(({ lembar, heading, cells }) =>
			cells.map(({ baris, isi }) => ({ lembar, judul_kolom: heading || null, baris, isi })),
		),
	});
