import type { Sel, Tabel } from '../tables/rows.ts';
import { joinDaftar } from '../domain/daftar.ts';

/** A number as it is printed, with sign and percent sign; a spreadsheet takes it for a number and no more. */
const angka = /^[+-]?\d+([.,]\d+)*( ?%)?$/;

/** What a spreadsheet may take for the beginning of a formula, also in full width and after spaces and quotes. */
const awalRumus = /^[\s\p{Cf}'"‘’“”`]*[=+\-@＝＋－＠\t\r\n]/u;

const berkutip = (teks: string): string => (awalRumus.test(teks) ? `'${teks}` : teks);

/**
 * A text that no spreadsheet takes for a formula: a single quote goes before one that begins like a formula.
 * Numbers and a printed dash stay as they are. Taking the quote off again gives the text back, since a text that
 * itself begins with a quote before such a sign gets one more.
 */
export const neutralizeTeks = (teks: string): string =>
	teks === '-' || angka.test(teks) ? teks : berkutip(teks);

/**
 * A cell as the text of a CSV: absent values empty, lists joined, and no text that begins a formula. Items of a
 * list are text in any case: after a first item `-3` the rest of the cell would be reckoned with.
 */
export function tulisSel(sel: Sel | undefined): string {
	if (sel === null || sel === undefined) return '';
	if (typeof sel === 'object') return joinDaftar(sel.map(berkutip));
	return typeof sel === 'string' ? neutralizeTeks(sel) : String(sel);
}

/** A field in quotes where RFC 4180 asks for them. */
const kutip = (teks: string): string =>
	/[",\r\n]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks;

/** A table as CSV: UTF-8, commas, RFC 4180 line ends and quotes, one heading row. Runs in the browser too. */
export function tulisCsv({ kolom, baris }: Pick<Tabel, 'kolom' | 'baris'>): string {
	return [kolom, ...baris.map((isi) => kolom.map((nama) => tulisSel(isi[nama])))]
		.map((sel) => `${sel.map(kutip).join(',')}\r\n`)
		.join('');
}
