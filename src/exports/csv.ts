import type { Sel, Tabel } from './tabel.ts';

/** A cell as text: lists joined by `; `, absent values empty. */
export const tulisSel = (sel: Sel | undefined): string => {
	if (sel === null || sel === undefined) return '';
	return Array.isArray(sel) ? sel.join('; ') : String(sel);
};

/** A field in quotes where RFC 4180 asks for them. */
const kutip = (teks: string): string =>
	/[",\r\n]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks;

/** A table as CSV: UTF-8, commas, RFC 4180 line ends and quotes, one heading row. Runs in the browser too. */
export function tulisCsv({ kolom, baris }: Tabel): string {
	return [kolom, ...baris.map((isi) => kolom.map((nama) => tulisSel(isi[nama])))]
		.map((sel) => `${sel.map(kutip).join(',')}\r\n`)
		.join('');
}
