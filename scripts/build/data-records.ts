import type { LoadedContent } from '../../src/content/load.ts';
import { listDataRecords } from '../../src/search/records/index.ts';
import { type TextRecord, withText } from './pages.ts';

/** The records of the search that are made of the content's data, with their text. */
export const readDataRecords = ({ petaJalan, istilah }: LoadedContent): TextRecord[] =>
	listDataRecords(
		petaJalan.map(({ peta }) => peta),
		istilah,
	).map(withText);
