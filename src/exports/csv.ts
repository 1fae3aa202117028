import { stringify } from 'csv-stringify/sync';
import type { Sel, Tabel } from './tabel.ts';

/** A cell as text: lists joined by `; `, absent values empty. */
const tulisSel = (sel: Sel | undefined): string => {
	if (sel === null || sel === undefined) return '';
	return Array.isArray(sel) ? sel.join('; ') : String(sel);
};

/** A table as CSV: UTF-8, commas, RFC 4180 line ends and quotes, one heading row. */
export function tulisCsv(tabel: Tabel): string {
	return stringify(
		[
			tabel.kolom,
			...tabel.baris.map((baris) => tabel.kolom.map((kolom) => tulisSel(baris[kolom]))),
		],
		{ record_delimiter: 'windows' },
	);
}
